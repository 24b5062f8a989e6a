// Rebuilt from the published notice, with nothing added.
import { career, identity } from '../../data.ts';
import { annualReviews, staffProfession } from '../../data-by-audience.ts';
import { activity, gap } from '../../language.ts';
import { balancing, staffBasis } from '../../legal-bases.ts';
import { staffInterests } from '../../legitimate-interests.ts';
import { dataHosts, serviceProviders, suppliers } from '../../processors.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { frameworksNamed, ongoingNeed, staffGeneralRule } from '../../retention.ts';
import { authorisedThirdParties, provision } from '../../sources.ts';
import { employmentContract, staff } from '../../staff.ts';
import { otherMechanisms, thirdPartyTransfers } from '../../transfers.ts';

export default activity({
  id: 'staff-careers',
  name: { en: 'Workload, careers and skills', fr: 'Charge de travail, carrières et compétences' },
  role: 'controller',
  dataSubjects: staff,
  purposes: [
    {
      id: 'workload',
      purpose: { en: 'Organise your workload', fr: 'Organiser votre charge de travail' },
      legalBasis: staffBasis,
    },
    {
      id: 'career',
      purpose: { en: 'Monitor your career', fr: 'Suivre votre carrière' },
      legalBasis: staffBasis,
    },
    {
      id: 'mobility',
      purpose: { en: 'Monitor your mobility', fr: 'Suivre votre mobilité' },
      legalBasis: employmentContract,
    },
    {
      id: 'skills',
      purpose: {
        en: 'Follow and manage your skills, on the basis of your annual reviews',
        fr: 'Suivre et gérer vos compétences, à partir de vos entretiens annuels',
      },
      details: [
        {
          en: 'by a procedure for reviews and skills management',
          fr: 'par une procédure d’entretiens et de gestion des compétences',
        },
      ],
      legalBasis: { basis: 'legitimate-interests', interest: staffInterests, balancing },
    },
  ],
  data: [
    { category: identity, source: 'data-subject', provision },
    { category: staffProfession, source: 'data-subject', provision },
    {
      category: annualReviews,
      source: gap({
        question: {
          en: 'What is recorded of the annual reviews, and by whom?',
          fr: 'Que consigne-t-on des entretiens annuels, et qui le fait ?',
        },
      }),
    },
    { category: career, source: 'third-party', from: [authorisedThirdParties] },
  ],
  recipients: [departments, schoolDepartments, serviceProviders, suppliers, dataHosts],
  retention: [staffGeneralRule],
  transfers: thirdPartyTransfers,
  acknowledged: [frameworksNamed, ongoingNeed, otherMechanisms],
});
