import { xml } from '../core/xml.ts';
import { NAMESPACES } from './namespaces.ts';

const value = (name: string, val: string | number) => xml(`w:${name}`, { 'w:val': val });
const spacing = (before: number, after: number) =>
  xml('w:spacing', { 'w:before': before, 'w:after': after });
const indent = (left: number) => xml('w:ind', { 'w:left': left });

interface Style {
  readonly id: string;
  readonly name: string;
  readonly kind?: 'paragraph' | 'character' | 'table';
  readonly basedOn?: string;
  readonly next?: string;
  /** What comes after the name, in the order that the format prescribes. */
  readonly properties: readonly string[];
}

const paragraph = (...properties: string[]) => xml('w:pPr', {}, ...properties);
const words = (...properties: string[]) => xml('w:rPr', {}, ...properties);

const INK = '1F2A35';
const ACCENT = '1F4B7A';

/** The size of each heading in half points, and the space before it. */
const HEADINGS = [
  [36, 0],
  [28, 360],
  [24, 280],
  [22, 220],
  [21, 200],
  [21, 200],
] as const;

const headings: Style[] = HEADINGS.map(([size, before], index) => ({
  id: `Heading${index + 1}`,
  name: `heading ${index + 1}`,
  basedOn: 'Normal',
  next: 'Normal',
  properties: [
    xml('w:qFormat'),
    paragraph(
      xml('w:keepNext'),
      xml('w:keepLines'),
      spacing(before, 120),
      value('outlineLvl', index),
    ),
    words(xml('w:b'), value('color', ACCENT), value('sz', size), value('szCs', size)),
  ],
}));

const line = (side: string) =>
  xml(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'CFD6DE' });
const margin = (side: string, width: number) => xml(`w:${side}`, { 'w:w': width, 'w:type': 'dxa' });

const STYLES: readonly Style[] = [
  ...headings,
  {
    id: 'ListParagraph',
    name: 'List Paragraph',
    basedOn: 'Normal',
    properties: [xml('w:qFormat'), paragraph(spacing(0, 60))],
  },
  {
    id: 'Quote',
    name: 'Quote',
    basedOn: 'Normal',
    properties: [xml('w:qFormat'), paragraph(indent(400)), words(xml('w:i'))],
  },
  {
    id: 'Cell',
    name: 'Table Text',
    basedOn: 'Normal',
    properties: [paragraph(spacing(0, 40)), words(value('sz', 18), value('szCs', 18))],
  },
  { id: 'CellList', name: 'Table List', basedOn: 'Cell', properties: [] },
  {
    id: 'AfterTable',
    name: 'After Table',
    basedOn: 'Normal',
    properties: [paragraph(spacing(0, 0)), words(value('sz', 12), value('szCs', 12))],
  },
  {
    id: 'Footer',
    name: 'footer',
    basedOn: 'Normal',
    properties: [paragraph(spacing(0, 0)), words(value('color', '55606C'), value('sz', 17))],
  },
  {
    id: 'Hyperlink',
    name: 'Hyperlink',
    kind: 'character',
    properties: [words(value('color', ACCENT), value('u', 'single'))],
  },
  {
    id: 'Open',
    name: 'Open Question',
    kind: 'character',
    properties: [
      words(
        value('color', '7A3E00'),
        xml('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': 'FFF1D6' }),
      ),
    ],
  },
  {
    id: 'RopaTable',
    name: 'Ropa Table',
    kind: 'table',
    properties: [
      xml(
        'w:tblPr',
        {},
        xml(
          'w:tblBorders',
          {},
          ...['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line),
        ),
        xml(
          'w:tblCellMar',
          {},
          margin('top', 40),
          margin('left', 80),
          margin('bottom', 40),
          margin('right', 80),
        ),
      ),
      xml(
        'w:tblStylePr',
        { 'w:type': 'firstRow' },
        words(xml('w:b')),
        xml(
          'w:tcPr',
          {},
          xml('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': 'E4EAF1' }),
        ),
      ),
    ],
  },
];

/** The part of the package that says how the document looks, and in which language it is. */
export const stylesPart = (locale: string): string =>
  xml(
    'w:styles',
    NAMESPACES,
    xml(
      'w:docDefaults',
      {},
      xml(
        'w:rPrDefault',
        {},
        words(
          xml('w:rFonts', {
            'w:ascii': 'Calibri',
            'w:eastAsia': 'Calibri',
            'w:hAnsi': 'Calibri',
            'w:cs': 'Calibri',
          }),
          value('color', INK),
          value('sz', 21),
          value('szCs', 21),
          xml('w:lang', { 'w:val': locale, 'w:eastAsia': locale, 'w:bidi': 'ar-SA' }),
        ),
      ),
      xml(
        'w:pPrDefault',
        {},
        paragraph(xml('w:spacing', { 'w:after': 120, 'w:line': 264, 'w:lineRule': 'auto' })),
      ),
    ),
    xml(
      'w:style',
      { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
      value('name', 'Normal'),
      xml('w:qFormat'),
    ),
    ...STYLES.map(({ id, name, kind = 'paragraph', basedOn, next, properties }) =>
      xml(
        'w:style',
        { 'w:type': kind, 'w:styleId': id },
        value('name', name),
        basedOn ? value('basedOn', basedOn) : '',
        next ? value('next', next) : '',
        ...properties,
      ),
    ),
  );
