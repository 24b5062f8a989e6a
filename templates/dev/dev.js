// The page of `ropa dev`: shows what the server says. Texts are set as text; only documents, which the
// server has sanitised, are HTML, and they stand in a frame in which no script runs.
import { applyPatch, nodeOf } from './patch.js';

const words = JSON.parse(document.documentElement.dataset.words);
const byId = (id) => document.getElementById(id);
const frame = byId('frame');
const choice = byId('choice');
const accepted = byId('accepted');

let events;
let state;
let current = -1;
/** What is listed, by the finding that it shows. */
let entries = new Map();
/** The blocks of the document by their ids. */
let blocks = new Map();

const say = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

function make(name, props = {}, ...children) {
  const element = Object.assign(document.createElement(name), props);
  element.append(...children);
  return element;
}

/** The link to the editor, and the place as words that can be copied. */
function actions({ file, line, column, editor }) {
  const place = `${file}:${line}:${column}`;
  const copy = make('button', { type: 'button', textContent: words.copy });
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(place);
    copy.textContent = words.copied;
    setTimeout(() => {
      copy.textContent = words.copy;
    }, 1500);
  });
  return make(
    'div',
    { className: 'dev-actions' },
    make('code', { textContent: place }),
    make('a', { href: editor, textContent: words.open }),
    copy,
  );
}

function showFindings(findings) {
  const kept = new Map();
  const open = findings.filter((one) => !one.acknowledged);
  const count = (severity) => open.filter((one) => one.severity === severity).length;
  const kinds = ['error', 'warning', 'info'];
  const counts = kinds.map((kind) => [kind, count(kind)]).filter(([, number]) => number > 0);
  byId('counts').textContent = counts
    .map(([kind, number]) => `${words[kind]} ${number}`)
    .join(' · ');
  const shown = (accepted.checked ? findings : open).toSorted(
    (a, b) => kinds.indexOf(a.severity) - kinds.indexOf(b.severity),
  );
  const items = shown.map((one) => {
    const item = (!kept.has(one) && entries.get(one)) || entryOf(one);
    kept.set(one, item);
    return item;
  });
  entries = kept;
  const nothing = make('li', { textContent: words.noFindings });
  showChildren(byId('findings'), items.length > 0 ? items : [nothing]);
}

/** Leaves the elements that stay where they are, and what is chosen in them. */
function showChildren(list, elements) {
  const wanted = new Set(elements);
  for (const element of [...list.children]) if (!wanted.has(element)) element.remove();
  for (const [index, element] of elements.entries()) {
    const there = list.children[index];
    if (there !== element) list.insertBefore(element, there ?? null);
  }
}

const entryOf = (one) =>
  make(
    'li',
    { className: `dev-${one.severity}` },
    make(
      'p',
      {},
      make('span', {
        className: 'dev-severity',
        textContent: one.acknowledged ? words.acknowledged : words[one.severity],
      }),
      ` ${one.message}`,
    ),
    make('p', { className: 'dev-quiet', textContent: `${one.article}. ${one.help}` }),
    actions(one),
  );

function showChoice({ documents }, id) {
  const list = JSON.stringify(documents);
  if (choice.dataset.list !== list) {
    choice.dataset.list = list;
    const group = (kind, label) =>
      Object.assign(
        make(
          'optgroup',
          {},
          ...documents
            .filter((one) => one.kind === kind)
            .map((one) => {
              const name = one.notice ?? words.register;
              const textContent = `${one.organisation} – ${name} (${one.language})`;
              return make('option', { value: one.id, textContent });
            }),
        ),
        { label },
      );
    choice.replaceChildren(group('notice', words.notices), group('register', words.registers));
  }
  choice.value = id;
}

const page = () => frame.contentDocument;
const marks = () => [...page().querySelectorAll('mark.ropa-changed')];

/** Changes what has changed in the blocks, and leaves all else where it is. */
function showDocument(shown) {
  const main = page().getElementById('document');
  if (!shown) {
    main.replaceChildren(make('p', { textContent: words.empty }));
    delete main.dataset.shown;
    return;
  }
  let root = main.firstElementChild;
  if (main.dataset.shown !== shown.id || !root) {
    root = nodeOf(shown.open + shown.close, page());
    main.replaceChildren(root);
    main.dataset.shown = shown.id;
    blocks = new Map();
    page().scrollingElement.scrollTop = 0;
    byId('place').replaceChildren(make('p', { textContent: words.hint }));
  }
  blocks = new Map(shown.blocks.map((block) => [block.id, blockOf(block)]));
  showChildren(root, [...blocks.values()]);
  // Even the same language again makes the browser look at the style of every element.
  if (page().documentElement.lang !== shown.language) {
    page().documentElement.lang = shown.language;
  }
  document.title = `${shown.title} – ropa dev`;
}

