import type { Language } from '../../model/index.ts';

/** A register in one language, in its forms. */
export interface Files {
  readonly html: string;
  readonly csv: string;
  readonly xlsx: string;
  readonly markdown: string;
  readonly docx?: string;
  readonly pdf?: string;
}

/** A language by its name in the language of the page. */
export interface Named {
  readonly language: Language;
  readonly named: string;
}

/** The files that are only there where they were asked for, by what their formats are called. */
export interface Forms {
  readonly forms: readonly { readonly name: string; readonly href: string }[];
}

export const formsOf = ({ docx, pdf }: { docx?: string; pdf?: string }): Forms => ({
  forms: [
    ...(pdf === undefined ? [] : [{ name: 'PDF', href: pdf }]),
    ...(docx === undefined ? [] : [{ name: 'DOCX', href: docx }]),
  ],
});
