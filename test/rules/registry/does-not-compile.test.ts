import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { compile } from '../../../src/read/index.ts';
import { inRegistry } from '../harness.ts';
import { pageOf } from '../page.ts';

/** What the compiler says of the example of a section of the page. */
function diagnostics(section: number): Promise<string[]> {
  const [fence] = pageOf('registry/does-not-compile', 'en').sections[section]?.fences ?? [];
  if (!fence) throw new Error('The page has no example.');
  return inRegistry({ 'activities/issues.ts': fence.code }, async (registry) => {
    const file = join(registry, 'acme/activities/issues.ts');
    const found = await compile([file]);
    return found.map(
      (one) => `${relative(registry, one.file)}:${one.line}:${one.column} ${one.code}`,
    );
  });
}

it('is what the compiler says of what its page calls wrong', async () => {
  expect(await diagnostics(1)).toEqual(['acme/activities/issues.ts:2:7 TS2322']);
});

it('has nothing to say of what its page calls right', async () => {
  expect(await diagnostics(2)).toEqual([]);
});
