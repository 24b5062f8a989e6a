import type { Phrases } from '../phrases.ts';

/** Words that ask people to watch a page, or bind them by its publication. */
export const LEFT_TO_THE_READER: Phrases = {
  en: [
    'check|consult|review|visit|read|revisit this|our|the … page|policy|notice|document|statement … regularly|periodically|frequently|often',
    'regularly|periodically|frequently check|consult|review|visit|read|revisit this|our|the … page|policy|notice|document|statement',
    'check back … regularly|periodically|frequently|often',
    'check this|the page for … changes|updates',
    'policy|notice|statement|changes|change|modifications … without notice',
    'policy|notice|statement|changes|change|modifications … without prior notice',
    'binding|effective|applicable … upon|on|from … publication|posting',
    'take(s) effect … upon|on|from|when … publication|posting|published|posted',
    'continued use … acceptance|accept',
    'continuing to use … acceptance|accept',
    'deemed … accepted … changes|policy|notice',
  ],
  fr: [
    'consulter|relire|vérifier|lire|visiter cette|notre|la|ce|le … page|politique|notice|document|charte|déclaration … régulièrement|périodiquement|fréquemment|souvent',
    'consulter|relire|vérifier|lire|visiter régulièrement|périodiquement|fréquemment|souvent cette|notre|la|ce|le … page|politique|notice|document|charte|déclaration',
    'invitons|conseillons|recommandons … régulièrement|périodiquement|fréquemment … page|politique|notice|document|charte',
    'politique|notice|charte|modification(s)|changement(s) … sans préavis',
    'modification(s)|changement(s) … engage(nt) … dès',
    'engage(nt) l’utilisateur|les|vous … dès',
    'vous engage(nt) dès',
    'opposable(s) dès',
    'modification(s)|changement(s) … applicable(s) dès … publication|ligne',
    'entre(nt) en vigueur dès … publication|ligne',
    'poursuivre|poursuite … vaut acceptation',
    'utilisation|navigation … vaut acceptation',
    'réputé(e)(s) … accepter|accepté',
  ],
};

/** Words that say that people are told themselves. */
export const DIRECT_INFORMATION: Phrases = {
  en: [
    'we … write to you',
    'we … tell|inform|notify|e-mail|email|alert|contact you',
    'we … let you know',
    'you are told|informed|notified … by',
    'you will be told|informed|notified … by',
    'you … receive an|a … e-mail|email|message|letter',
    'by e-mail|email|post|letter|message',
  ],
  fr: [
    'nous vous écrivons|informons|informerons|préviendrons|prévenons|avertirons|avertissons|aviserons|notifierons|signalerons|signalons',
    'nous vous en informons|informerons|préviendrons|prévenons|avertirons|avertissons|aviserons',
    'vous … recevez|recevrez',
    'vous êtes|serez informé(e)(s)|prévenu(e)(s)|averti(e)(s) … par',
    'par e-mail|courriel|courrier|message|sms',
  ],
};
