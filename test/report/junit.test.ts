import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/index.ts';
import { junit } from '../../src/report/junit.ts';
import { findingWith, reportOf, sampleOptions, sampleReport } from './sample.ts';

const one = (...findings: Parameters<typeof findingWith>[0][]) =>
  junit(reportOf(...findings.map(findingWith)), sampleOptions('en', { organisations: ['acme'] }));

/** Throws unless elements are closed in the order in which they were opened. */
function depthOf(xml: string): number {
  const open: string[] = [];
  let deepest = 0;
  for (const [, close, name = '', rest] of xml.matchAll(
    /<(\/?)(\w[\w-]*)((?:[^>"]|"[^"<]*")*)>/g,
  )) {
    if (close && open.pop() !== name) throw new Error(`${name} is closed`);
    if (!close && !rest?.endsWith('/')) open.push(name);
    deepest = Math.max(deepest, open.length);
  }
  if (open.length > 0) throw new Error(`${open.join(', ')} stay open`);
  return deepest;
}

describe('junit', () => {
  it.each(LANGUAGES)('has a suite for each organisation (%s)', async (language) => {
    const text = junit(sampleReport(language), sampleOptions(language));
    await expect(text).toMatchFileSnapshot(`snapshots/junit.${language}.xml`);
    expect(depthOf(text)).toBe(4);
    expect([...text.matchAll(/<testsuite name="(\w+)"/g)].map(([, name]) => name)).toEqual([
      'acme',
      'borealis',
      'cirrus',
    ]);
  });

  it('fails for errors only, and skips what is accepted', () => {
    const text = junit(sampleReport('en'), sampleOptions('en'));
    expect(text).toContain('<testsuites name="ropa check" tests="6" failures="1" skipped="1"');
    expect(text.match(/<failure /g)).toHaveLength(1);
    expect(text.match(/<skipped /g)).toHaveLength(1);
    expect(text.match(/<system-out>/g)).toHaveLength(3);
  });

  it('passes where an organisation has no finding', () => {
    expect(junit(reportOf(), sampleOptions('en', { organisations: ['acme'] }))).toContain(
      '<testsuite name="acme" tests="1" failures="0" skipped="0" errors="0">\n' +
        '    <testcase classname="acme" name="ropa check"/>\n',
    );
  });

  it('makes one case of what a rule says of a declaration', () => {
    const text = one(
      { path: 'activities.pay.purposes[0].legalBasis' },
      { path: 'activities.pay.purposes[1].legalBasis', line: 12, message: 'The other.' },
      { path: 'activities.orders' },
      { path: '' },
      { path: 'organisation.dpo.contact' },
    );
    const names = [...text.matchAll(/classname="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toEqual([
      'acme.activities.pay',
      'acme.activities.orders',
      'acme.registry/acme/activities/newsletter.ts',
      'acme.organisation',
    ]);
    expect(text).toContain('newsletter.ts:12:17 error: The other.');
  });

  it('skips what is in the baseline', () => {
    expect(one({ baselined: true })).toContain('failures="0" skipped="1"');
  });

  it('escapes what XML would read', () => {
    const text = one({ message: 'a "b" <c> & d\ne\u0000\ud800]]>' });
    expect(depthOf(text)).toBe(4);
    expect(text).toContain('message="a &quot;b&quot; &lt;c&gt; &amp; d&#10;e\ufffd\ufffd]]&gt;"');
  });
});
