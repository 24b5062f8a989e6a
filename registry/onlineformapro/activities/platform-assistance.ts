// Reconstitué à partir de la déclaration publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import { platformBrowsing } from '../data.ts';
import { platformUsers } from '../data-subjects.ts';
import { liveperson, ovh, staff, transfersOpen } from '../recipients.ts';
import {
  asLongAsNeeded,
  endOpen,
  limitInPrinciple,
  longerForClaims,
  longerForDuties,
  twoYears,
} from '../retention.ts';
import { livepersonTool } from '../trackers.ts';

export default activity({
  id: 'platform-assistance',
  name: 'Assistance aux utilisateurs des plates-formes',
  role: 'controller',
  dataSubjects: [platformUsers],
  purposes: [
    {
      id: 'assistance',
      purpose: 'Assister les utilisateurs des plates-formes à l’aide de l’outil Liveperson',
      details: ['mieux comprendre le comportement de l’utilisateur', 'savoir comment l’aider'],
      legalBasis: gap({
        question:
          'Sur quelle base légale repose ce suivi, et Onlineformapro le fait-elle pour elle-même ou pour ses clients ?',
      }),
    },
  ],
  data: [
    {
      category: platformBrowsing,
      source: 'automatic',
      by: 'l’outil Liveperson, sur nos plates-formes',
    },
  ],
  recipients: [staff, liveperson, ovh],
  retention: [
    {
      active: gap({
        question:
          'De quel jour les deux ans courent-ils, ou la destruction en fin de contrat vaut-elle ici ?',
        stated: `${asLongAsNeeded} ; ${twoYears}`,
      }),
      exceptions: [longerForClaims, longerForDuties],
      then: endOpen,
    },
  ],
  transfers: transfersOpen,
  trackers: [livepersonTool],
  acknowledged: [limitInPrinciple],
});
