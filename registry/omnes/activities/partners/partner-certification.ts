// Rebuilt from the published notice, with nothing added.
import { certificationBodies, franceCompetences, skillsOperators } from '../../bodies.ts';
import { partners } from '../../data-subjects.ts';
import { activity, gap } from '../../language.ts';
import { partnerBasis } from '../../legal-bases.ts';
import { dataHosts, serviceProviders } from '../../processors.ts';
import { authorities, departments, schoolDepartments } from '../../recipients.ts';
import { generalRule, ongoingNeed } from '../../retention.ts';
import { otherMechanisms, thirdPartyTransfers } from '../../transfers.ts';

export default activity({
  id: 'partner-certification',
  name: {
    en: 'Certification of the training, and evidence of its quality',
    fr: 'Certification des formations, et preuve de leur qualité',
  },
  role: 'controller',
  dataSubjects: [partners],
  purposes: [
    {
      id: 'quality-evidence',
      purpose: {
        en: 'Prove the quality of our training programmes to government agencies',
        fr: 'Prouver la qualité de nos formations aux organismes publics',
      },
      legalBasis: {
        basis: 'legal-obligation',
        law: gap({
          question: {
            en: 'Which law, by article, obliges us to process or pass on these data?',
            fr: 'Quel texte, par article, nous oblige à traiter ou à transmettre ces données ?',
          },
          stated: {
            en: 'regulatory constraints oblige us to process some of your data, or to pass them on',
            fr: 'des contraintes réglementaires nous obligent à traiter certaines de vos données, ou à les transmettre',
          },
        }),
      },
    },
    {
      id: 'certification',
      purpose: {
        en: 'Have the training that the OMNES Education Group provides certified',
        fr: 'Faire certifier les formations que dispense le groupe OMNES Education',
      },
      legalBasis: partnerBasis,
    },
  ],
  data: gap({
    question: {
      en: 'Which data on partners serve as evidence?',
      fr: 'Quelles données relatives aux partenaires servent de preuve ?',
    },
    stated: { en: 'some of your data', fr: 'certaines de vos données' },
  }),
  recipients: [
    departments,
    schoolDepartments,
    serviceProviders,
    dataHosts,
    {
      recipient: authorities,
      condition: {
        en: 'government agencies, to which the quality of our training has to be proved',
        fr: 'organismes publics, auprès desquels la qualité de nos formations doit être prouvée',
      },
    },
    franceCompetences,
    certificationBodies,
    skillsOperators,
  ],
  retention: [generalRule],
  transfers: thirdPartyTransfers,
  acknowledged: [ongoingNeed, otherMechanisms],
});
