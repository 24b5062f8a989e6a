// What the activities that concern job applicants, salaried staff and teachers share.
import { dpoEmail } from './contact.ts';
import { employees, jobApplicants, teachers } from './data-subjects.ts';
import { gap } from './language.ts';
import { labourCode, socialSecurityCode } from './laws.ts';

/** All those whom this part of the published notice addresses. */
export const applicantsAndStaff = [jobApplicants, employees, teachers] as const;

/** Those of them who work for the group. */
export const staff = [employees, teachers] as const;

/** The basis of what the employment contract needs. */
export const employmentContract = {
  basis: 'contract',
  contract: {
    en: 'your employment contract, or another agreement that you have concluded',
    fr: 'votre contrat de travail, ou une autre convention que vous avez conclue',
  },
  party: 'data-subject',
} as const;

/** How staff withdraw consent: as they use any other right. */
export const staffWithdrawal = {
  en: `at any time, by writing to our Data Protection Officer (${dpoEmail})`,
  fr: `à tout moment, en écrivant à notre délégué à la protection des données (${dpoEmail})`,
};

/** Purposes of which the notice does not say which data they need. */
export const unstatedData = gap({
  question: {
    en: 'Which data serve this purpose, and where do they come from?',
    fr: 'Quelles données servent cette finalité, et d’où viennent-elles ?',
  },
});

/** Data kept for as long as somebody is in the group: the active stage. */
export const presence = {
  until: 'departure',
  definition: {
    en: 'for at least your whole time in the group',
    fr: 'au moins pendant toute votre présence dans le groupe',
  },
} as const;

/** The laws behind what is kept afterwards: the notice names them for all data together. */
export const employerLaws = [labourCode, socialSecurityCode] as const;

/** The same data, afterwards: the archive, but for its length. */
export const afterDeparture = {
  from: 'departure',
  reason: {
    en: 'the legal obligations of an employer to keep data, above all under the French Labour Code and the French Social Security Code; the period varies greatly with the type of data',
    fr: 'les obligations légales de conservation qui pèsent sur l’employeur, en particulier au titre du Code du travail et du Code de la sécurité sociale ; la durée varie beaucoup selon le type de données',
  },
  access: {
    en: 'reinforced security measures limit access to the data once you have left',
    fr: 'des mesures de sécurité renforcées limitent l’accès aux données après votre départ',
  },
} as const;
