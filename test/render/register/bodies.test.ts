import { describe, expect, it } from 'vitest';
import { cursor, declarationAt, each } from '../../../src/render/core/cursor.ts';
import {
  authorityLines,
  groupLines,
  hostLines,
  officerLines,
  representativeLines,
} from '../../../src/render/register/bodies.ts';
import { ACME, contextOf, say } from './fixture.ts';

const AT = declarationAt(ACME.organisation);
const CONTEXT = contextOf();

describe('officerLines', () => {
  it('gives firm, kind, contact and tasks', () => {
    expect(say(officerLines(AT.get('dpo'), CONTEXT))).toBe(
      'Name: Officer of Record\nFirm: DPO & Co\nKind: external\nE-mail: dpo@acme.example\nTasks: advises',
    );
  });

  it('says that the name is not stated, which Art. 30(1)(a) asks for', () => {
    const dpo = cursor({ status: 'appointed', contact: { email: 'dpo@x.example' } } as const, [
      ...['organisation', 'dpo'],
    ]);
    expect(say(officerLines(dpo, CONTEXT))).toBe('Name: Not stated\nE-mail: dpo@x.example');
  });

  it('says why there is none, or asks', () => {
    const none = cursor({ status: 'not-required', reason: 'small' } as const, [
      'organisation',
      'dpo',
    ]);
    expect(say(officerLines(none, CONTEXT))).toBe('No officer is required: small');
    const open = cursor({ gap: { question: 'Who?' } }, ['organisation', 'dpo']);
    expect(say(officerLines(open, CONTEXT))).toBe('To be established: Who?');
  });
});

describe('representativeLines', () => {
  it('gives name, territory, law, address and contact', () => {
    const said = each(AT.get('representatives')).map((one) =>
      say(representativeLines(one as never, CONTEXT)),
    );
    expect(said).toEqual([
      'Rep Ltd\nTerritory: United Kingdom\nLaw: Article 27 of the UK GDPR\nLegal form: limited company\nRegistration: 0123\n2 High Street, London, United Kingdom\nE-mail: rep@rep.example',
      'To be established: Who is it?\nTerritory: Switzerland\nLaw: Article 14 of the FADP\nTo be established: Its address?',
    ]);
  });
});

describe('authorityLines', () => {
  it('gives the authority by name with its site, or the country where none is known', () => {
    expect(say(authorityLines(cursor('FR', ['organisation']), CONTEXT))).toContain(
      '(CNIL)\nhttps://',
    );
    expect(say(authorityLines(cursor('JP', ['organisation']), CONTEXT))).toBe('Japan');
  });
});

describe('groupLines and hostLines', () => {
  it('name the companies and the host', () => {
    expect(say(groupLines(AT.get('group'), CONTEXT))).toBe(
      'Acme Group\n– Acme UK\n– Acme DE\nList of companies: see the site',
    );
    expect(say(hostLines(AT.get('host'), CONTEXT))).toBe(
      'Nuage Ltd\n1 High Street, London, United Kingdom\nTelephone: +44 20 0000 0000',
    );
  });

  it('are nothing where there is neither', () => {
    const nothing = cursor(undefined, ['organisation']);
    expect([...groupLines(nothing, CONTEXT), ...hostLines(nothing, CONTEXT)]).toEqual([]);
  });
});
