// Reconstitué à partir de la déclaration publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import {
  applicants,
  contacts,
  customers,
  platformUsers,
  prospects,
  visitors,
} from '../data-subjects.ts';
import { ovh, staff, transfersOpen } from '../recipients.ts';
import {
  asLongAsNeeded,
  endOpen,
  limitInPrinciple,
  longerForClaims,
  longerForDuties,
  twoYears,
} from '../retention.ts';

export default activity({
  id: 'rights-requests',
  name: 'Exercice des droits et questions sur les données',
  role: 'controller',
  dataSubjects: [visitors, customers, prospects, contacts, applicants, platformUsers],
  purposes: [
    {
      id: 'rights',
      purpose: 'Répondre aux demandes d’exercice des droits',
      details: ['accès (consultation)', 'rectification', 'suppression', 'opposition'],
      legalBasis: gap({ question: 'Sur quelle base légale ces demandes sont-elles traitées ?' }),
    },
    {
      id: 'questions',
      purpose:
        'Répondre aux questions sur les données et aux demandes d’information complémentaire',
      legalBasis: gap({ question: 'Sur quelle base légale ces questions sont-elles traitées ?' }),
    },
  ],
  data: gap({ question: 'Quelles données sont demandées pour traiter une demande ?' }),
  collection: [{ moments: ['Vous écrivez à rgpd@onlineformapro.com.'] }],
  recipients: [staff, ovh],
  retention: [
    {
      active: gap({
        question: 'De quel jour les deux ans courent-ils pour une demande traitée ?',
        stated: `${asLongAsNeeded} ; ${twoYears}`,
      }),
      exceptions: [longerForClaims, longerForDuties],
      then: endOpen,
    },
  ],
  transfers: transfersOpen,
  acknowledged: [limitInPrinciple],
});
