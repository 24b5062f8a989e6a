import { describe, expect, test } from 'vitest';
import { mailTarget } from '../../../src/render/core/mail-target.ts';

/** What a mail program makes of a link. */
const read = (link: string) => {
  const url = new URL(link);
  return { to: decodeURIComponent(url.pathname), fields: [...url.searchParams] };
};

describe('a link to a mail address', () => {
  test('is the address alone, or a message with a subject and lines', () => {
    expect(mailTarget('a+b@c.example')).toBe('mailto:a+b@c.example');
    const link = mailTarget('a@b.example', { subject: 'Accès : accès', body: 'One,\n\nté' });
    expect(link).toBe(
      'mailto:a@b.example?subject=Acc%C3%A8s%20:%20acc%C3%A8s&body=One,%0D%0A%0D%0At%C3%A9',
    );
  });

  test('adds no addressee and no header, whatever its parts hold', () => {
    const evil = 'x@y.example?bcc=z@y.example&cc=z@y.example';
    const link = mailTarget(evil, { subject: `s&bcc=${evil}`, body: `b\r\nBcc: ${evil}#?&to=q` });
    expect(read(link)).toEqual({
      to: evil,
      fields: [
        ['subject', `s&bcc=${evil}`],
        ['body', `b\r\nBcc: ${evil}#?&to=q`],
      ],
    });
    expect(mailTarget('a,b@c.example')).toBe('mailto:a%2Cb@c.example');
  });

  test('holds no sign that would end a link in Markdown or HTML', () => {
    const link = mailTarget('a@b.example', { subject: `)("'<>`, body: '\uD800 ](x) *_`' });
    expect(link).toMatch(/^mailto:[\w@.?=&%,:;~-]+$/);
  });
});
