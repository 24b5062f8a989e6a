import { describe, expect, it } from 'vitest';
import { CONTROLLER_RECORD_ITEMS } from '../../../src/law/index.ts';
import { declarationAt } from '../../../src/render/core/cursor.ts';
import { controllerParts } from '../../../src/render/register/sheet-controller.ts';
import { ACME, contextOf, say, sayFields } from './fixture.ts';
import { controlled } from './tables.ts';

const CONTEXT = contextOf();
const common = declarationAt(ACME.organisation).get('security');
const parts = (id: string) => controllerParts(controlled(id), common, CONTEXT);
const partOf = (id: string, name: string) => parts(id).find((part) => part.id === name);

describe('controllerParts', () => {
  it('answers each letter of Art. 30(1)(b) to (g), in the order of the law', () => {
    const cited = parts('orders').flatMap(
      ({ article = '' }) => /30\(1\)\([b-g]\)/.exec(article) ?? [],
    );
    const law = Object.values(CONTROLLER_RECORD_ITEMS).flatMap(
      ({ article }) => /30\(1\)\([b-g]\)/.exec(article) ?? [],
    );
    expect([...new Set(cited)]).toEqual([...new Set(law)]);
  });

  it('says that there is nobody, or that it is open who receives the data', () => {
    expect(say(partOf('events', 'recipients')?.lines ?? [])).toBe('No recipients');
    expect(say(partOf('unknowns', 'recipients')?.lines ?? [])).toBe(
      'To be established: What is it?',
    );
  });

  it('gives the essence of a joint arrangement. Art. 26(2)', () => {
    expect(sayFields(partOf('events', 'jointControllers')?.fields)).toMatchObject({
      'Essence of the arrangement': 'We inform, they answer.',
      'Contact point': 'our desk',
      'Text of the arrangement': 'https://acme.example/arrangement',
    });
  });

  it('says when data are collected', () => {
    expect(sayFields(partOf('orders', 'data')?.fields)).toEqual({
      'When data are collected': 'For: customers\n– when you order',
    });
  });
});
