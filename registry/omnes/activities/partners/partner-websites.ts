// Rebuilt from the published notice, with nothing added.
import { technicalData } from '../../data.ts';
import { partners } from '../../data-subjects.ts';
import { activity, gap } from '../../language.ts';
import { balancing, partnerBasis } from '../../legal-bases.ts';
import { partnerInterests } from '../../legitimate-interests.ts';
import { dataHosts, serviceProviders, webAnalysisProviders } from '../../processors.ts';
import {
  audience,
  websiteSecurity,
  websites,
  withConsent,
  withoutConsent,
} from '../../purposes.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { generalRule, ongoingNeed } from '../../retention.ts';
import { websitesAndAnalysis } from '../../sources.ts';
import { otherMechanisms, thirdPartyTransfers } from '../../transfers.ts';

export default activity({
  id: 'partner-websites',
  name: {
    en: 'Websites used by partners, audience and IT security',
    fr: 'Sites web utilisés par les partenaires, audience et sécurité informatique',
  },
  role: 'controller',
  dataSubjects: [partners],
  purposes: [
    { id: 'websites', ...websites, legalBasis: partnerBasis },
    {
      id: 'audience',
      ...audience,
      legalBasis: {
        basis: 'by-data-subject',
        cases: [
          {
            dataSubjects: [partners],
            when: withConsent,
            legalBasis: {
              basis: 'consent',
              withdrawal: gap({
                question: {
                  en: 'How do partners withdraw this consent?',
                  fr: 'Comment les partenaires retirent-ils ce consentement ?',
                },
                stated: {
                  en: 'at any time, in the same way as you use your other rights: by writing to our Data Protection Officer',
                  fr: 'à tout moment, de la même façon que vous exercez vos autres droits : en écrivant à notre délégué à la protection des données',
                },
              }),
            },
          },
          { dataSubjects: [partners], when: withoutConsent, legalBasis: partnerBasis },
        ],
      },
    },
    {
      id: 'it-security',
      ...websiteSecurity,
      legalBasis: { basis: 'legitimate-interests', interest: partnerInterests, balancing },
    },
  ],
  data: [{ category: technicalData, source: 'automatic', by: websitesAndAnalysis }],
  recipients: [departments, schoolDepartments, serviceProviders, webAnalysisProviders, dataHosts],
  retention: [generalRule],
  transfers: thirdPartyTransfers,
  acknowledged: [ongoingNeed, otherMechanisms],
});
