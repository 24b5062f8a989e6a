import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { COUNTRIES } from '../../../src/law/index.ts';
import * as primitives from '../../../src/model/schemas/primitives.ts';

/** What the schema says of a value: nothing if it takes it. */
const said = (schema: z.ZodType, value: unknown): string | undefined =>
  schema.safeParse(value).error?.issues[0]?.message;

const { country, day, email, id, name, period, url } = primitives;

describe('a value that a field can have', () => {
  it.each<[string, z.ZodType, unknown[]]>([
    ['id', id, ['a', 'orders', 'training-orders', '2026-orders', 'a1-b2']],
    ['day', day, ['2026-01-31', '2024-02-29', '2000-02-29']],
    ['period', period, ['1 month', '5 years', '72 hours', '1 minute']],
    ['country', country, [...COUNTRIES]],
    ['email', email, ['dpo@acme.example', 'd.p+o@sub-domain.acme.example']],
    [
      'url',
      url,
      [
        'https://acme.example',
        'http://acme.example/privacy?lang=fr#top',
        'HTTPS://ACME.EXAMPLE',
        'https://société.example/données',
        'https://localhost:8080/',
        "https://acme.example/it's(here),now;then*",
      ],
    ],
    ['name', name, ['Acme', ' Acme ', 'Élan & Co.', 'two\nlines', '😀']],
  ])('%s', (_, schema, values) => {
    for (const value of values) expect(said(schema, value), String(value)).toBeUndefined();
  });
});

describe('a value that a field cannot have', () => {
  it.each<[string, z.ZodType, unknown[]]>([
    ['id', id, ['', 'Orders', 'orders_2', '-orders', 'orders-', 'a--b', 'é', 'a b', 'a\n', '../a']],
    [
      'date',
      day,
      [
        '2026-02-30',
        '2025-02-29',
        '2100-02-29',
        '2026-04-31',
        '2026-13-01',
        '2026-1-1',
        '31/01/2026',
      ],
    ],
    [
      'date',
      day,
      ['2026-01-31T00:00', ' 2026-01-31', '2026-01-31\n', '', 'tomorrow', 20260131, null],
    ],
    ['period', period, ['5 yeers', '0 days', 'five years', '5', 5, {}]],
    ['country', country, ['UK', 'fr', 'FRA', 'EU', '', 33, ['FR']]],
    [
      'email',
      email,
      ['acme.example', 'dpo@acme', 'dpo @acme.example', '<dpo@acme.example>', 'a@b.c,d@e.f'],
    ],
    ['email', email, ['mailto:dpo@acme.example', 'dpo@acme.example\nBcc: x@y.example', 5]],
    [
      'url',
      url,
      [
        'javascript:alert(1)',
        'java\nscript:alert(1)',
        'JavaScript:alert(1)//https://acme.example',
        'data:text/html,hello',
        'vbscript:x',
        'ftp://acme.example',
        'mailto:dpo@acme.example',
        'acme.example',
        '//acme.example',
        '/privacy',
        'https://',
        'https:/acme.example',
        'https:acme.example',
        ' https://acme.example',
        'https://acme.example\n',
        'https://acme example',
        'https://acme.example/"><script>',
        'https://acme.example\\@elsewhere.example',
        'https://acme.example@elsewhere.example',
        'https://acme.example/`x`',
        'https://acme.example/\u202egnp.exe',
        5,
        null,
      ],
    ],
    ['blank', name, ['', ' ', '\n\t', '\u00a0']],
    ['it holds characters that cannot be shown', name, ['a\0b', 'a\u001bb', 'a\u0085b', 'a\ud83d']],
  ])('%s', (code, schema, values) => {
    for (const value of values) expect(said(schema, value), JSON.stringify(value)).toBe(code);
  });
});
