const LONE_SURROGATES = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A message that is ready to be completed and sent. */
export interface MailMessage {
  readonly subject: string;
  /** Lines end in `\n`. */
  readonly body: string;
}

/**
 * An address as a `mailto:` link, RFC 6068: whatever the address or the message hold, they add no
 * addressee and no header.
 */
export function mailTarget(email: string, message?: MailMessage): string {
  const to = `mailto:${encode(email).replace(/%40/g, '@').replace(/%2B/g, '+')}`;
  if (!message) return to;
  const body = message.body.replace(/\r?\n/g, '\r\n');
  return `${to}?subject=${relax(encode(message.subject))}&body=${relax(encode(body))}`;
}

/** Parentheses and apostrophes too, which would end a link in Markdown. */
const encode = (text: string) =>
  encodeURIComponent(text.replace(LONE_SURROGATES, '')).replace(
    /[()'!*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Signs that the RFC lets stand: links are long enough. */
const relax = (encoded: string) =>
  encoded.replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%3B/g, ';');
