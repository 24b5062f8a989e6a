import { expect, it } from 'vitest';
import { complaintsProcedureOf } from '../../src/law/complaints-procedures.ts';

it('begins on its day, in its country', () => {
  expect(complaintsProcedureOf('GB', '2026-06-18')).toBeUndefined();
  expect(complaintsProcedureOf('GB', '2026-06-19')?.from).toBe('2026-06-19');
  expect(complaintsProcedureOf('FR', '2026-11-21')).toBeUndefined();
});
