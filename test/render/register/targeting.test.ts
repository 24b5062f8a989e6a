import { describe, expect, it } from 'vitest';
import { cursor, declarationAt } from '../../../src/render/core/cursor.ts';
import { targetingLines } from '../../../src/render/register/targeting.ts';
import { ACME, contextOf, say } from './fixture.ts';

const AT = declarationAt(ACME.organisation).get('targeting');

describe('targetingLines', () => {
  it('says to whom the organisation turns, how, and why nobody represents it', () => {
    expect(say(targetingLines(AT, contextOf()))).toBe(
      'United Kingdom\ngoods or services are offered to them, what they do there is monitored\nSwitzerland\ngoods or services are offered to them, on a large scale, regularly, with a high risk for them\nNo representative is needed: it is planned only',
    );
  });

  it('names the Union, and asks what is open', () => {
    const union = cursor([{ territory: 'EU', by: ['offer'] }], ['organisation', 'targeting']);
    expect(say(targetingLines(union, contextOf('fr')))).toBe(
      'Union européenne\ndes biens ou des services leur sont proposés',
    );
    const open = cursor({ gap: { question: 'Whom?' } }, ['organisation', 'targeting']);
    expect(say(targetingLines(open, contextOf()))).toBe('To be established: Whom?');
  });
});
