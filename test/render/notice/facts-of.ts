import {
  type Declared,
  formatPath,
  isGap,
  kindOf,
  LANGUAGES,
  type Path,
  type Registry,
} from '../../../src/model/index.ts';
import { declarationAt } from '../../../src/render/core/cursor.ts';

/** What is declared and never shown to the people concerned, and why. */
export const INTERNAL: readonly (readonly [path: RegExp, why: string])[] = [
  [/\.id$/, 'ids are for links and files'],
  [
    /^activities\.[^.]+\.(owner|review|dpia|riskCriteria)\b/,
    'accountability inside the organisation',
  ],
  [
    /\.(balancing|acknowledged|marketingWithoutConsent)\b/,
    'accountability inside the organisation',
  ],
  [/\.(fallback|safeguard|by)\.(impactAssessment|signed)\b/, 'the file behind a transfer'],
  [/^recipients\..*\.contract\b/, 'the contract with a processor is not for notices'],
  [/^organisation\.(origin|recordContact|languages)\b/, 'about the record, not the processing'],
  [/^organisation\.country$/, 'decides which law applies; addresses name the country'],
  [/^organisation\.dpo\.status$/, 'the facts under it say it'],
  [/^organisation\.dpo\.name$/, 'Art. 30(1)(a) asks the record for it, Art. 13(1)(b) no notice'],
  [/^notices\.[^.]+\.(kind|sections|languages)\b/, 'how the document is made'],
  [/^notices\.[^.]+\.blocks\[\d+\]\.after$/, 'where a block stands'],
  [/^activities\.[^.]+\.(role|status)$/, 'decides whether and where it is told'],
  [/^activities\.[^.]+\.retention\[\d+\]\.for\.purposes\b/, 'the purposes themselves are named'],
  [/^recipients\.[^.]+\.kind$|^securityMeasures\.[^.]+\.kind$/, 'the heading above says it'],
  [/\.(data|specialData|criminalData)\[\d+\]\.source$/, 'the heading above says it'],
  [/\.legalBasis\.basis$/, 'only where it says that the basis differs'],
  [/\.obliges$/, 'the duty and its law say whose it is'],
  [/\.law(\[\d+\])?\.country$/, 'the law of a country whose law is meant anyway'],
] as const;

const isText = (value: object): boolean => {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => (LANGUAGES as readonly string[]).includes(key));
};

interface Fact {
  path: string;
  value: unknown;
}

/** Every string and number that a notice must show, with the declarations that it reaches. */
export function factsOf(registry: Registry, notice: Declared<'notice'>): Fact[] {
  const audiences = new Set(notice.audiences.map(({ id }) => id));
  const facts: Fact[] = [];
  const seen = new Set<object>();

  /** Whether something said of these data subjects is for somebody else only. */
  const isForOthers = (value: object, among: ReadonlySet<string>) =>
    'dataSubjects' in value &&
    Array.isArray(value.dataSubjects) &&
    !value.dataSubjects.some(({ id }: { id: string }) => among.has(id));

  const declare = (declared: { id: string }, among: ReadonlySet<string>) => {
    if (seen.has(declared)) return;
    seen.add(declared);
    walk(declared, declarationAt(declared).path, among);
  };

  const walk = (value: unknown, path: Path, among: ReadonlySet<string>) => {
    if (typeof value === 'string' || typeof value === 'number') {
      facts.push({ path: formatPath(path), value });
    }
    if (typeof value !== 'object' || value === null) return;
    if (isGap(value)) return walk(value.gap.stated, [...path, 'gap', 'stated'], among);
    if (isText(value)) {
      facts.push({ path: formatPath(path), value });
      return;
    }
    if (isForOthers(value, among)) return;
    const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
    for (const [step, part] of entries) {
      if (step === 'dataSubjects' || step === 'audiences') continue;
      if (kindOf(part) === undefined) walk(part, [...path, step], among);
      else declare(part as { id: string }, among);
    }
  };

  walk(registry.organisation, ['organisation'], audiences);
  declare(notice, audiences);
  for (const { id } of notice.audiences) {
    const subject = registry.dataSubjects.find((one) => one.id === id);
    if (subject) declare(subject, audiences);
  }
  for (const activity of registry.activities) {
    const { role, status = 'active' } = activity;
    if (role === 'processor' || status !== 'active' || isForOthers(activity, audiences)) continue;
    const ours = new Set(
      activity.dataSubjects.map(({ id }) => id).filter((id) => audiences.has(id)),
    );
    declare(activity, ours);
  }
  return facts;
}

export const isInternal = (path: string): boolean => INTERNAL.some(([one]) => one.test(path));
