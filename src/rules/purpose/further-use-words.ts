import type { Phrases } from '../phrases.ts';

/** How texts reserve further uses of data without saying which. */
export const RESERVING: Phrases = {
  en: [
    'compatible purpose(s)|use(s)|end(s)',
    'for|or|and compatible ones',
    'purpose(s) compatible',
    'purpose(s) that|which is|are compatible',
    'purpose(s) that|which is|are not incompatible',
    'for any other purpose(s)',
    'for other purposes that we consider',
  ],
  fr: [
    'finalité(s) compatible(s)',
    'finalité(s) ultérieure(s) compatible(s)',
    'fins compatibles',
    'usage(s) compatible(s)',
    'finalité(s) qui … compatible(s)',
    'finalité(s) non incompatible(s)',
    'pour toute autre finalité',
    'à toute autre fin',
  ],
};

/** People are told of it before, or it is not done. */
export const ANNOUNCED: Phrases = {
  en: [
    'inform|informs|tell|tells|notify you|them',
    'informing|telling|notifying you|them',
    'you|they are|is|will be informed|told|notified',
    'beforehand',
    'in advance',
    'not|never … for any other purpose(s)',
    'not|never … for other purposes',
    'no other purpose(s)',
    'not|never … use|used|process|processed|reuse|reused',
  ],
  fr: [
    'préalablement',
    'au préalable',
    'vous|les informons|informerons|informer|prévenons|préviendrons|prévenir',
    'en informons|informerons|informer',
    'êtes|serez|sont|seront informé(e)(s)|prévenu(e)(s)',
    'ne … pas|jamais',
    "n'utilisons|utiliserons pas|jamais",
    'aucun|aucune … finalité|fin',
  ],
};
