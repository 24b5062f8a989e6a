// Reconstitué à partir de la déclaration publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import { customers, prospects } from '../data-subjects.ts';
import { ovh, staff, transfersOpen } from '../recipients.ts';
import {
  endOpen,
  generalLimit,
  limitInPrinciple,
  longerForClaims,
  longerForDuties,
} from '../retention.ts';

export default activity({
  id: 'product-improvement',
  name: 'Amélioration des produits et du service après-vente',
  role: 'controller',
  dataSubjects: [customers, prospects],
  purposes: [
    {
      id: 'improvement',
      purpose: 'Analyser ce qui peut rendre meilleurs nos produits et notre service après-vente',
      legalBasis: gap({ question: 'Sur quelle base légale ces analyses reposent-elles ?' }),
    },
  ],
  data: gap({ question: 'Quelles données entrent dans ces analyses, et d’où viennent-elles ?' }),
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
