// Rebuilt from the published notice, with nothing added.
import { dataProtectionOfficer } from '../../accepted.ts';
import { partnerInstitutions } from '../../bodies.ts';
import { students } from '../../data-subjects.ts';
import { arrangement, schools } from '../../joint-controllers.ts';
import { activity, gap } from '../../language.ts';
import { dataHosts, serviceProviders, softwareSuppliers } from '../../processors.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { articleCited, courseOfStudyPeriod, limitationPeriod } from '../../retention.ts';
import {
  adequacyMeaning,
  clausesMeaning,
  clausesModule,
  transferDetails,
  unnamedCountries,
} from '../../transfers.ts';

const courseOfStudy = {
  en: 'the contract or agreement under which you follow your course of study',
  fr: 'le contrat ou la convention qui régissent votre parcours d’études',
};

export default activity({
  id: 'student-exchanges',
  name: {
    en: 'Programmes in several institutions and international exchanges',
    fr: 'Formations dans plusieurs établissements et échanges internationaux',
  },
  role: 'joint-controller',
  jointControllers: schools,
  arrangement,
  dataSubjects: [students],
  purposes: [
    {
      id: 'several-institutions',
      purpose: {
        en: 'Organise programmes that you follow in several institutions',
        fr: 'Organiser les formations que vous suivez dans plusieurs établissements',
      },
      legalBasis: { basis: 'contract', party: 'data-subject', contract: courseOfStudy },
    },
    {
      id: 'exchanges',
      purpose: {
        en: 'Organise international exchanges in other institutions that are part of your course of study',
        fr: 'Organiser les échanges internationaux dans d’autres établissements que comprend votre parcours d’études',
      },
      legalBasis: { basis: 'contract', party: 'data-subject', contract: courseOfStudy },
    },
  ],
  data: gap({
    question: {
      en: 'Which data go to partner institutions?',
      fr: 'Quelles données vont aux établissements partenaires ?',
    },
    stated: {
      en: 'the data that the partnership needs',
      fr: 'les données que le partenariat nécessite',
    },
  }),
  recipients: [
    departments,
    schoolDepartments,
    {
      recipient: partnerInstitutions,
      condition: {
        en: 'for example where a programme is followed in several institutions, or where the course of study includes international exchanges in other institutions',
        fr: 'par exemple lorsqu’un programme se suit dans plusieurs établissements, ou lorsque le parcours d’études comprend des échanges internationaux dans d’autres établissements',
      },
    },
    serviceProviders,
    softwareSuppliers,
    dataHosts,
  ],
  retention: [limitationPeriod, courseOfStudyPeriod],
  transfers: [
    {
      destinations: {
        en: 'host institutions in countries other than that of your school',
        fr: 'établissements d’accueil dans d’autres pays que celui de votre école',
      },
      countries: unnamedCountries,
      recipients: [partnerInstitutions],
      when: {
        en: 'especially if an institution abroad that is a partner of the OMNES Education Group hosts you for part of your studies',
        fr: 'notamment si un établissement étranger, partenaire du groupe OMNES Education, vous accueille pour une partie de vos études',
      },
      protections: [
        { by: 'adequacy', when: adequacyMeaning },
        {
          by: {
            type: 'standard-contractual-clauses',
            module: clausesModule,
            remarks: {
              en: `We make sure that the institution has signed them. ${clausesMeaning.en}`,
              fr: `Nous veillons à ce que l’établissement les ait signées. ${clausesMeaning.fr}`,
            },
          },
          when: {
            en: 'if the country of the host institution does not protect data equivalently',
            fr: 'si le pays de l’établissement d’accueil n’assure pas une protection équivalente',
          },
        },
        {
          by: {
            type: 'derogation',
            ground: 'explicit-consent',
            circumstances: {
              en: 'We tell you of the refusal and ask whether you consent to the transfer of your data.',
              fr: 'Nous vous signalons ce refus et vous demandons si vous consentez au transfert de vos données.',
            },
          },
          when: {
            en: 'if the institution refuses to sign these clauses',
            fr: 'si l’établissement refuse de signer ces clauses',
          },
        },
      ],
      copy: transferDetails,
    },
  ],
  acknowledged: [
    articleCited,
    {
      rule: 'transfers/consent-as-fallback',
      at: 'transfers[0].protections[2]',
      by: dataProtectionOfficer,
      reason: {
        en: 'The published notice states that people are asked for consent where an institution refuses the clauses.',
        fr: 'La notice publiée énonce que le consentement est demandé lorsqu’un établissement refuse les clauses.',
      },
    },
  ],
});
