import type { Phrases } from '../phrases.ts';

/** Documents that prove who somebody is. */
export const IDENTITY_DOCUMENTS: Phrases = {
  en: [
    'identity|identification|ID card(s)|document(s)|paper(s)',
    'proof of identity|identification',
    'copy of your|their|the|an|a ID',
    'passport(s)',
    'driving licence',
  ],
  fr: [
    'pièce(s)|carte(s)|titre(s)|document(s)|justificatif(s)|preuve d’identité',
    'carte nationale d’identité',
    'pièce(s)|document(s) justificative(s)|justificatif(s) d’identité',
    'passeport(s)',
    'permis de conduire',
  ],
};

/** Requests to see one's data: everybody has them, so what they need is needed of everybody. */
export const ACCESS_REQUESTS: Phrases = {
  en: ['access request(s)', 'request(s) for access', 'right of access', 'request … access'],
  fr: ['demande(s) d’accès', 'droit d’accès', 'demande … accéder', 'demande … accès'],
};

/** Words that demand such a document of whoever asks. */
export const DEMANDS: Phrases = {
  en: [
    'enclose|attach|include|send|provide|submit|enclosing|attaching … identity|ID card|document',
    'enclose|attach|include|send|provide|submit|enclosing|attaching … proof of identity',
    'enclose|attach|include|send|provide|submit|enclosing|attaching … passport',
    'accompanied by … proof of identity|identification',
    'accompanied by … identity|ID card|document',
  ],
  fr: [
    'joindre|joignez|joignant|fournir|fournissez|envoyer|envoyez … pièce|carte|titre|justificatif d’identité',
    'accompagné(e)(s)|assorti(e)(s) … pièce|carte|titre|justificatif d’identité',
    'joindre|joignez|joignant|fournir|fournissez|envoyer|envoyez … passeport',
  ],
};

/** Words that make a demand depend on a doubt, or take it back, or are about something else. */
export const ON_DOUBT: Phrases = {
  en: [
    'doubt(s)|doubtful',
    'if|when|where … necessary|needed',
    'may|might ask|request',
    'not|never|no',
    'exam(s)|examination|enrolment|registration',
  ],
  fr: [
    'doute(s)',
    'si|lorsque|quand … nécessaire',
    'pouvons|pourrons|peut|pourra … demander|demandé(e)',
    'pas|jamais|inutile|aucun(e)',
    'examen(s)|inscription(s)|candidature(s)',
  ],
};

/** Words that show that a text is about the rights of people. */
export const ABOUT_RIGHTS: Phrases = {
  en: ['right(s)', 'access request(s)', 'request(s) for access'],
  fr: ['droit(s)', 'demande(s) d’accès'],
};
