import type { Phrases } from '../phrases.ts';

/** Words that leave open whether something is done. */
export const HEDGED: Phrases = {
  en: [
    'we|they may|might|could use|process|share|disclose|transfer|send|transmit|store|keep|collect|receive|combine|contact|pass',
    'we|they may|might|could also use|process|share|disclose|transfer|send|transmit|store|keep|collect|receive|combine|contact|pass',
    'we may|might|could also|then rely',
    'may|might|could be used|processed|shared|disclosed|transferred|sent|transmitted|stored|kept|collected|combined|passed|given|communicated',
    'may|might|could also be used|processed|shared|disclosed|transferred|sent|transmitted|stored|kept|collected|combined|passed|given|communicated',
    'parties|partners|providers|companies|subsidiaries may|might|could use|process|receive|share|collect|store|keep',
    'may|might|could set cookies',
    'where|if|as applicable',
    'where|if|as appropriate',
    'where|if|as relevant',
    'if need be',
    'as the case may be',
    'liable to be',
    'possibly',
  ],
  fr: [
    'nous pouvons|pourrons|pourrions utiliser|traiter|partager|communiquer|transférer|transmettre|envoyer|conserver|recueillir|collecter|recevoir|croiser|contacter',
    'nous pouvons|pourrons|pourrions aussi|également utiliser|traiter|partager|communiquer|transférer|transmettre|envoyer|conserver|recueillir|collecter|recevoir|croiser|contacter',
    'nous pouvons|pourrons|pourrions aussi|également nous fonder|appuyer',
    'peut|peuvent|pourra|pourront|pourrait|pourraient être utilisé(e)(s)|traité(e)(s)|partagé(e)(s)|communiqué(e)(s)|transféré(e)(s)|transmis(e)(s)|envoyé(e)(s)|conservé(e)(s)|recueilli(e)(s)|collecté(e)(s)',
    'peut|peuvent|pourra|pourront|pourrait|pourraient aussi|également être utilisé(e)(s)|traité(e)(s)|partagé(e)(s)|communiqué(e)(s)|transféré(e)(s)|transmis(e)(s)|envoyé(e)(s)|conservé(e)(s)|recueilli(e)(s)|collecté(e)(s)',
    'peut|peuvent|pourra|pourront|pourrait|pourraient utiliser|traiter|partager|communiquer|transférer|transmettre|conserver|recueillir|collecter|croiser|contacter',
    'peut|peuvent|pourra|pourront|pourrait|pourraient déposer|utiliser des cookies',
    'susceptible(s) de|d’être',
    'le cas échéant',
    's’il y a lieu',
    'éventuellement',
    'éventuel(le)(s) transfert(s)|destinataire(s)',
  ],
};

/** Words that say in which case. */
export const SETTLED: Phrases = {
  en: [
    'if you|we|a|an|the|they',
    'when',
    'whenever',
    'unless',
    'only',
    'in case of',
    'provided that',
  ],
  fr: [
    'si vous|nous|un|une|le|la|les',
    'si elle(s)|on|votre|vos|notre|nos',
    's’il|s’ils vous|nous|est|sont|a|ont|le|la|les',
    'lorsque',
    'lorsqu’un|lorsqu’une|lorsqu’il|lorsqu’ils|lorsqu’elle|lorsqu’elles',
    'quand',
    'sauf',
    'seulement',
    'uniquement',
    'en cas de',
    'lors de|du|d’un|d’une',
  ],
};
