// Conservation : ce que la déclaration publiée dit de toutes les données, puis des données hors LMS.
import { gap } from 'ropa';

/** Le critère général. */
export const asLongAsNeeded =
  'aussi longtemps que les finalités le demandent, ce qui peut dépendre de la fin de la relation contractuelle ou de votre désinscription (lettre d’information, application)';

/** La limite des données autres que celles des clients sur les plates-formes LMS. */
export const twoYears = 'en principe pas plus de deux ans';

/** La règle telle que la déclaration l’énonce, sans dire de quel jour les deux ans courent. */
export const generalLimit = gap({
  question:
    'De quel jour les deux ans courent-ils, et quelles données peuvent être gardées moins longtemps ?',
  stated: `${asLongAsNeeded} ; ${twoYears}`,
});

/** La déclaration ne dit pas ce qui suit. */
export const endOpen = gap({
  question: 'Au terme, les données sont-elles effacées ou anonymisées ?',
});

/** Quand la limite est dépassée. */
export const longerForClaims =
  'plus longtemps, s’il le faut pour apprécier un recours ou une réclamation';
export const longerForDuties =
  'plus longtemps, s’il le faut pour remplir une obligation légale ou administrative, par exemple fiscale';

/** Ce que deviennent les données des clients sur les plates-formes LMS. */
export const lmsEndOfContract =
  'Quand un contrat prend fin, les données que le client avait sur les plates-formes LMS sont toujours détruites de nos serveurs, qu’elles lui aient été restituées ou non.';

/** La limite, qui ne vaut qu’en principe. */
export const limitInPrinciple = {
  rule: 'notice/vague-retention',
  at: 'retention',
  by: 'Délégué à la protection des données',
  reason:
    'La déclaration publiée énonce que les données sont conservées selon les finalités, et une limite de principe.',
} as const;
