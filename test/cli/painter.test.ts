import { createColors } from 'picocolors';
import { expect, it } from 'vitest';
import { painter } from '../../src/cli/painter.ts';

it('paints as the library does, or leaves text as it is', async () => {
  const [plain, coloured] = [await painter(false), await painter(true)];
  for (const name of ['bold', 'cyan', 'dim', 'green', 'red', 'underline', 'yellow'] as const) {
    expect(plain[name]('text')).toBe('text');
    expect(coloured[name]('text')).toBe(createColors(true)[name]('text'));
    expect(coloured[name]('text')).not.toBe('text');
  }
});
