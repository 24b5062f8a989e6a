import { strToU8, zipSync } from 'fflate';
import { xml, xmlText } from '../core/xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What the file says of itself. */
export interface Properties {
  readonly title: string;
  readonly author: string;
  /** As Word knows it: `fr-FR`. */
  readonly locale: string;
  /** The day that the file is dated, `YYYY-MM-DD`: never the day on which it is made. */
  readonly day: string;
}

/** The parts of a document, as XML. */
export interface Parts {
  readonly document: string;
  readonly styles: string;
  readonly numbering: string;
  readonly settings: string;
  readonly footer: string;
  /** The links that lead out. */
  readonly relationships: string;
}

const NAMED = ['styles', 'numbering', 'settings', 'footer'] as const;

const relationship = (id: string, type: string, target: string) =>
  xml('Relationship', { Id: id, Type: type, Target: target });
const relationships = (...content: string[]) =>
  xml('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...content);

/** The id of the relationship to the foot of the pages. */
export const FOOTER = 'rPart4';

const contentTypes = xml(
  'Types',
  { xmlns: `${PACKAGE}/content-types` },
  xml('Default', {
    Extension: 'rels',
    ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
  }),
  xml('Default', { Extension: 'xml', ContentType: 'application/xml' }),
  xml('Override', { PartName: '/word/document.xml', ContentType: `${WORD}.document.main+xml` }),
  ...NAMED.map((name) =>
    xml('Override', { PartName: `/word/${name}.xml`, ContentType: `${WORD}.${name}+xml` }),
  ),
  xml('Override', {
    PartName: '/docProps/core.xml',
    ContentType: 'application/vnd.openxmlformats-package.core-properties+xml',
  }),
);

function coreProperties({ title, author, locale, day }: Properties): string {
  const dated = (name: string) =>
    xml(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, `${day}T00:00:00Z`);
  return xml(
    'cp:coreProperties',
    {
      'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    xml('dc:title', {}, xmlText(title)),
    xml('dc:creator', {}, xmlText(author)),
    xml('dc:language', {}, locale),
    xml('cp:lastModifiedBy', {}, xmlText(author)),
    dated('created'),
    dated('modified'),
  );
}

/**
 * What a zip archive dates its entries with, in the time of wherever it is made: no earlier day can
 * be written, no later one is true.
 */
const firstDay = () => new Date(1980, 0, 1, 12);

/** The parts as the bytes of a `.docx` file: the same parts, the same bytes, on every machine. */
export function packDocx(parts: Parts, properties: Properties): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationships(
      relationship('rDocument', `${OFFICE}/officeDocument`, 'word/document.xml'),
      relationship(
        'rCore',
        `${PACKAGE}/relationships/metadata/core-properties`,
        'docProps/core.xml',
      ),
    ),
    'docProps/core.xml': coreProperties(properties),
    'word/document.xml': parts.document,
    'word/_rels/document.xml.rels': relationships(
      ...NAMED.map((name, index) =>
        relationship(`rPart${index + 1}`, `${OFFICE}/${name}`, `${name}.xml`),
      ),
      parts.relationships,
    ),
    ...Object.fromEntries(NAMED.map((name) => [`word/${name}.xml`, parts[name]])),
  };
  const entries = Object.entries(files).map(([path, text]) => [path, strToU8(XML + text)]);
  return zipSync(Object.fromEntries(entries), { mtime: firstDay(), level: 6 });
}
