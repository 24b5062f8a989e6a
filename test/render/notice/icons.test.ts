import { expect, test } from 'vitest';
import { labelsFor } from '../../../src/render/labels/index.ts';
import { withIcons } from '../../../src/render/notice/icons.ts';

const { summary } = labelsFor('en').notice;

test('a fact has a drawing before its name, hidden from those who hear the page', () => {
  const html = withIcons(
    '<ul>\n<li><strong>Your rights</strong>: access (<a href="#rights">how</a>).</li>\n<li><strong>Whom to contact</strong>:<ul>\n<li>us</li></ul></li></ul>',
    summary,
    ': ',
  );
  expect(html).toMatch(
    /<li><svg aria-hidden="true" [^<]*><path d="[^"]+"\/><\/svg><strong>Your rights<\/strong><span>: <\/span>Access \(<a href="#rights">how<\/a>\)\.<\/li>/,
  );
  expect(html).toMatch(/<strong>Whom to contact<\/strong><span>: <\/span><ul>\n<li>us/);
  expect(html.match(/<svg /g)).toHaveLength(2);
});

test('a name may lead to where the whole stands', () => {
  const name = '<strong><a href="#rights">Your rights</a></strong>';
  expect(withIcons(`<li>${name}: access.</li>`, summary, ': ')).toContain(
    `</svg>${name}<span>: </span>Access.</li>`,
  );
});

test('what is called otherwise stays as it is', () => {
  const html = '<li><strong>Your choices</strong>: many.</li>';
  expect(withIcons(html, summary, ': ')).toBe(html);
});
