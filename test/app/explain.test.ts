import { describe, expect, it } from 'vitest';
import { explain } from '../../src/app/explain.ts';
import type { PageFinder } from '../../src/app/rules.ts';
import { UserError } from '../../src/app/user-error.ts';
import { modelSources } from '../../src/cli/model-sources.ts';

const none = () => undefined;
const page = (topic: string, language: 'en' | 'fr', pageOf: PageFinder = none) =>
  explain(topic, language, pageOf, modelSources);

describe('explain', () => {
  it('gives the page of a rule', async () => {
    const pageOf = (rule: string, language: string) => `${rule} in ${language}`;
    expect(await page('gaps/open', 'fr', pageOf)).toBe('gaps/open in fr');
  });

  it('makes one where there is none', async () => {
    expect(await page('integrity/duplicate-id', 'en')).toBe(
      [
        '# integrity/duplicate-id',
        'Every id is used once.',
        'Severity: error',
        '## What to do',
        'Give one of the two another id. An id is permanent: change the newer one.',
        '## What it says',
        '- The id “…” is used twice.\n- The other one with the id “…”.',
        '## Law',
        '- Art.\u00a05(2) GDPR: <https://eur-lex.europa.eu/eli/reg/2016/679/oj>\n',
      ].join('\n\n'),
    );
  });

  it.each(['art-13', 'art. 13', 'Article 13', 'ART13'])(
    'explains an article (%s)',
    async (topic) => {
      expect(await page(topic, 'en')).toMatch(
        /^# Art\.\u00a013 GDPR: Information to be provided .+\n\n.+\n\n<https:\/\/eur-lex\.europa\.eu\/.+>\n/,
      );
    },
  );

  it('explains an article in French', async () => {
    expect(await page('art-30', 'fr')).toMatch(
      /^# Art\.\u00a030 RGPD\u00a0: Registre des activités de traitement\n/,
    );
  });

  it('lists the rules that rest on an article, and no others', async () => {
    const listed = async (topic: string) =>
      [...(await page(topic, 'en')).matchAll(/^- ([\w/-]+): /gm)].map(([, id]) => id);
    expect(await listed('art-24')).toContain('gaps/open');
    expect(await listed('art-5')).toContain('gaps/open');
    expect(await listed('art-4')).not.toContain('gaps/open');
    expect(await listed('art-45')).not.toContain('gaps/open');
    expect(await listed('art-30')).toContain('registry/syntax');
  });

  it('explains a field', async () => {
    expect(await page('activity.retention', 'en')).toMatch(/^# activity\.retention\n\nHow long, /);
  });

  it.each([
    ['gaps/opn', 'rule gaps/opn. Did you mean gaps/open?'],
    ['duplicate-id', 'rule or field duplicate-id. Did you mean integrity/duplicate-id?'],
    ['duplicat-id', 'rule or field duplicat-id. Did you mean integrity/duplicate-id?'],
    ['activty.owner', 'rule or field activty.owner. Did you mean activity.owner?'],
    ['activity.ownr', 'field ownr in activity. Did you mean activity.owner?'],
    ['zzzzzzzzzzzzzzzz', 'rule or field zzzzzzzzzzzzzzzz. See them all with: ropa rules'],
  ])('says what %s might have been', async (topic, words) => {
    const asked = page(topic, 'en');
    await expect(asked).rejects.toThrow(UserError);
    await expect(asked).rejects.toThrow(`There is no ${words}`);
  });

  it('says which articles it explains', async () => {
    await expect(page('art-99', 'en')).rejects.toThrow(
      /^ropa explains no article 99 of the GDPR\. It explains: 4, 5, 6,/,
    );
  });
});
