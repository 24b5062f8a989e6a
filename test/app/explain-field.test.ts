import { fileURLToPath } from 'node:url';
import { Project, type Type } from 'ts-morph';
import { describe, expect, it } from 'vitest';
import { explainField } from '../../src/app/explain-field.ts';
import { modelSources } from '../../src/cli/model-sources.ts';
import { KINDS, type Language } from '../../src/model/index.ts';

const page = (topic: string, language: Language = 'en') =>
  explainField(topic, language, modelSources);

describe('explainField', () => {
  it('gives the help, what may stand there, the fields, and the rules', () => {
    expect(page('activity.retention')).toContain(
      [
        '# activity.retention',
        'How long, per activity, purpose or category. Art. 5(1)(e), 13(2)(a), 30(1)(f) GDPR.',
        '## What stands here',
        'Required in some forms. A list with at least one entry, each an object with fields of its own, or gap({ question: … }) while it is not known.',
        '## Its fields',
        '- `for`: What this is the retention of, where the activity has several.',
      ].join('\n\n'),
    );
    expect(page('activity.retention')).toMatch(
      /## Rules that speak of it\n\n(- .+\n)*- retention\/start-event \(Art\..13\(2\)\(a\) GDPR\): /,
    );
  });

  it('understands what a finding names', () => {
    expect(page('activities.pay.purposes[0].legalBasis.interest')).toBe(
      page('activity.purposes.legalBasis.interest'),
    );
  });

  it('lists the fields of a kind of declaration', () => {
    const text = page('recipient');
    expect(text).toMatch(/^# recipient\n\n.+\n\n## Its fields\n\n- `/);
    expect(text).not.toContain('## What stands here');
  });

  it('says in French that the help is in English', () => {
    expect(page('activity.owner', 'fr')).toMatch(
      /^# activity\.owner\n\n\*L’aide des champs .+\*\n\n.+\n\n## Ce qui s’y écrit\n\nFacultatif\. /,
    );
  });

  it.each([
    [
      'activity.retentoin',
      'There is no field retentoin in activity. Did you mean activity.retention?',
    ],
    [
      'activity.owner.name',
      'There is no field name in activity.owner. activity.owner has no fields.',
    ],
    ['organisation.host.zzzzzz', 'organisation.host has: name, address, phone.'],
  ])('says what is wrong with %s', (topic, words) => {
    expect(() => page(topic)).toThrow(words);
  });
});

describe('the help', () => {
  const project = new Project({
    tsConfigFilePath: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
    skipAddingFilesFromTsConfig: true,
  });
  const model = project.addSourceFileAtPath(
    fileURLToPath(new URL('../../src/model/registry.ts', import.meta.url)),
  );
  const checker = project.getTypeChecker().compilerObject;
  const kinds = model.getInterfaceOrThrow('Declarations').getProperties();

  /** The fields of a type and what the editor shows of each, as the compiler knows them. */
  const shown = (type: Type): [string, string][] =>
    (type.isUnion() ? type.getUnionTypes() : [type]).flatMap((one) =>
      one.getProperties().map(({ compilerSymbol }): [string, string] => {
        const parts = compilerSymbol.getDocumentationComment(checker);
        return [
          compilerSymbol.name,
          parts
            .map(({ text }) => text)
            .join('')
            .replace(/\s+/g, ' '),
        ];
      }),
    );

  it.each(KINDS)('of %s is what the editor shows', (kind) => {
    const declared = kinds.find((one) => one.getName() === kind);
    const fields = declared ? shown(declared.getType()) : [];
    expect(fields.length).toBeGreaterThan(2);
    for (const [name, doc] of fields) expect(page(`${kind}.${name}`)).toContain(doc);
  });
});