function blockOf({ id, html, steps }) {
  if (html !== undefined) return nodeOf(html, page());
  const had = blocks.get(id);
  if (!had) throw new Error(`There is no block ${id}.`);
  if (steps) applyPatch(had, steps);
  return had;
}

function showChanges(shown) {
  const all = shown?.blocks ?? [];
  const count = all.reduce((sum, { changed }) => sum + changed, 0);
  const removed = all.flatMap((one) => one.removed);
  const some = count > 0 || removed.length > 0;
  byId('changes').textContent = some ? say(words.changed, { count }) : words.unchanged;
  byId('previous').disabled = count === 0;
  byId('next').disabled = count === 0;
  const details = byId('removed');
  details.hidden = removed.length === 0;
  details.firstElementChild.textContent = say(words.removed, { count: removed.length });
  details.lastElementChild.replaceChildren(
    ...removed.map((textContent) => make('li', {}, make('del', { textContent }))),
  );
}

/** Findings, of which some are those between two places in the list before. */
const findingsOf = (sent, before) =>
  sent.flatMap((one) => (Array.isArray(one) ? before.slice(...one) : [one]));

function show(event) {
  const before = state?.document;
  const findings = findingsOf(event.findings, state?.findings ?? []);
  state = { ...event, findings };
  byId('compiling').hidden = !event.isCompiling;
  showChoice(event, event.document?.id ?? '');
  const { outdated, problem } = event;
  byId('outdated').hidden = outdated.length === 0 && !problem;
  byId('outdated').textContent =
    problem ?? say(words.outdated, { organisations: outdated.join(', ') });
  showDocument(event.document);
  showChanges(event.document);
  showFindings(findings);
  const isNew = event.document?.blocks.some((one) => one.html ?? one.steps);
  if (before?.id === event.document?.id && isNew) {
    current = -1;
    const all = marks();
    for (const mark of all) mark.classList.remove('ropa-current');
    const box = all[0]?.getBoundingClientRect();
    if (box && (box.bottom < 0 || box.top > frame.clientHeight)) goTo(0);
  }
}

/** Brings a changed sentence into view, and says where it is written. */
function goTo(index) {
  const all = marks();
  if (all.length === 0) return;
  current = (index + all.length) % all.length;
  for (const [place, mark] of all.entries()) {
    mark.classList.toggle('ropa-current', place === current);
  }
  const mark = all[current];
  mark.scrollIntoView({ block: 'center' });
  showPlace(mark.closest('[data-source]') ?? mark);
}

async function showPlace(element) {
  const source = element.dataset.source;
  let place = null;
  if (source !== undefined) {
    const query = new URLSearchParams({ document: state.document.id, source });
    place = await (await fetch(`/place?${query}`)).json();
  }
  byId('place').replaceChildren(place ? actions(place) : make('p', { textContent: words.unknown }));
}

/** Shows what the server sends, of which each message builds on the one before. */
function open(id) {
  events?.close();
  let next = 0;
  events = new EventSource(`/events?${new URLSearchParams({ document: id })}`);
  events.addEventListener('message', ({ data }) => {
    const event = JSON.parse(data);
    // A new connection begins with everything.
    if (event.version === 0) next = 0;
    try {
      if (event.version !== next++) throw new Error('A message is missing.');
      show(event);
    } catch (error) {
      if (event.version === 0) throw error;
      open(id);
    }
  });
  events.addEventListener('error', () => {
    byId('outdated').hidden = false;
    byId('outdated').textContent = words.lost;
  });
}

function followClicks() {
  page().addEventListener('click', (event) => {
    const link = event.target.closest('a');
    if (link && !link.getAttribute('href').startsWith('#')) event.preventDefault();
    const chosen = event.target.closest('[data-source]');
    for (const one of page().querySelectorAll('.ropa-chosen')) one.classList.remove('ropa-chosen');
    chosen?.classList.add('ropa-chosen');
    showPlace(chosen ?? event.target);
  });
}

function start() {
  followClicks();
  open(decodeURIComponent(location.hash.slice(1)));
}

choice.addEventListener('change', () => {
  history.replaceState(null, '', `#${choice.value}`);
  current = -1;
  delete page().getElementById('document').dataset.shown;
  open(choice.value);
});
accepted.addEventListener('change', () => state && showFindings(state.findings));
byId('previous').addEventListener('click', () => goTo(current - 1));
byId('next').addEventListener('click', () => goTo(current + 1));
if (page()?.getElementById('document') && page().readyState === 'complete') start();
else frame.addEventListener('load', start, { once: true });
