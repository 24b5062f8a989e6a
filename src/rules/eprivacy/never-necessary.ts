import type { Language } from '../../model/index.ts';
import type { Phrases } from '../phrases.ts';

/** Purposes that no service asked for needs: advertising, social networks, measuring the audience. */
export const NEVER_NECESSARY: Phrases = {
  en: [
    'advertising',
    'advertisement(s)',
    'ads',
    'retargeting',
    'remarketing',
    'social network(s)',
    'social media',
    'audience measurement',
    'measure … audience|traffic',
    'count … visits|visitors',
    'statistics',
    'analytics',
  ],
  fr: [
    'publicité(s)',
    'publicitaire(s)',
    'reciblage',
    'retargeting',
    'réseau(x) social|sociaux',
    "mesure(r) d'audience",
    "mesurer l'audience",
    "mesure de l'audience",
    'compter les visites|visiteurs',
    'statistique(s)',
  ],
};

/** A tracker that remembers what somebody chose about these is necessary. So is logging in. */
export const ABOUT_A_CHOICE: Phrases = {
  en: ['choice(s)', 'preference(s)', 'consent', 'refusal', 'no', 'not', 'without', 'log|sign in'],
  fr: [
    'choix',
    'préférence(s)',
    'consentement',
    'décision(s)',
    'refus',
    'sans',
    'aucun(e)',
    'pas',
    'connecter',
    'connexion',
    'authentifier',
  ],
};

/** Words that say no more than that something is required, whatever their case and accents. */
export const SAYING_REQUIRED: Readonly<Record<Language, readonly string[]>> = {
  // biome-ignore format: a list to scan, not to read line by line
  en: [
    'a', 'and', 'are', 'as', 'be', 'because', 'by', 'for', 'in', 'is', 'it', 'its', 'of', 'on', 'or',
    'our', 'the', 'this', 'these', 'they', 'to', 'we', 'cookie', 'cookies', 'essential', 'function',
    'functioning', 'mandatory', 'necessary', 'needed', 'needs', 'operation', 'proper', 'purpose',
    'purposes', 'required', 'requires', 'service', 'site', 'strictly', 'technical', 'technically',
    'tracker', 'use', 'website', 'work', 'working', 'works',
  ],
  // biome-ignore format: a list to scan, not to read line by line
  fr: [
    'a', 'au', 'aux', 'bon', 'c', 'car', 'ce', 'ces', 'cookie', 'cookies', 'd', 'de', 'des', 'du',
    'en', 'essentiel', 'essentiels', 'est', 'et', 'fonctionnement', 'fonctionner', 'il', 'ils',
    'indispensable', 'indispensables', 'l', 'la', 'le', 'les', 'nécessaire', 'nécessaires', 'notre',
    'nous', 'obligatoire', 'obligatoires', 'ou', 'par', 'parce', 'pour', 'qu', 'que', 'requis',
    'service', 'site', 'sont', 'strictement', 'sur', 'technique', 'techniquement', 'traceur', 'un',
    'une', 'utilisation',
  ],
};
