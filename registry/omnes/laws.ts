// Laws that the published notice cites. The representatives' laws stand in organisation.ts.
import { citation } from 'ropa';

/** Skills operators check the training that they fund. */
export const skillsOperatorsChecks = citation({
  law: 'Code du travail',
  article: 'L. 6316-3',
  country: 'FR',
});

/** The archives of schools and universities. */
export const archivesInstruction = citation({
  law: 'Instruction ministérielle n° 2005-003 du 22 février 2005',
  country: 'FR',
});

/** Actions of traders against consumers. */
export const consumerContracts = citation({
  law: 'Code de la consommation',
  article: 'L. 218-2',
  country: 'FR',
});

/** Contracts concluded electronically with a consumer: the duty to keep them. */
export const electronicContracts = citation({
  law: 'Code de la consommation',
  article: 'L. 213-1',
  country: 'FR',
});

/** The same: from when, and for how long. */
export const electronicContractsPeriod = citation({
  law: 'Code de la consommation',
  article: 'D. 213-1',
  country: 'FR',
});

/** The same: from which amount. */
export const electronicContractsAmount = citation({
  law: 'Code de la consommation',
  article: 'D. 213-2',
  country: 'FR',
});

/** Accounting documents. */
export const accountingDocuments = citation({
  law: 'Code de commerce',
  article: 'L. 123-22',
  country: 'FR',
});

/** What an employer must keep: the two codes that the notice names, without articles. */
export const labourCode = citation({ law: 'Code du travail', country: 'FR' });
export const socialSecurityCode = citation({ law: 'Code de la sécurité sociale', country: 'FR' });
