import type { Citation } from '../index.ts';
import { country, name, url } from './primitives.ts';
import { list, maybe, record } from './record.ts';

export const citation = record<Citation>({
  law: name,
  article: maybe(name),
  country: maybe(country),
  url: maybe(url),
});

export const citations = list(citation);
