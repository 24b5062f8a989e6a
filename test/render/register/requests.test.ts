import { describe, expect, it } from 'vitest';
import { requestsSection } from '../../../src/render/register/requests.ts';
import { ACME, contextOf, sayFields } from './fixture.ts';

describe('requestsSection', () => {
  it('says how people use their rights, and what they are told. Art. 12', () => {
    expect(sayFields(requestsSection(ACME.organisation, contextOf()).fields)).toMatchObject({
      'Where to write': 'for your rights\nRights: access, erasure\nE-mail: rights@acme.example',
      'What a request contains': '– your name',
      'Time limit for an answer': '1\u00a0month\nfrom receipt',
      Minors: 'from 15 on',
    });
  });
});
