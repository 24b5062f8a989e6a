/**
 * The first table of a section in groups, each a body of its own: a row whose other cells are empty
 * opens a group if its words are strong, and is a remark on the group otherwise. What all rows of a
 * group say in their last cell is said once. `html` is sanitised, and stays so: nothing is added but
 * how cells span.
 */
export function withGroups(html: string): string {
  return html.replace(/(<tbody>\n)(.*?)(<\/tbody>)/s, (_, open: string, rows: string, close) => {
    const groups = rows.split(/(?=<tr><td><strong>.*?<\/td>(?:<td[^>]*><\/td>)+<\/tr>)/);
    return groups.map((group) => `${open}${grouped(group)}${close}`).join('\n');
  });
}

/** Words that are nothing but strong need no sign of it in a heading. */
const plain = (words: string) => words.replace(/^<strong>([^<]*)<\/strong>$/, '$1');

const ROW = /<tr>.*?<\/tr>\n/gs;
const ALONE = /^<tr><td>(?<words>.*?)<\/td>(?<others>(?:<td[^>]*><\/td>)+)<\/tr>\n$/s;
const LAST = /<td (?<label>[^>]*)>(?<words>(?:(?!<td).)*)<\/td><\/tr>\n$/s;

function grouped(group: string): string {
  const rows = group.match(ROW) ?? [];
  const lasts = rows.filter((row) => !ALONE.test(row)).map((row) => LAST.exec(row)?.[0]);
  const count = lasts.length > 1 && new Set(lasts).size === 1 ? lasts.length : 1;
  let first = true;
  return rows
    .map((row) => {
      const { words, others } = ALONE.exec(row)?.groups ?? {};
      if (words !== undefined && others !== undefined) {
        const span = others.split('</td>').length;
        return words.startsWith('<strong>')
          ? `<tr><th colspan="${span}" scope="rowgroup">${plain(words)}</th></tr>\n`
          : `<tr><td colspan="${span}">${words}</td></tr>\n`;
      }
      if (count === 1) return row;
      const said = row.replace(LAST, (cell) =>
        first ? cell.replace('<td ', `<td rowspan="${count}" `) : '</tr>\n',
      );
      first = false;
      return said;
    })
    .join('');
}
