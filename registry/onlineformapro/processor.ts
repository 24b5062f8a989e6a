// Plates-formes des clients : ce que la déclaration publiée dit de son rôle, pour le registre et pour
// la notice.

/** Le rôle. */
export const technicalProvider =
  'exploitation, en mode SaaS et en tant que prestataire technique, de plates-formes pour le compte des clients';

/** Ce qui est fait des données, et rien d’autre. */
export const automatedOnly =
  'sur les données, les seuls traitements automatisés que demande le bon fonctionnement des logiciels';
