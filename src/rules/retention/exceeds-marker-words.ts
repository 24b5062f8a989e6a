import type { RetentionMarkerFrId } from '../../law/index.ts';
import type { AnyText } from '../../model/index.ts';
import type { Phrases } from '../phrases.ts';

/** Data for which there is a marker whose source was read, in the words of a message. */
export interface MarkedKind {
  id: RetentionMarkerFrId;
  name: AnyText;
}

/** The kinds that are told apart. */
export const KINDS = {
  marketing: { id: 'prospects', name: { en: 'marketing', fr: 'la prospection' } },
  cctv: { id: 'cctv', name: { en: 'images filmed', fr: 'les images filmées' } },
  logs: { id: 'application-logs', name: { en: 'logs', fr: 'les journaux de connexion' } },
  recruitment: {
    id: 'recruitment-pool',
    name: { en: 'applicants who were not hired', fr: 'les candidats non retenus' },
  },
  account: {
    id: 'inactive-account',
    name: { en: 'accounts that nobody uses', fr: 'les comptes inactifs' },
  },
} as const satisfies Record<string, MarkedKind>;

/** How data filmed by a camera are called. */
export const CCTV: Phrases = {
  en: [
    'cctv',
    'video surveillance',
    'video protection',
    'video-surveillance',
    'images filmed',
    'filmed images',
    'camera images|footage|recordings',
  ],
  fr: [
    'vidéosurveillance',
    'vidéoprotection',
    'vidéo-surveillance',
    'vidéo-protection',
    'images filmées',
    'images … caméra(s)',
  ],
};

/** How records of access and activity are called. */
export const LOGS: Phrases = {
  en: ['logs', 'log files', 'log data', 'access|connection|event|activity|server|system log'],
  fr: [
    'logs',
    'fichiers journaux',
    'fichiers de journalisation',
    'données de journalisation',
    'journal|journaux de connexion(s)|journalisation',
    'journal|journaux d’accès',
    'journal|journaux d’activité(s)',
    'journal|journaux d’événements',
    'journaux techniques|informatiques',
  ],
};

/** How activities are called that choose whom to hire; not those that admit pupils or students. */
export const RECRUITMENT: Phrases = {
  en: ['recruitment', 'recruiting', 'job application(s)', 'job applicants', 'hiring'],
  fr: [
    'recrutement(s)',
    'candidature(s) à un emploi',
    'candidature(s) … offre(s) d’emploi',
    'candidats à un emploi',
    'candidatures spontanées',
    'embauche(s)',
  ],
};
