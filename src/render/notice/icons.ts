/** What the facts of the first layer are shown with, in the spirit of Art. 12(7) GDPR. */
const ICONS = {
  controller: 'M4 21V7l8-4 8 4v14M2 21h20M9 10h1m4 0h1m-6 4h1m4 0h1m-5 7v-3h4v3',
  purposes: 'M12 3a9 9 0 1 0 9 9M12 8a4 4 0 1 0 4 4M12 12l8-8',
  retention: 'M12 3a9 9 0 1 0 .1 0zM12 7v5l4 2',
  recipients: 'M6 9a3 3 0 1 0 .1 0zM18 3a3 3 0 1 0 .1 0zM18 15a3 3 0 1 0 .1 0zM9 11l6-3M9 13l6 3',
  abroad: 'M12 3a9 9 0 1 0 .1 0zM3 12h18M12 3c4 3 4 15 0 18M12 3c-4 3-4 15 0 18',
  abroadPossible: 'M12 3a9 9 0 1 0 .1 0zM3 12h18M12 3c4 3 4 15 0 18M12 3c-4 3-4 15 0 18',
  rights: 'M12 3l8 3v6c0 5-3 8-8 9-5-1-8-4-8-9V6zM8 12l3 3 5-6',
  contact: 'M3 6h18v12H3zM3 7l9 6 9-6',
  complaint: 'M4 4h16v12h-8l-5 4v-4H4zM12 7v4m0 2v1',
} as const;

type Fact = keyof typeof ICONS;
const FACTS = Object.keys(ICONS) as Fact[];

/** A drawing that says nothing to those who cannot see it: the words beside it do. */
const icon = (fact: Fact) =>
  `<svg aria-hidden="true" viewBox="0 0 24 24" width="24"><path d="${ICONS[fact]}"/></svg>`;

/** The first letter, after the traces that a preview puts before it. */
const FIRST = /(?<=^(?:\uE000\d+\uE001)*)\p{Ll}/u;

/** Facts whose words begin in lower case after a colon, and with a capital where they stand under their name. */
const CLAUSES: ReadonlySet<Fact> = new Set([
  ...(['retention', 'recipients', 'abroad', 'abroadPossible', 'rights'] as const),
]);

/** The start of a fact: its name, which may lead to where the whole stands. */
const startOf = (label: string, colon: string) =>
  new RegExp(
    `<li>(?<name><strong>(?:<a href="#[^"]*">)?${escaped(label)}(?:</a>)?</strong>)${colon}`,
  );

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/**
 * The first layer with a drawing before each fact. `html` is sanitised, and stays so: drawings are
 * constants. A fact is known by its label, so one that a template calls otherwise has none.
 */
export function withIcons(
  html: string,
  labels: Readonly<Record<Fact, string>>,
  colon: string,
): string {
  return FACTS.reduce((done, fact) => {
    const start = startOf(labels[fact], colon.trimEnd());
    const { 0: found, index: at, groups } = start.exec(done) ?? {};
    if (found === undefined || at === undefined) return done;
    const rest = done.slice(at + found.length);
    const end = rest.search(/<ul>|<\/li>/);
    const words = rest.slice(0, end).trim();
    const shown = CLAUSES.has(fact) ? words.replace(FIRST, (sign) => sign.toUpperCase()) : words;
    return `${done.slice(0, at)}<li>${icon(fact)}${groups?.name}<span>${colon}</span>${shown}${rest.slice(end)}`;
  }, html);
}
