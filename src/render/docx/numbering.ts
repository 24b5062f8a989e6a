import { xml } from '../core/xml.ts';
import { NAMESPACES } from './namespaces.ts';
import { STEP } from './paragraph.ts';

const MARKS = ['•', '–', '▪'] as const;
const LEVELS = Array.from({ length: 9 }, (_, level) => level);
const BULLETS = 0;
const NUMBERS = 1;

/** The lists of one document: those with marks share one numbering, each with numbers has its own. */
export class Numbering {
  readonly bullets = 1;
  #last = 1;

  /** A list whose numbers begin at one. */
  ordered(): number {
    this.#last += 1;
    return this.#last;
  }

  /** The part of the package that defines them. */
  part(): string {
    const numbered = Array.from({ length: this.#last - 1 }, (_, index) => index + 2);
    return xml(
      'w:numbering',
      NAMESPACES,
      abstract(BULLETS, 'bullet', (level) => MARKS[level % MARKS.length] ?? '•'),
      abstract(NUMBERS, 'decimal', (level) => `%${level + 1}.`),
      xml('w:num', { 'w:numId': this.bullets }, xml('w:abstractNumId', { 'w:val': BULLETS })),
      ...numbered.map((number) =>
        xml(
          'w:num',
          { 'w:numId': number },
          xml('w:abstractNumId', { 'w:val': NUMBERS }),
          ...LEVELS.map((level) =>
            xml('w:lvlOverride', { 'w:ilvl': level }, xml('w:startOverride', { 'w:val': 1 })),
          ),
        ),
      ),
    );
  }
}

const abstract = (
  id: number,
  format: 'bullet' | 'decimal',
  text: (level: number) => string,
): string =>
  xml(
    'w:abstractNum',
    { 'w:abstractNumId': id },
    xml('w:multiLevelType', { 'w:val': 'hybridMultilevel' }),
    ...LEVELS.map((level) =>
      xml(
        'w:lvl',
        { 'w:ilvl': level },
        xml('w:start', { 'w:val': 1 }),
        xml('w:numFmt', { 'w:val': format }),
        xml('w:lvlText', { 'w:val': text(level) }),
        xml('w:lvlJc', { 'w:val': 'left' }),
        xml('w:pPr', {}, xml('w:ind', { 'w:left': STEP * (level + 1), 'w:hanging': STEP })),
      ),
    ),
  );
