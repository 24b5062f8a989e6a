import type { Phrases } from '../phrases.ts';

/** Words that repeat the law in place of a period. */
export const VAGUE_RETENTION: Phrases = {
  en: [
    'as|so long as … necessary|needed|required',
    'for|during the time|period|duration … necessary|needed|required',
    'for|during the necessary time|period|duration',
    'no longer than … necessary|needed|required',
    'legitimate and ongoing need',
    'ongoing and legitimate need',
    'ongoing legitimate need',
    'in accordance|compliance|line with … law(s)|legislation|regulations',
    'as … required|permitted|allowed by … law(s)|legislation|regulations',
    'for a reasonable|appropriate|suitable time|period|duration',
    'for as long as possible',
  ],
  fr: [
    'aussi longtemps que … nécessaire(s)',
    'aussi longtemps que … finalités',
    'aussi longtemps que … le demande(nt)|l’exige(nt)',
    'tant que … nécessaire(s)',
    'tant que de besoin',
    'le temps … nécessaire',
    'le temps qu’il faut',
    'durée(s)|délai(s) … nécessaire(s)',
    'besoin légitime et continu',
    'besoin continu et légitime',
    'conforme(s)|conformément à la législation|loi|réglementation',
    'conforme(s)|conformément aux lois|règlements',
    'respecte(nt) la législation|loi|réglementation',
    'respect de la législation|loi|réglementation',
    'durée(s)|délai(s) légale(s)|légaux|réglementaire(s)',
    'durée|délai raisonnable|appropriée|adéquate|adaptée',
  ],
};
