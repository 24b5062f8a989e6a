import { describe, expect, it } from 'vitest';
import { explain } from '../../src/app/explain.ts';
import { UserError } from '../../src/app/user-error.ts';

const none = () => undefined;

describe('explain', () => {
  it('gives the page of a rule', () => {
    const pageOf = (rule: string, language: string) => `${rule} in ${language}`;
    expect(explain('gaps/open', 'fr', pageOf)).toBe('gaps/open in fr');
  });

  it('makes one where there is none', () => {
    expect(explain('integrity/duplicate-id', 'en', none)).toBe(
      [
        '# integrity/duplicate-id',
        'Every id is used once.',
        'Severity: error',
        '## What to do',
        'Give one of the two another id. An id is permanent: change the newer one.',
        '## What it says',
        '- The id “…” is used twice.',
        '## Law',
        '- Art.\u00a05(2) GDPR: <https://eur-lex.europa.eu/eli/reg/2016/679/oj>\n',
      ].join('\n\n'),
    );
  });

  it.each(['art-13', 'art. 13', 'Article 13', 'ART13'])('explains an article (%s)', (topic) => {
    expect(explain(topic, 'en', none)).toMatch(
      /^# Art\.\u00a013 GDPR: Information to be provided .+\n\n.+\n\n<https:\/\/eur-lex\.europa\.eu\/.+>\n/,
    );
  });

  it('explains an article in French', () => {
    expect(explain('art-30', 'fr', none)).toMatch(
      /^# Art\.\u00a030 RGPD\u00a0: Registre des activités de traitement\n/,
    );
  });

  it('lists the rules that rest on an article, and no others', () => {
    const listed = (topic: string) =>
      [...explain(topic, 'en', none).matchAll(/^- ([\w/-]+): /gm)].map(([, id]) => id);
    expect(listed('art-24')).toContain('gaps/open');
    expect(listed('art-5')).toContain('gaps/open');
    expect(listed('art-4')).not.toContain('gaps/open');
    expect(listed('art-45')).not.toContain('gaps/open');
    expect(listed('art-30')).toContain('registry/syntax');
  });

  it.each([
    ['gaps/opn', 'Did you mean gaps/open?'],
    ['duplicate-id', 'Did you mean integrity/duplicate-id?'],
    ['duplicat-id', 'Did you mean integrity/duplicate-id?'],
    ['zzzzzzzzzzzzzzzz', 'See them all with: ropa rules'],
  ])('says what %s might have been', (topic, hint) => {
    expect(() => explain(topic, 'en', none)).toThrow(UserError);
    expect(() => explain(topic, 'en', none)).toThrow(`There is no rule ${topic}. ${hint}`);
  });

  it('says which articles it explains', () => {
    expect(() => explain('art-99', 'en', none)).toThrow(
      /^ropa explains no article 99 of the GDPR\. It explains: 4, 5, 6,/,
    );
  });
});
