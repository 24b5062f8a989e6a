// Mesures de sécurité : celles qu’Onlineformapro cite pour elle-même, puis pour son hébergeur.
import { securityMeasure } from 'ropa';

export const needToKnow = securityMeasure({
  id: 'need-to-know',
  kind: 'organisational',
  measure: 'Chacun n’accède qu’aux données que son travail demande strictement de connaître.',
});

export const complexPasswords = securityMeasure({
  id: 'complex-passwords',
  kind: 'both',
  measure: 'Une politique impose des mots de passe d’une complexité suffisante.',
});

export const dataOnTheInternet = securityMeasure({
  id: 'data-on-the-internet',
  kind: 'technical',
  measure: 'Les données sont protégées sur l’Internet.',
});

export const encryption = securityMeasure({
  id: 'encryption',
  kind: 'technical',
  measure: 'Le chiffrement est l’un des moyens employés.',
});

export const authorisation = securityMeasure({
  id: 'authorisation',
  kind: 'organisational',
  measure: 'Des procédures encadrent l’habilitation des collaborateurs.',
});

export const securedPremises = securityMeasure({
  id: 'secured-premises',
  kind: 'both',
  measure: 'Les données sont stockées dans les locaux techniques sécurisés d’OVH, l’hébergeur.',
});

export const roomAirConditioning = securityMeasure({
  id: 'room-air-conditioning',
  kind: 'technical',
  measure: 'Les salles informatiques d’OVH sont climatisées.',
});

export const roomPower = securityMeasure({
  id: 'room-power',
  kind: 'technical',
  measure: 'Une alimentation électrique de secours prend le relais dans ces salles.',
});

export const roomAccess = securityMeasure({
  id: 'room-access',
  kind: 'technical',
  measure: 'Des portes électroniques, qui s’ouvrent par badge, commandent l’accès aux salles.',
});

export const roomSurveillance = securityMeasure({
  id: 'room-surveillance',
  kind: 'both',
  measure: 'Les salles informatiques d’OVH sont sous alarme et sous surveillance.',
});
