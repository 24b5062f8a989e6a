import type { Phrases } from '../phrases.ts';

/** Words by which somebody who holds data for others denies that this is processing. */
export const DENIALS: Phrases = {
  en: [
    'does|do not process|handle any|the|your personal data',
    'does|do not process|handle personal data',
    'process|processes no personal data',
    'does|do not carry out|perform any processing',
    'carry|carries out no processing',
    'performs no processing',
    'does|do no processing',
    'no processing … takes place',
    'is|are not a|our processor(s)',
    'only|purely|merely|solely|simply … technical provider|role|service',
    'mere technical provider|host|intermediary',
    'only|merely|simply a host',
  ],
  fr: [
    'ne traite(nt) aucune donnée(s) personnelle(s)',
    'ne traite(nt) aucune donnée(s) à caractère personnel',
    'ne traite(nt) pas de|les|vos donnée(s) personnelle(s)',
    'ne traite(nt) pas de données à caractère personnel',
    'n’effectue(nt)|n’opère(nt)|n’exerce(nt)|n’assure(nt) aucun traitement',
    'ne procède(nt) à aucun traitement',
    'ne réalise(nt) aucun traitement',
    'aucun traitement … n’est effectué|réalisé|opéré',
    'n’est|sont pas … sous-traitant(s)',
    'simple(s)|seul(s)|seulement|uniquement|purement … prestataire(s)|rôle|intervention technique(s)',
    'en tant que prestataire(s) technique(s)',
    'comme prestataire(s) technique(s)',
    'rôle purement|uniquement|seulement|strictement technique',
    'simple(s) hébergeur(s)',
  ],
};

/** What makes such words harmless: the role is stated, or only something else is denied. */
export const ROLE_STATED: Phrases = {
  en: [
    'processor on|acting',
    'as … processor',
    'instructions',
    'own account|purposes|ends',
    'other than',
    'sensitive',
  ],
  fr: [
    'comme|en tant que|qualité de sous-traitant(s)',
    'instructions',
    'propre compte',
    'propres fins|finalités',
    'autre(s) que',
    'hormis',
    'sensible(s)',
  ],
};

/** Words that show that data are held all the same. */
export const HOLDING: Phrases = {
  en: [
    'host|hosts|hosted|hosting',
    'store|stores|stored|storage',
    'SaaS',
    'backup(s)|back-up(s)',
    'operates … platform(s)|servers',
  ],
  fr: [
    'héberge(nt)|hébergé(e)(s)|héberger|hébergement|hébergeur(s)',
    'stocke(nt)|stocké(e)(s)|stockage',
    'SaaS',
    'sauvegarde(s)',
    'exploitation|exploite(nt) … plates-formes|plateformes|plateforme|serveurs',
  ],
};
