import { describe, expect, it } from 'vitest';
import { LEFT_OUT, newsletter, provider } from '../example.ts';
import { type Files, saidBy } from '../harness.ts';

const RULE = 'transfers/scc-module';
const CONTRACT = "contract: { signed: '2025-01-15' }";
const clauses = (more: string) => `{ type: 'standard-contractual-clauses'${more} }`;
const processor = (more: string, asOf?: string) =>
  saidBy(
    RULE,
    provider(CONTRACT, `locations: [{ country: 'IN', safeguard: ${clauses(more)} }]`),
    asOf === undefined ? {} : { asOf },
  );
const recipient = (kind: string, module: number): Files => ({
  'recipients/public-bodies.ts': `import { recipient } from 'ropa';
export const socialSecurity = recipient({
  id: 'social-security', kind: ${kind}, description: 'bodies',
  locations: [{ country: 'IN', safeguard: ${clauses(`, module: ${module}`)} }],
});
`,
});
const of = (kind: string, module: number) => saidBy(RULE, recipient(kind, module));

it('asks for the module', () => {
  const transfer = newsletter({
    transfers: `[{ destinations: 'schools', countries: ['IN'], protections: [{ by: ${clauses('')} }] }]`,
  });
  expect([
    ...processor(''),
    ...processor(', module: 5'),
    ...saidBy(RULE, provider(CONTRACT, `locations: [{ country: 'GB', fallback: ${clauses('')} }]`)),
    ...saidBy(RULE, transfer),
  ]).toEqual([
    'recipients/payroll-provider.ts:8:43 Nothing says which module of the standard clauses is signed (“Example Payroll SARL”).',
    'recipients/payroll-provider.ts:8:91 Nothing says which module of the standard clauses is signed (“Example Payroll SARL”).',
    'recipients/payroll-provider.ts:8:42 Nothing says which module of the standard clauses is signed (“Example Payroll SARL”).',
    'activities/newsletter.ts:16:81 Nothing says which module of the standard clauses is signed (“Newsletter”).',
  ]);
});

describe('the module', () => {
  it('fits a processor that receives data', () => {
    expect([...processor(', module: 1'), ...processor(', module: 4')]).toEqual([
      'recipients/payroll-provider.ts:8:91 Module 1 is for controllers that receive data; “Example Payroll SARL” is a processor.',
      'recipients/payroll-provider.ts:8:91 Module 4 is for controllers that receive data; “Example Payroll SARL” is a processor.',
    ]);
    expect([...processor(', module: 2'), ...processor(', module: 3')]).toEqual([]);
    expect(processor(", module: gap({ question: 'Which?' })")).toEqual([]);
  });

  it('fits a controller that receives data from one', () => {
    expect([
      ...of("'controller'", 2),
      ...of("'public-authority'", 3),
      ...of("'controller'", 4),
    ]).toEqual([
      'recipients/public-bodies.ts:4:91 Module 2 is for processors that receive data; “bodies” decides itself what it does with them.',
      'recipients/public-bodies.ts:4:91 Module 3 is for processors that receive data; “bodies” decides itself what it does with them.',
      'recipients/public-bodies.ts:4:91 Module 4 is for data that a processor sends; it is the controller that sends them to “bodies”.',
    ]);
    expect([...of("'controller'", 1), ...of("'joint-controller', arrangement: 'x'", 1)]).toEqual(
      [],
    );
  });

  it('may be that of a processor that sends data back', () => {
    const hosting = newsletter(
      {
        role: "'processor'",
        purposes: LEFT_OUT,
        retention: LEFT_OUT,
        recipients: LEFT_OUT,
        controllers: "[{ name: 'Example School' }]",
        processing: "['hosting']",
        subProcessors: '[socialSecurity]',
      },
      "import { socialSecurity } from '../recipients/public-bodies.ts';",
    );
    expect(saidBy(RULE, { ...recipient("'controller'", 4), ...hosting })).toEqual([]);
  });

  it('is not judged for companies of a group, open classes and transfers without recipients', () => {
    for (const module of [1, 2, 3, 4]) {
      expect(of("'group-company'", module)).toEqual([]);
      expect(of("'open-class', condition: 'x'", module)).toEqual([]);
      const transfers = `[{ destinations: 'schools', countries: ['IN'], protections: [{ by: ${clauses(`, module: ${module}`)} }] }]`;
      expect(saidBy(RULE, newsletter({ transfers }))).toEqual([]);
    }
  });

  it('fits those whom a processor uses in turn', () => {
    const further = (module: number) =>
      saidBy(
        RULE,
        provider(
          CONTRACT,
          "locations: [{ country: 'FR' }]",
          `subProcessors: [{ name: 'Desk', locations: [{ country: 'IN', safeguard: ${clauses(`, module: ${module}`)} }] }]`,
        ),
      );
    expect(further(1)).toEqual([
      'recipients/payroll-provider.ts:9:123 Module 1 is for controllers that receive data; those whom “Example Payroll SARL” uses in turn are processors.',
    ]);
    expect([...further(2), ...further(3)]).toEqual([]);
  });
});

describe('former clauses', () => {
  it('were signed before those of 2021 were adopted', () => {
    expect(processor(", module: 2, signed: '2021-06-03'")).toEqual([
      'recipients/payroll-provider.ts:8:102 The clauses with “Example Payroll SARL” were signed on 3 June 2021, before those of 2021 existed: the former ones have protected nothing since 27 December 2022.',
    ]);
    expect(processor(", module: 2, signed: '2021-06-04'")).toEqual([]);
    expect(processor(', module: 2')).toEqual([]);
  });

  it('held until the end of 2022', () => {
    expect(processor(", module: 2, signed: '2020-01-15'", '2022-12-27')).toEqual([]);
    expect(processor(", module: 2, signed: '2020-01-15'", '2022-12-28')).toHaveLength(1);
  });

  it('are known by their decision', () => {
    expect([
      ...processor(", module: 2, remarks: 'Clauses of Decision 2010/87/EU.'"),
      ...processor(", module: 2, remarks: 'The 2010 clauses.'"),
    ]).toEqual([
      'recipients/payroll-provider.ts:8:103 The clauses with “Example Payroll SARL” are former ones: “2010/87/EU”.',
      'recipients/payroll-provider.ts:8:103 The clauses with “Example Payroll SARL” are former ones: “2010 clauses”.',
    ]);
    expect(processor(", module: 2, remarks: 'They replaced those of 2010/87/EU.'")).toEqual([]);
    expect(processor(", module: 2, remarks: 'File 2010/873.'")).toEqual([]);
  });
});
