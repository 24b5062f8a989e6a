import { describe, expect, it } from 'vitest';
import { sourced } from '../../../src/render/core/sourced.ts';
import { anchorOf, linksTo, linkTo } from '../../../src/render/register/links.ts';

const name = sourced('Orders', ['activities', 'orders', 'name']);
const links = linksTo([
  {
    id: 'orders',
    anchor: anchorOf('orders'),
    name,
    role: 'controller',
    open: 0,
    found: 0,
    sections: [],
  },
]);

describe('links to sheets', () => {
  it('name the activity and lead to its sheet', () => {
    expect(linkTo('orders', links)).toEqual({ text: name, to: 'activity-orders' });
    expect(linkTo('gone', links)).toEqual({ text: 'gone', to: 'activity-gone' });
  });
});
