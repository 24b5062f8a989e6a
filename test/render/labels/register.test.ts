import { describe, expect, it } from 'vitest';
import { LANGUAGES, markAs } from '../../../src/model/index.ts';
import { createEngine } from '../../../src/render/core/engine.ts';
import { labelsFor } from '../../../src/render/labels/index.ts';
import type { RegisterLabels } from '../../../src/render/labels/register.ts';
import { findForm } from '../../../src/render/register/find.ts';
import { flowGraph } from '../../../src/render/register/flow-graph.ts';
import { mapPicture } from '../../../src/render/register/map-picture.ts';
import { withPictures } from '../../../src/render/register/pictures.ts';
import { registerCsv } from '../../../src/render/register/register-csv.ts';
import { registerHtml } from '../../../src/render/register/register-html.ts';
import { registerMarkdown } from '../../../src/render/register/register-markdown.ts';
import { registerWorkbook } from '../../../src/render/register/register-workbook.ts';
import type { RegisterContext } from '../../../src/render/register/shapes.ts';
import { validityLines } from '../../../src/render/register/validity.ts';
import { registerView } from '../../../src/render/register/view.ts';
import { ACME, contextOf, TEMPLATES } from '../register/fixture.ts';

/** Every text of a catalogue by its place in it; functions by their names. */
function textsOf(value: object, place = ''): [place: string, text: string][] {
  return Object.entries(value).flatMap(([name, part]) => {
    if (typeof part === 'function') return [[`${place}${name}`, ''] as [string, string]];
    if (typeof part === 'string') return [[`${place}${name}`, part] as [string, string]];
    return textsOf(part, `${place}${name}.`);
  });
}

/** A catalogue that notes what is read of it. */
function noting<V extends object>(value: V, read: Set<string>, place = ''): V {
  return new Proxy(value, {
    get(target, name) {
      const part = Reflect.get(target, name);
      const own = `${place}${String(name)}`;
      if (typeof part === 'object' && part !== null) return noting(part, read, `${own}.`);
      read.add(own);
      return part;
    },
  });
}

/** Renders the complete record, and one of which little is said, in every format. */
function renderAll(context: RegisterContext): void {
  const finding = { rule: 'a/b', text: 'x', path: 'organisation' };
  const findings = (['error', 'warning', 'info'] as const).map((severity) => ({
    ...finding,
    severity,
  }));
  const { security: _, ...rest } = ACME.organisation;
  const dpo = { status: 'not-required', reason: { en: 'small', fr: 'petit' } } as const;
  const law = { law: 'GDPR', article: '27' };
  const representatives = [{ territory: 'EU', law, name: 'Rep' }] as const;
  const organisation = markAs('organisation', { ...rest, dpo, representatives });
  const bare = { ...ACME, organisation, activities: [] };
  const placed = ACME.activities.find(({ id }) => id === 'events');
  const { transfers: __, ...unplaced } = { transfers: 'none', ...placed };
  const little = { ...bare, activities: [markAs('activity', unplaced) as never] };
  const engine = createEngine(TEMPLATES, context.language);
  const unnamed = { status: 'appointed', contact: { email: 'dpo@x.example' } } as const;
  const named = markAs('organisation', { ...rest, dpo: unnamed });
  for (const registry of [ACME, bare, little, { ...bare, organisation: named }]) {
    const view = registerView(registry, findings, context);
    registerHtml(
      withPictures(registerMarkdown(view, engine, context), view, TEMPLATES, context),
      [{ name: 'x', href: 'x' }],
      findForm(view.indexes, TEMPLATES, context),
      engine,
      context,
    );
    registerCsv(view, context);
    registerWorkbook(view, context);
    const many = Array.from({ length: 81 }, () => view.flows[0]);
    flowGraph(
      many.filter((one) => one !== undefined),
      context,
    );
    validityLines(['GB', 'US', 'JP'], context);
    const regions = (['middle-east', 'africa', 'oceania'] as const).map((region) => ({
      region,
      destinations: [],
    }));
    mapPicture(regions, TEMPLATES, context);
  }
}

describe('labels of the register', () => {
  it.each(LANGUAGES)('has a text for everything in %s', (language) => {
    const texts = textsOf(labelsFor(language).register);
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter(([, text]) => text.trim() !== text)).toEqual([]);
  });

  it('has nothing that no register and no portal says', () => {
    const read = new Set<string>();
    const context = contextOf('fr');
    const labels: RegisterLabels = noting(context.labels, read);
    renderAll({ ...context, labels });
    const unread = textsOf(context.labels).filter(([place]) => !read.has(place));
    expect(unread.map(([place]) => place).filter((place) => !place.startsWith('portal.'))).toEqual(
      [],
    );
  });

  it('writes French as French is printed', () => {
    const texts = textsOf(labelsFor('fr').register).map(([, text]) => text);
    expect(texts.filter((text) => /'|\.\.\.|"|[^ \u00a0\u202f][;!?:]/.test(text))).toEqual([]);
  });
});
