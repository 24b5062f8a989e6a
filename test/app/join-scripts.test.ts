import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { joinScripts } from '../../src/app/join-scripts.ts';
import { readTheme } from '../../src/app/templates.ts';

describe('joinScripts', () => {
  it('makes one script of modules, in a scope of its own', () => {
    const script = joinScripts([
      'export const two = () => 2;\n',
      "import { two } from './two.js';\n\nexport function four() {\n  return two() * two();\n}\nsay(four());\n",
    ]);
    const said: unknown[] = [];
    const page = { say: (value: unknown) => said.push(value) };
    runInNewContext(script, page);
    expect(said).toEqual([4]);
    expect(Object.keys(page)).toEqual(['say']);
  });

  it('gives the script of the register, which needs nothing but a document', () => {
    const { registerScript } = readTheme();
    expect(registerScript).not.toMatch(/^(import|export) /m);
    const asked: string[] = [];
    const querySelectorAll = (selector: string) => {
      asked.push(selector);
      return [];
    };
    const document = { querySelectorAll };
    runInNewContext(registerScript, { document });
    expect(asked).toEqual(['.ropa-flows', '.ropa-register']);
  });
});
