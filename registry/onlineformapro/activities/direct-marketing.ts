// Reconstitué à partir de la déclaration publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import { newsletters } from '../communications.ts';
import { contacts, customers, prospects, visitors } from '../data-subjects.ts';
import { ovh, staff, transfersOpen } from '../recipients.ts';
import {
  asLongAsNeeded,
  endOpen,
  limitInPrinciple,
  longerForClaims,
  longerForDuties,
  twoYears,
} from '../retention.ts';

/** Ce que la déclaration dit de l’accord, pour tout le marketing. */
const permission = 'dans le respect des règles sur la demande d’autorisation';

/** Ce qu’elle dit du refus. */
const unsubscribing =
  'La possibilité de vous désinscrire vous est proposée, comme les règles le demandent.';

export default activity({
  id: 'direct-marketing',
  name: 'Marketing direct et affichage ciblé',
  role: 'controller',
  dataSubjects: [customers, prospects, contacts, visitors],
  purposes: [
    {
      id: 'newsletters',
      purpose: 'Mener des actions de marketing direct, comme l’envoi de lettres d’information',
      dataSubjects: [customers, prospects, contacts],
      directMarketing: ['email'],
      legalBasis: gap({
        question:
          'Quels envois reposent sur le consentement, et les autres sur quelle base légale ?',
        stated: permission,
      }),
      objection: unsubscribing,
    },
    {
      id: 'targeted-display',
      purpose: 'Afficher de façon ciblée des publicités et des produits sur nos propres sites web',
      directMarketing: ['display'],
      legalBasis: gap({
        question:
          'L’affichage ciblé repose-t-il sur le consentement, et comment est-il recueilli ?',
        stated: permission,
      }),
      objection: unsubscribing,
    },
  ],
  data: gap({
    question:
      'Quelles données servent aux lettres d’information et à l’affichage ciblé, d’où viennent-elles, et d’après quoi l’affichage est-il ciblé ?',
  }),
  recipients: [staff, ovh],
  retention: [
    {
      active: gap({
        question: 'De quel jour les deux ans courent-ils, et la désinscription y met-elle fin ?',
        stated: `${asLongAsNeeded} ; ${twoYears}`,
      }),
      exceptions: [longerForClaims, longerForDuties],
      then: endOpen,
    },
  ],
  transfers: transfersOpen,
  communications: [newsletters],
  acknowledged: [limitInPrinciple],
});
