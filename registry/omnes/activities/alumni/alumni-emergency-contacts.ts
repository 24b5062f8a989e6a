// Rebuilt from the published notice, with nothing added.
import { dataProtectionOfficer } from '../../accepted.ts';
import { familyAndFriends } from '../../data.ts';
import { alumni, relatives } from '../../data-subjects.ts';
import { activity } from '../../language.ts';
import { alumniBasis } from '../../legal-bases.ts';
import { dataHosts, serviceProviders } from '../../processors.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { generalRule, ongoingNeed } from '../../retention.ts';
import { provision } from '../../sources.ts';
import { alumniTransfers } from '../../transfers.ts';

export default activity({
  id: 'alumni-emergency-contacts',
  name: {
    en: 'Family and friends of alumni, for example emergency contacts',
    fr: 'Famille et proches des anciens élèves, par exemple personnes à prévenir en cas d’urgence',
  },
  role: 'controller',
  dataSubjects: [alumni, relatives],
  purposes: [
    {
      id: 'emergencies',
      purpose: {
        en: 'Know whom among your family and friends to reach, for example in an emergency',
        fr: 'Savoir qui joindre dans votre famille ou parmi vos proches, par exemple en cas d’urgence',
      },
      legalBasis: alumniBasis,
    },
  ],
  data: [
    {
      category: familyAndFriends,
      dataSubjects: [alumni],
      source: 'data-subject',
      provision,
    },
    {
      category: familyAndFriends,
      dataSubjects: [relatives],
      source: 'third-party',
      from: [
        {
          en: 'the alumnus whose family or friends you are',
          fr: 'l’ancien élève dont vous êtes la famille ou le proche',
        },
      ],
    },
  ],
  recipients: [departments, schoolDepartments, serviceProviders, dataHosts],
  retention: [generalRule],
  transfers: alumniTransfers,
  acknowledged: [
    ongoingNeed,
    {
      rule: 'notice/audience-coverage',
      at: 'dataSubjects[1]',
      by: dataProtectionOfficer,
      reason: {
        en: 'The published notice addresses alumni, who give the data on their family and friends; it has no section for the latter.',
        fr: 'La notice publiée s’adresse aux anciens élèves, qui donnent les données sur leur famille et leurs proches ; elle n’a pas de partie destinée à ces derniers.',
      },
    },
  ],
});
