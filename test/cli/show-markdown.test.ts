import { afterEach, expect, it, vi } from 'vitest';
import { showMarkdown } from '../../src/cli/show-markdown.ts';

const file = { isTTY: false } as NodeJS.WriteStream;
const terminal = { isTTY: true, columns: 60 } as NodeJS.WriteStream;

afterEach(() => vi.unstubAllEnvs());

const PAGE = `# rule/name

A *duty* with \`code\`, a [link](https://x.example) and <https://y.example>, “a” & <b>.

## Wrong

\`\`\`ts
const a = {
  b: 1,
};
\`\`\`

1. first
2. second
   - inner

| a | b |
|---|---|
| 1 | two |

> quoted
`;

it('shows a page without its marks', () => {
  expect(showMarkdown(PAGE, file)).toBe(
    [
      'rule/name',
      '═════════',
      '',
      'A duty with code, a link (https://x.example) and https://y.example, “a” & <b>.',
      '',
      'Wrong',
      '─────',
      '',
      '    const a = {',
      '      b: 1,',
      '    };',
      '',
      '1. first',
      '2. second',
      '   - inner',
      '',
      'a  b',
      '1  two',
      '',
      '  quoted',
      '',
    ].join('\n'),
  );
});

it('sets headings in bold on a terminal, and keeps within its width', () => {
  vi.stubEnv('NO_COLOR', '');
  const text = showMarkdown(`# Heading\n\n${'word '.repeat(40)}`, terminal);
  expect(text).toContain('\u001b[1mHeading\u001b[22m\n');
  expect(
    Math.max(
      ...text
        .split('\n')
        .slice(3)
        .map((line) => line.length),
    ),
  ).toBeLessThanOrEqual(60);
});
