import * as z from 'zod';
import type { Money } from '../index.ts';
import { record } from './record.ts';

export const money = record<Money>({
  amount: z.number().positive(),
  currency: z.string().regex(/^[A-Z]{3}$/),
});
