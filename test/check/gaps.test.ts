import { describe, expect, it } from 'vitest';
import { gapFindings, gapsIn } from '../../src/check/index.ts';
import { formatPath } from '../../src/model/index.ts';
import { REGISTRY } from './sample.ts';

describe('gapsIn', () => {
  it('finds every open question once, where it stands', () => {
    const found = gapsIn(REGISTRY).map(({ path, gap }) => `${formatPath(path)}: ${gap.question}`);
    expect(found).toEqual([
      'organisation.addresses: Where?',
      'recipients.host.contract: When was it signed?',
      'activities.letters.retention[0].then: Erased?',
    ]);
  });
});

describe('gapFindings', () => {
  it('says what is stated, if anything is', () => {
    const found = gapFindings(REGISTRY).map(({ rule, message, data }) => ({ rule, message, data }));
    expect(found).toEqual([
      { rule: 'gaps/open', message: 'open', data: { question: 'Where?' } },
      {
        rule: 'gaps/open',
        message: 'stated',
        data: { question: 'When was it signed?', stated: 'There is a contract.' },
      },
      { rule: 'gaps/open', message: 'open', data: { question: 'Erased?' } },
    ]);
  });
});
