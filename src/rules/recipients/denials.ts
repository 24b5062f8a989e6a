import type { Phrases } from '../phrases.ts';

/** How texts say that no third party receives data. */
export const DENIED_TO_THIRD_PARTIES = {
  en: [
    'never|not … shared … with … third party(ies)',
    'never|not … shared … with … third parties',
    'never|not … disclosed … to … third parties',
    'never|not … disclosed … to … third party',
    'never|not … passed … to … third parties',
    'never|not … passed … to … third party',
    'never|not … transferred … to … third parties',
    'never|not … communicated … to … third parties',
    'never|not … given … to … third parties',
    'never|not … transmitted … to … third parties',
    'never|not … share … with … third parties',
    'never|not … disclose … to … third parties',
    'never|not … pass … to … third parties',
    'no third party receives',
    'no third parties receive',
  ],
  fr: [
    'jamais|pas|aucunement … communiquées … à … tiers',
    'jamais|pas|aucunement … transmises … à … tiers',
    'jamais|pas|aucunement … divulguées … à … tiers',
    'jamais|pas|aucunement … partagées … avec … tiers',
    'jamais|pas|aucunement … transférées … à … tiers',
    'ne communique|communiquons|transmet|transmettons jamais|pas … à … tiers',
    'ne divulgue|divulguons jamais|pas … à … tiers',
    'ne partage|partageons jamais|pas … avec … tiers',
    'communiquées|transmises|divulguées|transférées … à aucun tiers',
    'partagées … avec aucun tiers',
    'ne communique|communiquons|transmet|transmettons|divulgue|divulguons … à aucun tiers',
    'aucun tiers ne reçoit',
    'aucun tiers n’a accès',
    'aucune donnée … communiquée|transmise … à … tiers',
  ],
} as const satisfies Phrases;

/** How texts say that nobody outside receives data, processors included. */
export const DENIED_TO_ALL = {
  en: [
    'not|never … leave our company|organisation|school|association',
    'nobody outside … has access',
    'nobody outside … receives',
    'no one outside … has access',
    'no one outside … receives',
    'not|never … disclosed … outside our|the company|organisation|school|association',
  ],
  fr: [
    'personne d’autre n’y a accès',
    'personne d’autre ne les reçoit',
    'personne à l’extérieur … n’y a accès',
    'ne sortent jamais|pas de notre|la|l’entreprise|société|école|association',
    'jamais|pas … communiquées|transmises … à l’extérieur',
  ],
} as const satisfies Phrases;

/** What narrows the statement, so that it need not contradict a recipient. */
export const NARROWED = {
  en: [
    'except',
    'unless',
    'without',
    'other than',
    'apart from',
    'save for',
    'for marketing',
    'for advertising',
    'for commercial',
    'for their own',
    'unauthorised',
    'these data',
    'this data',
    'only',
    'where the law',
    'required by law',
  ],
  fr: [
    'sauf',
    'hormis',
    'excepté',
    'exception',
    'à moins',
    'sans',
    'autres que',
    'en dehors',
    'à des fins',
    'à titre commercial',
    'non autorisé(s)',
    'ces données',
    'cette donnée',
    'uniquement',
    'si la loi',
    'lorsque la loi',
  ],
} as const satisfies Phrases;
