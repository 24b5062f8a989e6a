/** What a spreadsheet program takes as the name of a sheet. */
const MAXIMUM = 31;
const FORBIDDEN = /[[\]:*?/\\\p{Cc}]/gu;
const RESERVED = new Set(['history', '']);

/** The beginning of a text in at most so many UTF-16 units, no sign cut in two. */
function beginning(text: string, units: number): string {
  let kept = '';
  for (const sign of text) {
    if (kept.length + sign.length > units) break;
    kept += sign;
  }
  return kept.trimEnd();
}

const tidy = (wish: string) =>
  wish
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+/, '')
    .trim();

/**
 * Names for the sheets of a workbook, as close to the wished ones as spreadsheet programs allow: at
 * most 31 UTF-16 units, no `[ ] : * ? / \`, no apostrophe at either end, and none twice, in whatever
 * case. In the order of the wishes.
 */
export function sheetNames(wishes: readonly string[]): string[] {
  const taken = new Set(RESERVED);
  return wishes.map((wish) => {
    const wished = tidy(wish);
    for (let copy = 1; ; copy++) {
      const suffix = copy === 1 ? '' : ` (${copy})`;
      const room = MAXIMUM - suffix.length;
      const short = wished.length > room ? `${beginning(wished, room - 1)}…` : wished;
      const name = `${short.replace(/'+$/, '')}${suffix}`.trim();
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}
