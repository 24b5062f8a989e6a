// Reconstitué à partir de la notice publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import { lmsProfile } from '../data.ts';
import { lmsUsers, participants } from '../data-subjects.ts';
import { netopen, staff, transfersOpen } from '../recipients.ts';
import { generalArchive, generalRule, undefinedArchive, whileActive } from '../retention.ts';
import {
  breachToController,
  breachToCustomers,
  lmsContractMeasures,
  lmsEncryption,
  lmsInfrastructure,
} from '../security.ts';

export default activity({
  id: 'lms',
  name: "Plateforme de formation (LMS) Open LMS Activ'learning",
  role: 'controller',
  dataSubjects: [lmsUsers, participants],
  purposes: [
    {
      id: 'access',
      purpose:
        'Donner accès à la plateforme de formation et aux ressources pédagogiques des formations suivies',
      legalBasis: gap({ question: 'Sur quelle base légale les comptes du LMS reposent-ils ?' }),
    },
  ],
  data: [
    {
      category: lmsProfile,
      source: gap({
        question:
          "Qui renseigne le profil au départ : l’utilisateur, son employeur, Activ'partners ?",
      }),
    },
  ],
  collection: [
    {
      moments: [
        "Vous passez par un compte Open LMS Activ'learning pour retrouver les ressources pédagogiques d’une formation que vous avez suivie.",
      ],
    },
  ],
  recipients: [staff, netopen],
  retention: [
    {
      active: { period: '5 years', from: 'last-activity', during: whileActive },
      archive: generalArchive,
      then: 'erase',
      remarks: generalRule,
    },
  ],
  security: [
    lmsContractMeasures,
    lmsEncryption,
    lmsInfrastructure,
    breachToController,
    breachToCustomers,
  ],
  transfers: transfersOpen,
  acknowledged: [undefinedArchive],
});
