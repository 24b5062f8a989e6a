import { describe } from '../messages/describe.ts';
import { type Language, type Registry, textIn } from '../model/index.ts';
import { createEngine } from '../render/core/engine.ts';
import { renderPage } from '../render/notice/index.ts';
import { coverageCounts } from '../render/portal/index.ts';
import { type RegisterFinding, recordAsData, renderRegister } from '../render/register/index.ts';
import { RULES } from '../rules/index.ts';
import { type Forms, formsOf } from './build-forms.ts';
import {
  type ManifestNotice,
  type ManifestOrganisation,
  type RegisterFiles,
  toJson,
} from './build-manifest.ts';
import { alternativesOf, CSS_FROM_PAGE, type Rendering, renderNotices } from './build-notices.ts';
import type { CheckedOrganisation } from './check.ts';
import { REGISTER_SCRIPT, type Theme } from './templates.ts';

/** The files of an organisation by their paths, and what the manifest says of it. */
export interface BuiltOrganisation {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** What is to be printed, by the path of the file. */
  readonly pages: ReadonlyMap<string, string>;
  readonly entry: ManifestOrganisation;
  /** The whole record as data. */
  readonly record: unknown;
}

export interface OrganisationOptions {
  readonly folder: string;
  readonly asOf: string;
  readonly theme: Theme;
  readonly forms?: Forms;
}

/** Renders everything of one organisation. `folder` is the registry folder, `asOf` a day. */
export async function buildOrganisation(
  checked: CheckedOrganisation,
  registry: Registry,
  { folder, asOf, theme, forms = {} }: OrganisationOptions,
): Promise<BuiltOrganisation> {
  const { id } = checked;
  const { name, languages } = registry.organisation;
  const files = new Map<string, string | Uint8Array>();
  const pages = new Map<string, string>();
  const notices: ManifestNotice[] = [];
  const registers: Partial<Record<Language, RegisterFiles>> = {};
  for (const language of languages) {
    const { templates } = theme;
    const engine = createEngine(templates, language);
    const rendering: Rendering = { language, asOf, engine, templates, folder, forms };
    const rendered = renderNotices(checked, registry, rendering);
    for (const [path, content] of rendered.files) files.set(path, content);
    for (const [path, page] of rendered.pages) pages.set(path, page);
    notices.push(...rendered.entries);
    registers[language] = await addRegister(files, pages, checked, registry, rendering);
  }
  const json = `${id}/register/register.json`;
  const record = recordAsData(registry);
  files.set(json, toJson(record));
  const byId = (a: ManifestNotice, b: ManifestNotice) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  return {
    files,
    pages,
    record,
    entry: {
      id,
      name,
      languages,
      notices: notices.sort(byId),
      openQuestions: checked.findings.filter(isOpenQuestion).length,
      register: { ...registers, json },
      coverage: coverageCounts(registry),
    },
  };
}

async function addRegister(
  files: Map<string, string | Uint8Array>,
  pages: Map<string, string>,
  checked: CheckedOrganisation,
  registry: Registry,
  { language, asOf, engine, templates, forms = {} }: Rendering,
): Promise<RegisterFiles> {
  const findings = findingsOf(checked, language);
  const formats = formatsOf(forms).map((name) => ({
    name,
    href: `./register.${fileOf(name, language)}`,
  }));
  const register = await renderRegister({
    ...{ registry, language, asOf, engine, templates, findings, formats },
    document: (forms.docx ?? forms.print) !== undefined,
  });
  const { title, html, document = html } = register;
  const base = `${checked.id}/register/register.${language}`;
  const paths = {
    html: `${base}.html`,
    csv: `${base}.csv`,
    xlsx: `${base}.xlsx`,
    markdown: `${base}.md`,
  };
  const { languages, name } = registry.organisation;
  const alternatives = alternativesOf(languages, language, (one) => `register.${one}.html`);
  const page = { templates, language, title, html, cssHref: CSS_FROM_PAGE, alternatives };
  const scriptHref = `../../${REGISTER_SCRIPT}`;
  files.set(paths.html, renderPage({ ...page, scriptHref }));
  files.set(paths.csv, register.csv);
  files.set(paths.xlsx, register.xlsx);
  files.set(paths.markdown, register.markdown);
  const other = formsOf(
    {
      ...{ base, title, language, author: name, day: asOf, landscape: true },
      printed: () => document,
      plain: () => document,
    },
    forms,
    templates,
  );
  for (const [path, content] of other.files) files.set(path, content);
  for (const [path, toPrint] of other.pages) pages.set(path, toPrint);
  return { ...paths, ...other.paths };
}

/** A format of the register, by what it is called. */
type Format = 'XLSX' | 'CSV' | 'DOCX' | 'PDF' | 'Markdown' | 'JSON';

/** The formats that a page of the register leads to. */
const formatsOf = ({ docx, print }: Forms): Format[] => [
  ...(['XLSX', 'CSV'] as const),
  ...(docx ? (['DOCX'] as const) : []),
  ...(print ? (['PDF'] as const) : []),
  ...(['Markdown', 'JSON'] as const),
];

/** The end of the name of a file of the register; the data are the same in every language. */
function fileOf(format: Format, language: Language): string {
  if (format === 'JSON') return 'json';
  return `${language}.${format === 'Markdown' ? 'md' : format.toLowerCase()}`;
}

const rules = new Map(RULES.map((rule) => [rule.id, rule]));

const isOpenQuestion = ({ rule }: { readonly rule: string }) => rule === 'gaps/open';

/** What the check still says, in words; open questions have their own place in the register. */
export const findingsOf = (
  { findings }: CheckedOrganisation,
  language: Language,
): RegisterFinding[] =>
  findings
    .filter((finding) => !isOpenQuestion(finding))
    .flatMap((finding) => {
      const rule = rules.get(finding.rule);
      const { severity, path, acknowledged } = finding;
      if (!rule) return [];
      return [
        {
          severity,
          rule: rule.id,
          path,
          acknowledged: acknowledged && { by: textIn(acknowledged.by, language) },
          text: describe(finding, rule, language),
        },
      ];
    });
