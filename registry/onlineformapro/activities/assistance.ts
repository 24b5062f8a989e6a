// Reconstitué à partir de la déclaration publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import { products, support } from '../data.ts';
import { contacts, customers } from '../data-subjects.ts';
import { ovh, ownCustomers, staff, transfersOpen } from '../recipients.ts';
import {
  endOpen,
  generalLimit,
  limitInPrinciple,
  longerForClaims,
  longerForDuties,
} from '../retention.ts';

export default activity({
  id: 'assistance',
  name: 'Assistance, maintenance et service après-vente',
  role: 'controller',
  dataSubjects: [customers, contacts],
  purposes: [
    {
      id: 'assistance',
      purpose: 'Assister les clients et assurer le service après-vente',
      legalBasis: gap({ question: 'Sur quelle base légale repose l’assistance aux clients ?' }),
    },
  ],
  data: [
    {
      category: products,
      source: gap({ question: 'D’où viennent les données sur les produits concernés ?' }),
    },
    {
      category: support,
      source: gap({
        question:
          'Lesquelles de ces données le client donne-t-il, lesquelles sont produites par le support ?',
      }),
    },
  ],
  collection: [{ moments: ['Vous demandez une assistance technique.'] }],
  recipients: [staff, ownCustomers, ovh],
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
