/**
 * Text from a registry, safe to print on one line: control characters, line ends and marks that
 * reorder text are shown, not sent. A tab is two spaces.
 */
export function visible(text: string): string {
  return text
    .replaceAll('\t', '  ')
    .replace(/\r\n|[\n\r\u2028\u2029]/g, ' ')
    .replace(/\p{Cc}/gu, (control) => {
      const code = control.charCodeAt(0);
      return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
    })
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '\ufffd');
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** How many columns a terminal gives to a text without control characters. */
export function columns(text: string): number {
  let sum = 0;
  for (const character of text) {
    if (/[\p{M}\u200b-\u200d]/u.test(character)) continue;
    sum += WIDE.test(character) ? 2 : 1;
  }
  return sum;
}
