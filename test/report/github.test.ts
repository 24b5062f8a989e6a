import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/index.ts';
import { github } from '../../src/report/github.ts';
import { emptyReport, findingWith, reportOf, sampleReport } from './sample.ts';

const one = (changes: Parameters<typeof findingWith>[0]) =>
  github(reportOf(findingWith(changes)), { language: 'en' });

/** Reads a workflow command as the runner of GitHub Actions does. */
function parse(command: string) {
  const [, name, list = '', data = ''] = /^::(\w+) (.*?)::(.*)\n$/.exec(command) ?? [];
  const decode = (text: string) =>
    text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  const decodeProperty = (text: string) =>
    decode(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
  const properties = list.split(',').map((pair) => {
    const [key = '', ...value] = pair.split('=');
    return [key, decodeProperty(value.join('='))];
  });
  return { name, properties: Object.fromEntries(properties), message: decode(data) };
}

describe('github', () => {
  it.each(LANGUAGES)('is a list of annotations, the worst first (%s)', async (language) => {
    const text = github(sampleReport(language), { language });
    await expect(text).toMatchFileSnapshot(`snapshots/github.${language}.txt`);
    expect([...text.matchAll(/^::(\w+) /gm)].map(([, name]) => name)).toEqual([
      'error',
      'warning',
      'notice',
      'warning',
      'notice',
    ]);
  });

  it('says where a finding stands', () => {
    expect(parse(one({}))).toMatchObject({
      name: 'error',
      properties: {
        file: 'registry/acme/activities/newsletter.ts',
        ...{ line: '4', col: '17', endLine: '4', endColumn: '50' },
        title:
          'legitimate-interests/interest-stated (Art.\u00a06(1)(f) GDPR; Art.\u00a013(1)(d) GDPR)',
      },
    });
  });

  it('gives no columns to a finding of several lines', () => {
    const { properties } = parse(one({ line: 4, endLine: 6 }));
    expect(properties).toMatchObject({ line: '4', endLine: '6' });
    expect(Object.keys(properties)).not.toContain('col');
    expect(Object.keys(properties)).not.toContain('endColumn');
  });

  it.each([
    ['line ends', 'first\r\nsecond'],
    ['a command', 'x\n::set-output name=a::b'],
    ['percent signs', '100% sure, not 100%0A'],
    ['separators', 'a::b,c=d:e'],
  ])('keeps %s within the message', (_, message) => {
    const command = one({ message });
    expect(command.trimEnd().split(/[\r\n]/)).toHaveLength(1);
    expect(parse(command).message).toBe(
      `${message}\nSay which interest, in words that people can challenge.`,
    );
  });

  it.each(['a,line=1.ts', 'a::b.ts', '50%2C.ts', 'a\nb.ts'])(
    'keeps the name of the file %j whole',
    (file) => {
      const { properties } = parse(one({ file }));
      expect(properties).toMatchObject({ file, line: '4' });
    },
  );

  it('annotates nothing that is in the baseline', () => {
    expect(one({ baselined: true })).toBe('');
  });

  it('says nothing where nothing is wrong', () => {
    expect(github(emptyReport, { language: 'en' })).toBe('');
  });
});
