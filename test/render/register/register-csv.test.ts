import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { CSV_COLUMNS, registerCsv } from '../../../src/render/register/register-csv.ts';
import { registerView } from '../../../src/render/register/view.ts';
import { ACME, contextOf } from './fixture.ts';

function rowsIn(language: 'en' | 'fr'): string[][] {
  const context = contextOf(language);
  return parse(registerCsv(registerView(ACME, [], context), context), { bom: true });
}

describe('registerCsv', () => {
  it('has a row for each activity, under heads in the language', () => {
    const [heads = [], ...rows] = rowsIn('fr');
    expect(heads).toHaveLength(CSV_COLUMNS.length);
    expect(heads).toContain('Destinataires');
    expect(rows.map(([, name]) => name)).toEqual([
      ...['Assistance', 'Commandes', 'Événements', 'Hébergement pour des clients', 'Inconnues'],
    ]);
  });

  it('says on every row who is responsible. Art. 30(1)(a)', () => {
    const [heads = [], ...rows] = rowsIn('en');
    const column = (name: string) => rows.map((row) => row[heads.indexOf(name)]);
    expect(new Set(column('Organisation'))).toEqual(new Set(['Acme SAS']));
    expect(column('Contact details')[0]).toContain('E-mail: hello@acme.example');
    expect(column('Data protection officer')[0]).toContain('dpo@acme.example');
  });
});
