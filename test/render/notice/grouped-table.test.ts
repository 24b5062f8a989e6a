import { expect, test } from 'vitest';
import { withGroups } from '../../../src/render/notice/grouped-table.ts';

const table = (...rows: string[]) =>
  `<h2>x</h2><table>\n<tbody>\n${rows.map((row) => `<tr>${row}</tr>\n`).join('')}</tbody>\n</table>`;
const alone = (words: string) =>
  `<td>${words}</td><td data-label="B"></td><td data-label="C"></td>`;
const row = (a: string, b: string, c: string) =>
  `<td>${a}</td><td data-label="B">${b}</td><td data-label="C">${c}</td>`;

test('a bold row heads a body of its own, another that stands alone is a remark', () => {
  const html = withGroups(
    table(
      alone('<strong>One</strong>'),
      row('a', 'b', 'c'),
      alone('Note.'),
      alone('<strong>Two</strong><br />For: all'),
      row('d', 'e', 'f'),
    ),
  );
  expect(html).toBe(
    `<h2>x</h2><table>\n<tbody>\n<tr><th colspan="3" scope="rowgroup">One</th></tr>\n<tr>${row('a', 'b', 'c')}</tr>\n<tr><td colspan="3">Note.</td></tr>\n</tbody>\n<tbody>\n<tr><th colspan="3" scope="rowgroup"><strong>Two</strong><br />For: all</th></tr>\n<tr>${row('d', 'e', 'f')}</tr>\n</tbody>\n</table>`,
  );
});

test('what all rows of a group say last is said once', () => {
  const same = withGroups(
    table(
      alone('<strong>One</strong>'),
      row('a', 'b', '<ul><li>c</li></ul>'),
      row('d', 'e', '<ul><li>c</li></ul>'),
    ),
  );
  expect(same).toContain(
    '<td rowspan="2" data-label="C"><ul><li>c</li></ul></td></tr>\n<tr><td>d</td><td data-label="B">e</td></tr>',
  );
  const other = table(alone('<strong>One</strong>'), row('a', 'b', 'c'), row('d', 'e', 'f'));
  expect(withGroups(other)).not.toContain('rowspan');
});

test('a table without such rows, or no table, stays as it is', () => {
  const html = table(row('a', 'b', 'c'), row('d', 'e', 'f'));
  expect(withGroups(html)).toBe(html);
  expect(withGroups('<p>x</p>')).toBe('<p>x</p>');
});
