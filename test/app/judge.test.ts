import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { judge } from '../../src/app/judge.ts';
import { judgedBefore, judgedNow } from '../../src/app/keep-judged.ts';
import { tidy } from '../../src/check/index.ts';
import { validate } from '../../src/check/validate.ts';
import * as dsl from '../../src/index.ts';
import { readOrganisation } from '../../src/read/index.ts';

const PATTERN = fileURLToPath(new URL('../../bench/pattern', import.meta.url));
const asOf = '2026-11-22';

function pattern(spoil?: (text: string) => string) {
  const registry = realpathSync(mkdtempSync(join(tmpdir(), 'ropa-test-')));
  onTestFinished(() => rmSync(registry, { recursive: true, force: true }));
  cpSync(PATTERN, join(registry, 'pattern'), { recursive: true });
  const file = join(registry, 'pattern', 'trackers.ts');
  if (spoil) writeFileSync(file, spoil(readFileSync(file, 'utf8')));
  return readOrganisation(registry, 'pattern', dsl);
}

describe('judge', () => {
  it('says the same whether or not it is known what was found before', () => {
    const reading = pattern();
    const fresh = judge(reading, validate, { asOf });
    const { files } = judgedNow(fresh, {});
    const known = {
      isValid: () => true,
      judged: (languages: readonly string[]) => judgedBefore(reading, languages, files),
    };
    const again = judge(reading, validate, { asOf }, known);
    expect(tidy(again.findings)).toEqual(tidy(fresh.findings));
    expect(fresh.alone?.size).toBeGreaterThan(3);
    // Nothing was found again: what is known of a declaration stands for it.
    expect(again.alone?.size).toBe(0);
  });

  it('counts open questions as errors if asked', () => {
    const severities = (strict: boolean) =>
      judge(pattern(), validate, { asOf, strict })
        .findings.filter(({ rule }) => rule === 'gaps/open')
        .map(({ severity }) => severity);
    expect(new Set(severities(false))).toEqual(new Set(['warning']));
    expect(new Set(severities(true))).toEqual(new Set(['error']));
  });

  it('keeps to itself what it found where something is not valid', () => {
    const judgment = judge(
      pattern((text) => text.replace("  id: '", "  id: '$ ")),
      validate,
      { asOf },
    );
    expect(judgment.refused.map(({ path }) => path.split('.')[0])).toEqual(['trackers']);
    expect(judgment.alone).toBeUndefined();
  });
});
