import { describe, expect, it } from 'vitest';
import { describeRules } from '../../src/app/rules.ts';
import { RULES } from '../../src/rules/index.ts';

describe('describeRules', () => {
  it('describes every rule in order, with the page of its leading article', () => {
    const rules = describeRules('en');
    expect(rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
    for (const { id, url } of rules) expect(url, id).toMatch(/^https:\/\//);
  });

  it('adds the pages that there are', () => {
    const rules = describeRules('fr', (id, language) =>
      id === 'gaps/open' ? `page in ${language}` : undefined,
    );
    const pages = rules.filter(({ page }) => page !== undefined);
    expect(pages).toMatchObject([{ id: 'gaps/open', page: 'page in fr' }]);
  });
});
