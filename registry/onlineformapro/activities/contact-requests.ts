// Reconstitué à partir de la déclaration publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import { contactDetails } from '../data.ts';
import { contacts, prospects } from '../data-subjects.ts';
import { ovh, staff, transfersOpen } from '../recipients.ts';
import {
  endOpen,
  generalLimit,
  limitInPrinciple,
  longerForClaims,
  longerForDuties,
} from '../retention.ts';

export default activity({
  id: 'contact-requests',
  name: 'Demandes de contact, d’information et de devis',
  role: 'controller',
  dataSubjects: [contacts, prospects],
  purposes: [
    {
      id: 'answers',
      purpose: 'Répondre aux demandes de contact',
      details: ['demandes d’information', 'demandes de devis'],
      legalBasis: gap({ question: 'Sur quelle base légale ces demandes sont-elles traitées ?' }),
    },
  ],
  data: [
    {
      category: contactDetails,
      source: gap({ question: 'La personne donne-t-elle elle-même toutes ces données ?' }),
    },
  ],
  collection: [
    {
      moments: [
        'Vous prenez contact avec Onlineformapro SA.',
        'Vous demandez une information.',
        'Vous demandez un devis.',
      ],
    },
  ],
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
