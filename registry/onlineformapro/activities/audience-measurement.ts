// Reconstitué à partir de la déclaration publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import { visitData } from '../data.ts';
import { visitors } from '../data-subjects.ts';
import { google, ovh, staff, transfersOpen } from '../recipients.ts';
import {
  asLongAsNeeded,
  endOpen,
  limitInPrinciple,
  longerForClaims,
  longerForDuties,
  twoYears,
} from '../retention.ts';
import { googleAnalytics } from '../trackers.ts';

export default activity({
  id: 'audience-measurement',
  name: 'Mesure d’audience des sites web',
  role: 'controller',
  dataSubjects: [visitors],
  purposes: [
    {
      id: 'audience',
      purpose: 'Analyser l’audience',
      legalBasis: gap({ question: 'Sur quelle base légale l’audience est-elle analysée ?' }),
    },
  ],
  data: [{ category: visitData, source: 'automatic', by: 'les sites web, pendant vos visites' }],
  collection: [
    { moments: ['Vous visitez un des sites web d’Onlineformapro SA ou de ses marques.'] },
  ],
  recipients: [
    staff,
    ovh,
    { recipient: google, condition: 'pour le site institutionnel seulement' },
  ],
  retention: [
    {
      active: gap({
        question: 'De quel jour les deux ans courent-ils, et valent-ils pour Google Analytics ?',
        stated: `${asLongAsNeeded} ; ${twoYears}`,
      }),
      exceptions: [longerForClaims, longerForDuties],
      then: endOpen,
    },
  ],
  transfers: transfersOpen,
  trackers: [googleAnalytics],
  acknowledged: [limitInPrinciple],
});
