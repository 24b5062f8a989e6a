import { type Declared, type Language, markAs, type Registry } from '../../../src/model/index.ts';
import { isSourced, textOf, type Words } from '../../../src/render/core/sourced.ts';
import type { NoticeContext } from '../../../src/render/notice/context.ts';
import type { Fact } from '../../../src/render/notice/fact.ts';
import { noticeContext } from '../../../src/render/notice/notice-context.ts';
import { lumen } from './lumen.ts';
import { AS_OF, noticeOf } from './render.ts';

/** The words of a view model alone. */
export const plain = (words: Words | string | undefined): string => {
  if (words === undefined || typeof words === 'string') return words ?? '';
  return textOf(isSourced(words) ? [words] : words);
};

/** Facts as they read: `Label: words`. */
export const plainFacts = (facts: readonly Fact[]): string[] =>
  facts.map(({ label, text }) => (label ? `${plain(label)}: ${plain(text)}` : plain(text)));

/** What builders read of the invented museum. */
export const museum = (language: Language = 'en', notice = 'privacy'): NoticeContext =>
  noticeContext({ registry: lumen, notice: noticeOf(lumen, notice), language, asOf: AS_OF });

export const people = markAs('dataSubject', { id: 'people', name: 'people' });
export const staff = markAs('dataSubject', { id: 'staff', name: 'staff' });

interface Fields {
  organisation?: object;
  activities?: readonly object[];
  notice?: object;
  language?: Language;
}

/** What builders read of a registry that says only what a test is about. */
export function small({
  organisation,
  activities,
  notice,
  language = 'en',
}: Fields): NoticeContext {
  const own = markAs('notice', {
    id: 'small',
    title: 'Small',
    audiences: [people],
    updated: '2026-01-02',
    version: '1',
    ...notice,
  });
  const registry = {
    organisation: markAs('organisation', {
      id: 'small',
      name: 'Small Ltd',
      languages: [language],
      country: 'BE',
      addresses: [],
      contact: {},
      dpo: { gap: { question: '?' } },
      requests: { channels: { gap: { question: '?' } } },
      supervisoryAuthorities: { gap: { question: '?' } },
      ...organisation,
    }),
    activities: (activities ?? [{}]).map((fields, index) =>
      markAs('activity', {
        id: `a${index + 1}`,
        name: `Activity ${index + 1}`,
        role: 'controller',
        dataSubjects: [people],
        purposes: [{ id: 'p', purpose: `Do ${index + 1}`, legalBasis: { basis: 'contract' } }],
        data: [],
        recipients: { gap: { question: '?' } },
        retention: [],
        ...fields,
      }),
    ),
    dataSubjects: [people, staff],
    notices: [own],
  } as unknown as Registry;
  return noticeContext({
    registry,
    notice: own as unknown as Declared<'notice'>,
    language,
    asOf: AS_OF,
  });
}
