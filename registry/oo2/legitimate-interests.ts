// Intérêt légitime : ce que la notice publiée en dit, pour tous les traitements qui s’y rattachent.

/** L’intérêt poursuivi. */
export const commercialInterest =
  'un intérêt commercial d’Oo2, justifié et équilibré, sans atteinte à votre vie privée';
