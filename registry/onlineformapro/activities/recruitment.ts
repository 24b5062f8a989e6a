// Reconstitué à partir de la déclaration publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import { applicants } from '../data-subjects.ts';
import { ovh, staff, transfersOpen } from '../recipients.ts';
import {
  endOpen,
  generalLimit,
  limitInPrinciple,
  longerForClaims,
  longerForDuties,
} from '../retention.ts';

export default activity({
  id: 'recruitment',
  name: 'Recrutement',
  role: 'controller',
  dataSubjects: [applicants],
  purposes: [
    {
      id: 'applications',
      purpose: 'Traiter les candidatures, en réponse à une offre d’emploi ou spontanées',
      legalBasis: gap({
        question: 'Sur quelle base légale les candidatures sont-elles traitées ?',
      }),
    },
  ],
  data: gap({
    question: 'Quelles données une candidature comporte-t-elle, et lesquelles sont demandées ?',
  }),
  collection: [{ moments: ['Vous vous portez candidat à une offre d’emploi.'] }],
  recipients: [staff, ovh],
  retention: [
    {
      active: generalLimit,
      exceptions: [longerForClaims, longerForDuties],
      then: endOpen,
    },
  ],
  transfers: transfersOpen,
  acknowledged: [limitInPrinciple],
});
