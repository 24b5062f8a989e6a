// Rebuilt from the published notice, with nothing added.
import { companies } from '../../bodies.ts';
import { alumni } from '../../data-subjects.ts';
import { activity, gap } from '../../language.ts';
import { alumniBasis } from '../../legal-bases.ts';
import { dataHosts, serviceProviders } from '../../processors.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { generalRule, ongoingNeed } from '../../retention.ts';
import { alumniTransfers } from '../../transfers.ts';

export default activity({
  id: 'alumni-placement',
  name: {
    en: 'Job placement, and recruitment between alumni',
    fr: 'Placement, et recrutement entre anciens élèves',
  },
  role: 'controller',
  dataSubjects: [alumni],
  purposes: [
    {
      id: 'placement',
      purpose: {
        en: 'Present your profile to companies',
        fr: 'Présenter votre profil à des entreprises',
      },
      details: [
        {
          en: 'to make it easier for you to enter the labour market',
          fr: 'pour faciliter votre entrée sur le marché du travail',
        },
        {
          en: 'to make it easier for you to find a first position',
          fr: 'pour faciliter votre accès à un premier emploi',
        },
      ],
      legalBasis: alumniBasis,
    },
    {
      id: 'recruitment',
      purpose: {
        en: 'Suggest profiles of alumni to you, so that you can recruit new co-workers',
        fr: 'Vous proposer des profils d’anciens élèves, pour que vous recrutiez de nouveaux collaborateurs',
      },
      legalBasis: alumniBasis,
    },
  ],
  data: gap({
    question: {
      en: 'Which data make up the profile that companies and alumni see?',
      fr: 'Quelles données composent le profil que voient les entreprises et les anciens élèves ?',
    },
    stated: { en: 'your profile', fr: 'votre profil' },
  }),
  recipients: [
    departments,
    schoolDepartments,
    {
      recipient: companies,
      condition: {
        en: 'to make it easier for you to be recruited',
        fr: 'pour faciliter votre recrutement',
      },
    },
    serviceProviders,
    dataHosts,
  ],
  retention: [generalRule],
  transfers: alumniTransfers,
  acknowledged: [ongoingNeed],
});
