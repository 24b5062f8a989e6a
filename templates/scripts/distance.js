// How far two words are apart, in slips of the fingers.

/**
 * How many letters are added, left out, changed or swapped with their neighbour between two words;
 * more than `most` is said as infinite, and found out early.
 */
export function distance(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  let before = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, before[j - 2] + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    before = last;
    last = row;
  }
  const found = last[b.length];
  return found <= most ? found : Number.POSITIVE_INFINITY;
}
