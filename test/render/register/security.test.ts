import { describe, expect, it } from 'vitest';
import { cursor, declarationAt } from '../../../src/render/core/cursor.ts';
import { measureLines } from '../../../src/render/register/security.ts';
import { ACME, contextOf, say } from './fixture.ts';

describe('measureLines', () => {
  it('gives each measure with its kind. Art. 30(1)(g)', () => {
    const at = declarationAt(ACME.organisation).get('security');
    expect(say(measureLines(at, contextOf()))).toBe(
      '– Access by need. (organisational)\n– Disks are encrypted. (technical)',
    );
  });

  it('asks where they are open', () => {
    const open = cursor({ gap: { question: 'Which?' } }, ['organisation', 'security']);
    expect(say(measureLines(open, contextOf()))).toBe('To be established: Which?');
  });
});
