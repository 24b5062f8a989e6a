import { xml, xmlCharacters } from '../core/xml.ts';

/** What an address writes as an escape. */
const NOT_IN_ADDRESSES = /[^\x21-\x7e]+|["<>\\^`{|}]/g;

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** The links of one document and the places in it that links lead to, numbered as they come. */
export class Links {
  readonly #targets = new Map<string, string>();
  readonly #names = new Map<string, string>();
  readonly #placed = new Set<string>();

  /** The id of the relationship that leads out of the document. */
  outward(address: string): string {
    const href = xmlCharacters(address);
    const id = this.#targets.get(href) ?? `rLink${this.#targets.size + 1}`;
    this.#targets.set(href, id);
    return id;
  }

  /** The name under which Word knows a place: at most 40 letters, digits and low lines. */
  nameOf(anchor: string): string {
    const known = this.#names.get(anchor);
    if (known !== undefined) return known;
    const name = `p${this.#names.size + 1}_${anchor.replace(/\W/g, '_')}`.slice(0, 40);
    this.#names.set(anchor, name);
    return name;
  }

  /** What marks a place, once; nothing for a place that is marked already. */
  bookmark(anchor: string): string {
    if (this.#placed.has(anchor)) return '';
    this.#placed.add(anchor);
    const id = this.#placed.size;
    return (
      xml('w:bookmarkStart', { 'w:id': id, 'w:name': this.nameOf(anchor) }) +
      xml('w:bookmarkEnd', { 'w:id': id })
    );
  }

  /** What the package says of the links that lead out. */
  relationships(): string {
    return [...this.#targets]
      .map(([target, id]) =>
        xml('Relationship', {
          Id: id,
          Type: HYPERLINK,
          Target: target.replace(NOT_IN_ADDRESSES, encodeURIComponent),
          TargetMode: 'External',
        }),
      )
      .join('');
  }
}
