// Transfers: the chain of protections that the published notice describes, by audience. It names no
// country and no recipient. Students abroad have a chain of their own, in their activity.
import { dataProtectionOfficer } from './accepted.ts';
import { dpoEmail, dpoPost } from './contact.ts';
import { gap } from './language.ts';

/** Where to learn more about transfers. */
export const transferDetails = {
  en: `on request, from ${dpoPost}, or ${dpoEmail}`,
  fr: `sur demande, auprès du service du DPO (${dpoPost}) ou à ${dpoEmail}`,
};

/** What an adequacy decision is. */
export const adequacyMeaning = {
  en: 'for a country outside the European Economic Area that is recognised as protecting personal data by standards substantially similar to those of European Union law',
  fr: 'pour un pays hors de l’Espace économique européen dont il est reconnu qu’il protège les données personnelles selon des normes substantiellement similaires à celles du droit de l’Union',
};

/** What the standard clauses do. */
export const clausesMeaning = {
  en: 'They require recipients outside the European Economic Area to go on protecting the data by the standards of European Union law.',
  fr: 'Elles exigent des destinataires hors de l’Espace économique européen qu’ils continuent à protéger les données selon les normes du droit de l’Union.',
};

/** Which module of the clauses is used. */
export const clausesModule = gap({
  question: {
    en: 'Which module of the clauses is signed with each recipient?',
    fr: 'Quel module des clauses est signé avec chaque destinataire ?',
  },
});

const adequacy = { by: 'adequacy', when: adequacyMeaning } as const;

const destinations = { en: 'third parties', fr: 'des tiers' };

const when = {
  en: 'if we have to transfer your data to them; we then supervise the transfer and ensure its security',
  fr: 'si nous devons leur transférer vos données ; nous encadrons alors le transfert et en assurons la sécurité',
};

/** The countries, which the notice does not name. */
export const unnamedCountries = gap({
  question: {
    en: 'To which countries outside the European Economic Area do data go?',
    fr: 'Vers quels pays hors de l’Espace économique européen des données partent-elles ?',
  },
});

/** Visitors, staff, partners. */
export const thirdPartyTransfers = [
  {
    destinations,
    countries: unnamedCountries,
    when,
    protections: [
      adequacy,
      {
        by: {
          type: 'standard-contractual-clauses',
          module: clausesModule,
          remarks: {
            en: `${clausesMeaning.en} We may also rely on other legal transfer mechanisms, or on legal exemptions from the restrictions on transfers.`,
            fr: `${clausesMeaning.fr} Nous pouvons aussi nous fonder sur d’autres mécanismes légaux de transfert, ou sur des dérogations légales aux restrictions des transferts.`,
          },
        },
      },
    ],
    copy: transferDetails,
  },
] as const;

/** Students, but for exchanges: what is said of all their data. */
export const studentTransfers = gap({
  question: {
    en: 'Do these data leave the European Economic Area, for which countries, and what protects them there?',
    fr: 'Ces données quittent-elles l’Espace économique européen, pour quels pays, et qu’est-ce qui les y protège ?',
  },
  stated: {
    en: 'Your data may go to countries other than that of your school and be processed there, especially if you do part of your course of study abroad. The data protection laws of these countries may differ from those of the country of your original institution and, in some cases, protect you less.',
    fr: 'Vos données peuvent aller dans d’autres pays que celui de votre école et y être traitées, notamment si vous suivez une partie de vos études à l’étranger. Les lois de ces pays sur la protection des données peuvent différer de celles du pays de votre établissement d’origine et, dans certains cas, vous protéger moins.',
  },
});

/** Alumni: binding corporate rules as well. */
export const alumniTransfers = [
  {
    destinations,
    countries: unnamedCountries,
    when,
    protections: [
      adequacy,
      {
        by: {
          type: 'standard-contractual-clauses',
          module: clausesModule,
          remarks: clausesMeaning,
        },
      },
      {
        by: { type: 'binding-corporate-rules' },
        when: {
          en: 'for example, among the other legal transfer mechanisms or legal exemptions from the restrictions on transfers',
          fr: 'par exemple, parmi les autres mécanismes légaux de transfert ou dérogations légales aux restrictions des transferts',
        },
      },
    ],
    copy: transferDetails,
  },
] as const;

/** Other mechanisms, which the notice says may be used. */
export const otherMechanisms = {
  rule: 'notice/vague-wording',
  at: 'transfers',
  by: dataProtectionOfficer,
  reason: {
    en: 'The published notice states that other legal mechanisms may also be used, and does not say in which case.',
    fr: 'La notice publiée énonce que d’autres mécanismes légaux peuvent aussi être utilisés, sans dire dans quel cas.',
  },
} as const;
