import type { Language } from '../../model/index.ts';
import { en as noticeEn } from './notice.en.ts';
import { fr as noticeFr } from './notice.fr.ts';
import type { NoticeLabels } from './notice.ts';
import { en as registerEn } from './register.en.ts';
import { fr as registerFr } from './register.fr.ts';
import type { RegisterLabels } from './register.ts';
import { en as termsEn } from './terms.en.ts';
import { fr as termsFr } from './terms.fr.ts';
import type { Terms } from './terms.ts';

/** All fixed text of one language. */
export interface Labels {
  readonly terms: Terms;
  readonly notice: NoticeLabels;
  readonly register: RegisterLabels;
}

/** A new language: its files, and one line here. */
const LABELS = {
  en: { terms: termsEn, notice: noticeEn, register: registerEn },
  fr: { terms: termsFr, notice: noticeFr, register: registerFr },
} as const satisfies Record<Language, Labels>;

/** All fixed text of a language. */
export const labelsFor = (language: Language): Labels => LABELS[language];
