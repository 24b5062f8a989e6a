// Reconstitué à partir de la déclaration publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import { contactDetails, products } from '../data.ts';
import { contacts, customers, prospects } from '../data-subjects.ts';
import { ovh, ownCustomers, staff, transfersOpen } from '../recipients.ts';
import {
  asLongAsNeeded,
  endOpen,
  limitInPrinciple,
  longerForClaims,
  longerForDuties,
  twoYears,
} from '../retention.ts';

export default activity({
  id: 'sales-and-contracts',
  name: 'Vente et location de produits, contrats des clients',
  role: 'controller',
  dataSubjects: [customers, prospects, contacts],
  purposes: [
    {
      id: 'contracts',
      purpose: 'Exécuter les contrats de nos clients',
      legalBasis: gap({
        question:
          'Sur quelle base légale repose ce traitement, et avec qui le contrat est-il conclu ?',
      }),
    },
  ],
  data: [
    {
      category: contactDetails,
      source: 'data-subject',
      condition: 'pour un achat en ligne, enregistrées par le client lui-même',
      provision: gap({
        question:
          'Lesquelles de ces données faut-il pour acheter en ligne, et que se passe-t-il sans elles ?',
      }),
    },
    {
      category: contactDetails,
      condition: 'dans les autres cas, enregistrées par Onlineformapro SA',
      source: gap({
        question:
          'De qui Onlineformapro tient-elle ces données quand elle les enregistre elle-même ?',
        stated: 'enregistrées directement par Onlineformapro SA',
      }),
    },
    {
      category: products,
      source: gap({
        question: 'D’où viennent ces données : des commandes, du suivi des produits ?',
        stated: 'enregistrées à l’achat ou à la location d’un produit',
      }),
    },
  ],
  collection: [
    {
      moments: [
        'Vous achetez ou louez un produit : Onlineformapro SA enregistre vos données ou, pour un achat en ligne, vous les enregistrez vous-même.',
      ],
    },
  ],
  recipients: [staff, ownCustomers, ovh],
  retention: [
    {
      active: gap({
        question:
          'De quel jour les deux ans courent-ils, et quelles données peuvent être gardées moins longtemps ?',
        stated: `${asLongAsNeeded} ; ${twoYears}`,
      }),
      exceptions: [longerForClaims, longerForDuties],
      then: endOpen,
    },
  ],
  transfers: transfersOpen,
  acknowledged: [limitInPrinciple],
});
