import { describe, expect, it } from 'vitest';
import { destinationsOf } from '../../../src/render/register/destinations.ts';
import { transfersOf } from '../../../src/render/register/directory.ts';
import { mapPicture } from '../../../src/render/register/map-picture.ts';
import { ACME, contextOf, TEMPLATES } from './fixture.ts';

const links = new Map(ACME.activities.map(({ id }) => [id, { text: id, to: `activity-${id}` }]));

const draw = (language: 'en' | 'fr') => {
  const context = contextOf(language);
  return mapPicture(destinationsOf(transfersOf(ACME, links, context), context), TEMPLATES, context);
};

describe('mapPicture', () => {
  it('draws each destination once, on a tile of its own', () => {
    const html = draw('en');
    const drawn = [
      ...html.matchAll(
        /<g class="ropa-tile-\w+"><title>([^<]*)<\/title><rect x="(\d+)" y="(\d+)"/g,
      ),
    ];
    expect(drawn.map(([, name]) => name).sort()).toEqual([
      ...['Brazil', 'Canada', 'India', 'Japan', 'Switzerland', 'United Kingdom'],
      'United States',
    ]);
    const tiles = [...html.matchAll(/<rect (?:class="[^"]*" )?x="(\d+)" y="(\d+)"/g)].map(
      ([, x, y]) => `${x} ${y}`,
    );
    expect(new Set(tiles).size).toBe(tiles.length);
  });

  it('says in words what it draws, in the language of the register', () => {
    const html = draw('fr');
    expect(html).toContain('aria-labelledby="map-title map-description"');
    expect(html).toContain('<h3>Europe hors de l’EEE</h3>');
    expect(html).toContain('<b>Royaume-Uni</b> <span class="ropa-code">GB</span>');
    expect(html).toContain('<em>Destinataires\u00a0: </em>Nuage Ltd');
  });

  it('is not there without a destination', () => {
    expect(mapPicture([], TEMPLATES, contextOf())).toBe('');
  });
});
