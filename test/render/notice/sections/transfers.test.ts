import { describe, expect, test } from 'vitest';
import { transfers } from '../../../../src/render/notice/sections/transfers.ts';
import { museumSection } from '../lumen.ts';
import { plain, plainFacts, small } from '../small.ts';

describe('transfers', () => {
  test('where, what protects the data there, how to get a copy', () => {
    const text = museumSection('transfers', 'fr');
    expect(text).toContain('| Destinataire | Pays | Protection | Comment en obtenir une copie |');
    expect(text).toContain(
      '| Mail Ltd | Royaume-Uni | Décision d’adéquation : décision d’exécution (UE) 2021/1772 du 28 juin 2021, renouvelée par la décision C(2025) 8771 du 19 décembre 2025. | – |',
    );
    expect(text).toContain(
      '| Musées qui accueillent nos expositions (musées à l’étranger), si vous visitez l’un d’eux | Australie |',
    );
    expect(text).toContain('Seuls des partenaires de l’Union participent.');
    expect(text).toMatch(
      /ne sortent pas de l’Espace économique européen pour « Caméras », « Accessibilité et sécurité » et « Nouvelles du musée »\.$/,
    );
  });

  test('none at all is said at once', () => {
    const none = { transfers: 'none' };
    expect(plain(transfers(small({ activities: [none, none] }))?.nowhere)).toBe(
      'No, your data do not leave the European Economic Area.',
    );
    expect(transfers(small({ activities: [none, {}] }))).toMatchObject({ nowhere: undefined });
    expect(plain(transfers(small({ activities: [none, {}] }))?.none)).toBe('“Activity 1”');
  });

  test('are not told as more certain than they are declared', () => {
    const to = (when?: string) =>
      transfers(
        small({
          activities: [
            { transfers: [{ destinations: 'abroad', when, protections: [{ by: 'adequacy' }] }] },
          ],
        }),
      )?.certain;
    expect([to(), to('if you travel')]).toEqual([true, false]);
  });

  test('a sentence that is stated stands alone, a fragment after whom it is stated of', () => {
    const open = (stated: string) => ({ transfers: { gap: { question: '?', stated } } });
    const view = transfers(
      small({ activities: [open('Hosted in Europe.'), open('in Europe'), open('in Europe')] }),
    );
    expect(plainFacts(view?.stated ?? [])).toEqual([
      'Hosted in Europe.',
      'Activity 2 and Activity 3: in Europe',
    ]);
    expect(transfers(small({}))).toBeUndefined();
  });
});
