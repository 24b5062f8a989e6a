// Words as addresses write them, without accents.
// cspell:ignore confidentialite conformite datenschutz gerance gerant personaldata vieprivee

/** Words of a mailbox that is for data protection, whoever reads it. */
// biome-ignore format: a list to scan, not to read line by line
export const PRIVACY_MAILBOXES: readonly string[] = [
  'cil', 'cnil', 'confidentialite', 'confidentiality', 'conformite', 'data', 'datenschutz',
  'donnees', 'dpd', 'dpo', 'gdpr', 'pdp', 'personaldata', 'personnelles', 'privacy', 'protection',
  'rgpd', 'vieprivee',
];

/** Words of a mailbox of those who decide on processing, or carry it out. */
// biome-ignore format: a list to scan, not to read line by line
export const DECIDING_MAILBOXES: readonly string[] = [
  'ceo', 'cio', 'commerce', 'commercial', 'cto', 'dg', 'direction', 'director', 'drh', 'dsi',
  'gerance', 'gerant', 'hr', 'it', 'management', 'manager', 'marketing', 'owner', 'president',
  'recrutement', 'rh', 'rssi', 'sales', 'ventes',
];
