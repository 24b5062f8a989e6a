// Search and filters of a register. The page is a whole document without them: what they need to know
// they read from it, the activities of a filter from the rows of the indexes at its end.

import { addressWith, choicesIn, choose } from './choices.js';
import { createIndex } from './search-index.js';

const SHEET = '#activity-';
/** How many results are listed above the document. */
const LISTED = 20;
/** Where there is room for filters beside each other. */
const ROOMY = '(min-width: 48rem)';
/** How long texts are read before the browser may do something else, in milliseconds. */
const SLICE = 12;

/** The ids of the activities to which an element leads. */
const activitiesIn = (element) =>
  new Set(
    [...element.querySelectorAll(`a[href^="${SHEET}"]`)].map((link) =>
      link.getAttribute('href').slice(1),
    ),
  );

/** Brings the form of a register to life. */
function enhance(register) {
  const form = register.querySelector('form.ropa-find');
  if (!form) return;
  const sheets = new Map(
    [...register.querySelectorAll('.ropa-sheet')].map((sheet) => [sheet.id, sheet]),
  );
  const filters = [...form.querySelectorAll('select')];
  const [field, shown, kept, nothing, results] = [
    ...['input[type="search"]', '.ropa-shown', '.ropa-kept', '.ropa-nothing', '.ropa-results'],
  ].map((selector) => form.querySelector(selector));
  const entries = entriesOf(register, sheets);
  const search = searchIn(sheets, register.lang);

  function update() {
    const asked = field.value.trim();
    const ranked = asked === '' ? undefined : search(asked);
    const sets = filters
      .filter(({ value }) => value !== '')
      .map(({ value }) => activitiesIn(document.getElementById(value).closest('tr')));
    if (ranked) sets.push(new Set(ranked));
    const fits = (id) =>
      sets.every((set) => set.has(id)) &&
      ['open', 'found'].every(
        (name) => !form.elements[name].checked || sheets.get(id).dataset[name] !== undefined,
      );
    const fitting = new Set([...sheets.keys()].filter(fits));
    for (const [id, elements] of entries) {
      for (const element of elements) element.hidden = !fitting.has(id);
    }
    kept.hidden = choicesIn(form).size === 0;
    shown.textContent = form.dataset.shown
      .replace('{shown}', fitting.size)
      .replace('{total}', sheets.size);
    nothing.hidden = fitting.size > 0;
    list(ranked ? ranked.filter((id) => fitting.has(id)) : []);
  }

  function list(ids) {
    results.hidden = ids.length === 0;
    results.replaceChildren(
      ...ids.slice(0, LISTED).map((id) => {
        const link = document.createElement('a');
        link.href = `#${id}`;
        link.textContent = nameOf(sheets.get(id));
        const item = document.createElement('li');
        item.append(link);
        return item;
      }),
    );
  }

  /** What a link leads to shows, whatever was filtered. */
  function reveal() {
    const target = document.querySelector(':target');
    if (!target?.closest('[hidden]')) return;
    clear();
    target.scrollIntoView();
  }

  function clear() {
    choose(form, new URLSearchParams());
    update();
    remember();
  }

  /** Keeps the choices in the address; typing a word is one step of the back button, not one a letter. */
  function remember() {
    const before = new URLSearchParams(location.search);
    const now = choicesIn(form);
    if (before.toString() === now.toString()) return;
    const typing = before.has('search') && document.activeElement === field;
    try {
      history[typing ? 'replaceState' : 'pushState'](null, '', addressWith(now, location));
    } catch {
      // A browser that keeps no addresses, of files or of so many steps: the form works without.
    }
  }

  /** Goes from the field through the results and back. */
  function walk(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [field, ...results.querySelectorAll('a')];
    const at = stops.indexOf(document.activeElement);
    if (!step || at < 0 || !stops[at + step]) return;
    event.preventDefault();
    stops[at + step].focus();
  }

  /** Filters are in sight where there is room for them, and wherever one is chosen. */
  function unfold() {
    const chosen = [...choicesIn(form).keys()].some((name) => name !== 'search');
    const filters = form.querySelector('.ropa-more');
    if (filters && (chosen || matchMedia(ROOMY).matches)) filters.open = true;
  }

  form.hidden = false;
  form.addEventListener('input', () => {
    update();
    remember();
  });
  form.addEventListener('keydown', walk);
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    clear();
  });
  window.addEventListener('popstate', () => {
    choose(form, new URLSearchParams(location.search));
    update();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    results.querySelector('a')?.focus();
  });
  window.addEventListener('hashchange', reveal);
  choose(form, new URLSearchParams(location.search));
  unfold();
  update();
  reveal();
}

const nameOf = (sheet) => sheet.querySelector('h2').textContent;

/** All that shows an activity: its sheet, its rows in lists, its entry in the contents. */
function entriesOf(register, sheets) {
  const entries = new Map([...sheets].map(([id, sheet]) => [id, [sheet]]));
  const links = register.querySelectorAll(
    `nav li > a[href^="${SHEET}"], .ropa-part td:first-child > strong > a[href^="${SHEET}"]`,
  );
  for (const link of links) {
    entries.get(link.getAttribute('href').slice(1))?.push(link.closest('tr, li'));
  }
  return entries;
}

/** A search in sheets, which are read while the browser has nothing else to do. */
function searchIn(sheets, language) {
  const index = createIndex(language);
  const unread = [...sheets];
  const read = (until) => {
    while (unread.length > 0 && performance.now() < until) {
      const [id, sheet] = unread.pop();
      index.add(id, nameOf(sheet), sheet.textContent);
    }
  };
  const readOn = () => {
    read(performance.now() + SLICE);
    if (unread.length > 0) setTimeout(readOn, SLICE);
  };
  setTimeout(readOn, SLICE);
  return (query) => {
    read(Number.POSITIVE_INFINITY);
    return index.search(query);
  };
}

/** Shows the way to and from a place of the picture of flows, under the pointer or with the focus. */
function follow(picture) {
  const lines = [...picture.querySelectorAll('.ropa-flow-line')];
  const places = [...picture.querySelectorAll('.ropa-flow-place')];
  const show = (element) => {
    const place = element?.closest('.ropa-flow-place')?.dataset.place;
    const way = [...wayFrom(place, lines, 'from', 'to'), ...wayFrom(place, lines, 'to', 'from')];
    const lit = new Set(way.flatMap(({ dataset: { from, to } }) => [from, to]));
    picture.classList.toggle('ropa-followed', way.length > 0);
    for (const line of lines) line.classList.toggle('ropa-lit', way.includes(line));
    for (const one of places) one.classList.toggle('ropa-lit', lit.has(one.dataset.place));
  };
  const focused = () => picture.querySelector('.ropa-flow-place:focus-visible');
  picture.addEventListener('pointerover', ({ target }) => show(target));
  picture.addEventListener('pointerleave', () => show(focused()));
  picture.addEventListener('focusin', () => show(focused()));
  picture.addEventListener('focusout', () => show(null));
}

/** The lines that lead on from a place, column after column. */
function wayFrom(place, lines, start, end) {
  const reached = new Set([place]);
  const way = new Set();
  for (let before = -1; before < way.size; ) {
    before = way.size;
    for (const line of lines) {
      if (!reached.has(line.dataset[start])) continue;
      way.add(line);
      reached.add(line.dataset[end]);
    }
  }
  return way;
}

for (const picture of document.querySelectorAll('.ropa-flows')) follow(picture);
for (const register of document.querySelectorAll('.ropa-register')) enhance(register);
