const SAFE = /^(https?:|mailto:|tel:|#)/i;
const LONE_SURROGATES = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** An address as a link in Markdown can hold it; nothing unless it leads to web, mail or telephone. */
export function linkTarget(address: string): string | undefined {
  if (!SAFE.test(address)) return undefined;
  return encodeURI(address.replace(LONE_SURROGATES, ''))
    .replace(/%25(?=[\da-f]{2})/gi, '%')
    .replace(/[()']/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}
