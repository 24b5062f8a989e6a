import { type AnyText, type Block, SECTIONS, type SectionName } from '../../model/index.ts';
import { type Cursor, each, words } from '../core/cursor.ts';
import type { Part } from '../core/sourced.ts';
import type { NoticeContext } from './context.ts';
import { isPrivacyNotice } from './header.ts';
import { SUMMARY } from './pieces.ts';
import { BUILDERS } from './sections/index.ts';
import { summary } from './summary.ts';

/** A section of a notice: where it is linked to, what prints it, and what it states. */
export interface Section {
  /** Independent of the language, so that links to it last. */
  readonly id: string;
  readonly heading: Part;
  readonly template: string;
  readonly view: object;
}

/**
 * The sections of a notice in their order: the first layer, then those that have something to state,
 * each followed by the organisation's own blocks that belong after it. A block after a section that
 * is not shown takes its place.
 */
export function outline(context: NoticeContext): Section[] {
  const shown = new Set<string>();
  const generated = SECTIONS.map((name) => ({ name, section: generatedSection(name, context) }));
  for (const { section } of generated) if (section) shown.add(section.id);
  const blocks = each<Block<AnyText>>(context.notice.get('blocks')).map((block) => ({
    after: block.value.after,
    section: ownSection(block, shown, context),
  }));
  const following = (after: SectionName | undefined) =>
    blocks.filter((block) => block.after === after).map(({ section }) => section);
  return [
    ...firstLayer(context),
    ...following(undefined),
    ...generated.flatMap(({ name, section }) => [
      ...(section ? [section] : []),
      ...following(name),
    ]),
  ];
}

/** Only a privacy notice informs people of everything, and so has a summary of it. */
function firstLayer(context: NoticeContext): Section[] {
  if (!isPrivacyNotice(context)) return [];
  const { heading } = context.labels.summary;
  return [{ id: SUMMARY, heading, template: 'notice/summary.md', view: summary(context) }];
}

function generatedSection(name: SectionName, context: NoticeContext): Section | undefined {
  const { sections } = context.notice.value;
  if (sections && !sections.includes(name)) return undefined;
  const view = BUILDERS[name](context);
  const heading = context.labels.headings[name];
  return view && { id: name, heading, template: `notice/${name}.md`, view };
}

/** The organisation's own words, under an id that no other section has. */
function ownSection(
  block: Cursor<Block<AnyText>>,
  shown: ReadonlySet<string>,
  { language }: NoticeContext,
): Section {
  const { id } = block.value;
  const taken = shown.has(id) || id === SUMMARY;
  const heading = words(block.get('heading'), language) ?? '';
  return {
    id: taken ? `own-${id}` : id,
    heading,
    template: 'notice/block.md',
    view: { heading, text: words(block.get('text'), language) },
  };
}
