// Rebuilt from the published notice, with nothing added.
import { logs, technicalData } from '../../data.ts';
import { contacts, visitors } from '../../data-subjects.ts';
import { activity } from '../../language.ts';
import { balancing, consentWithdrawal, visitorBasis } from '../../legal-bases.ts';
import { visitorInterests } from '../../legitimate-interests.ts';
import { dataHosts, serviceProviders, webAnalysisProviders } from '../../processors.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { generalRule, logsPeriod, ongoingNeed, threeYearsOfLogs } from '../../retention.ts';
import { websitesAndAnalysis } from '../../sources.ts';
import { otherMechanisms, thirdPartyTransfers } from '../../transfers.ts';

export default activity({
  id: 'visitor-websites',
  name: {
    en: 'Websites, audience and IT security',
    fr: 'Sites web, audience et sécurité informatique',
  },
  role: 'controller',
  dataSubjects: [visitors, contacts],
  purposes: [
    {
      id: 'websites',
      purpose: { en: 'Use and manage our websites', fr: 'Utiliser et gérer nos sites web' },
      legalBasis: visitorBasis,
    },
    {
      id: 'audience',
      purpose: {
        en: 'Understand who visits our websites and make these better',
        fr: 'Comprendre qui visite nos sites web et les améliorer',
      },
      details: [
        {
          en: 'which types of users visit them, where visitors come from and which content they find useful',
          fr: 'quels types d’utilisateurs les visitent, d’où viennent les visiteurs et quels contenus leur sont utiles',
        },
        {
          en: 'internal use, to raise the quality of our websites and their relevance for visitors',
          fr: 'usage interne, pour que nos sites web gagnent en qualité et en pertinence pour les visiteurs',
        },
      ],
      legalBasis: {
        basis: 'by-data-subject',
        cases: [
          {
            dataSubjects: [visitors, contacts],
            when: {
              en: 'data that cookies and similar tools collect only if you agree',
              fr: 'données que des cookies et outils similaires ne recueillent qu’avec votre accord',
            },
            legalBasis: { basis: 'consent', withdrawal: consentWithdrawal },
          },
          {
            dataSubjects: [visitors, contacts],
            when: { en: 'other data', fr: 'autres données' },
            legalBasis: visitorBasis,
          },
        ],
      },
    },
    {
      id: 'it-security',
      purpose: {
        en: 'Maintain IT and electronic security',
        fr: 'Assurer la sécurité informatique et électronique',
      },
      details: [
        {
          en: 'operations that the security of our websites requires',
          fr: 'opérations nécessaires à la sécurité de nos sites web',
        },
      ],
      legalBasis: { basis: 'legitimate-interests', interest: visitorInterests, balancing },
    },
  ],
  data: [
    { category: technicalData, source: 'automatic', by: websitesAndAnalysis },
    { category: logs, source: 'automatic' },
  ],
  recipients: [departments, schoolDepartments, serviceProviders, webAnalysisProviders, dataHosts],
  retention: [{ for: { data: [technicalData] }, ...generalRule }, logsPeriod],
  transfers: thirdPartyTransfers,
  acknowledged: [threeYearsOfLogs, ongoingNeed, otherMechanisms],
});
