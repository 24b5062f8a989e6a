import { expect, it } from 'vitest';
import { contentOf } from '../meta/sources.ts';

const optionsIn = (file: string) => /^const OPTIONS = \{\n(.*?)^\};/ms.exec(contentOf(file))?.[1];

it('gives the compiler the options that ropa gives it', () => {
  const options = optionsIn('src/read/compiler.ts');
  expect(options).toContain('noEmit: true');
  expect(optionsIn('bench/native.ts')).toBe(options);
});
