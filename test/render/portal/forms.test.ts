import { expect, test } from 'vitest';
import { formsOf } from '../../../src/render/portal/forms.ts';

test('only the forms that were made, PDF first', () => {
  expect(formsOf({ docx: 'a.docx', pdf: 'a.pdf' }).forms).toEqual([
    { name: 'PDF', href: 'a.pdf' },
    { name: 'DOCX', href: 'a.docx' },
  ]);
  expect(formsOf({}).forms).toEqual([]);
});
