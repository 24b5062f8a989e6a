import { xml, xmlText } from '../core/xml.ts';
import { blocks } from './blocks.ts';
import { htmlTree } from './html-tree.ts';
import { Links } from './links.ts';
import { NAMESPACES } from './namespaces.ts';
import { Numbering } from './numbering.ts';
import { FOOTER, packDocx } from './package.ts';
import { localeOf } from './runs.ts';
import { stylesPart } from './styles.ts';

/** A document to be written for Word. */
export interface DocxSource {
  readonly title: string;
  /** The organisation that it is of. */
  readonly author: string;
  readonly language: string;
  /** The day that the file is dated, `YYYY-MM-DD`: never the day on which it is made. */
  readonly day: string;
  /** The text, sanitised: headings, paragraphs, lists, tables, links within it and to elsewhere. */
  readonly html: string;
  /** Wide tables want pages that are wide. */
  readonly landscape?: boolean;
}

/** A4 and its margins, in twentieths of a point. */
const SHORT = 11906;
const LONG = 16838;
const MARGIN = 1000;

/** A document as the bytes of a `.docx` file. Pure: the same document, the same bytes. */
export function toDocx({ html, landscape = false, ...source }: DocxSource): Uint8Array {
  const [width, height] = landscape ? [LONG, SHORT] : [SHORT, LONG];
  const room = width - 2 * MARGIN;
  const writing = { links: new Links(), numbering: new Numbering(), places: '' };
  const body = blocks(htmlTree(html).children, writing, { width: room });
  const end = writing.places === '' ? '' : xml('w:p', {}, writing.places);
  const locale = localeOf(source.language);
  return packDocx(
    {
      document: xml(
        'w:document',
        NAMESPACES,
        xml('w:body', {}, body, end, section(width, height, landscape)),
      ),
      styles: stylesPart(locale),
      numbering: writing.numbering.part(),
      settings: settings(locale),
      footer: footer(source.title, room),
      relationships: writing.links.relationships(),
    },
    { ...source, locale },
  );
}

const section = (width: number, height: number, landscape: boolean): string =>
  xml(
    'w:sectPr',
    {},
    xml('w:footerReference', { 'w:type': 'default', 'r:id': FOOTER }),
    xml('w:pgSz', {
      'w:w': width,
      'w:h': height,
      'w:orient': landscape ? 'landscape' : undefined,
    }),
    xml('w:pgMar', {
      ...{ 'w:top': MARGIN, 'w:right': MARGIN, 'w:bottom': MARGIN, 'w:left': MARGIN },
      ...{ 'w:header': 500, 'w:footer': 500, 'w:gutter': 0 },
    }),
  );

/** The newest way of setting lines, not that of an older Word. */
const settings = (locale: string): string =>
  xml(
    'w:settings',
    NAMESPACES,
    xml(
      'w:compat',
      {},
      xml('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': 15,
      }),
    ),
    xml('w:themeFontLang', { 'w:val': locale }),
  );

/** The title on the left, the number of the page and of all pages on the right. */
function footer(title: string, room: number): string {
  const words = (text: string) =>
    xml('w:r', {}, xml('w:t', { 'xml:space': 'preserve' }, xmlText(text)));
  const field = (name: string) => xml('w:fldSimple', { 'w:instr': ` ${name} ` }, words('1'));
  return xml(
    'w:ftr',
    NAMESPACES,
    xml(
      'w:p',
      {},
      xml(
        'w:pPr',
        {},
        xml('w:pStyle', { 'w:val': 'Footer' }),
        xml('w:tabs', {}, xml('w:tab', { 'w:val': 'right', 'w:pos': room })),
      ),
      words(title),
      xml('w:r', {}, xml('w:tab')),
      field('PAGE'),
      words(' / '),
      field('NUMPAGES'),
    ),
  );
}
