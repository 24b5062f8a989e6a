// The page of `ropa dev`: shows what the server says. Texts are set as text; only documents, which the
// server has sanitised, are HTML, and they stand in a frame in which no script runs.
const words = JSON.parse(document.documentElement.dataset.words);
const byId = (id) => document.getElementById(id);
const frame = byId('frame');
const choice = byId('choice');
const accepted = byId('accepted');

let events;
let state;
let current = -1;
/** What is listed, by what it says. */
let entries = new Map();

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
    const key = JSON.stringify(one);
    const item = (!kept.has(key) && entries.get(key)) || entryOf(one);
    kept.set(key, item);
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

/** Makes an element like another one. Only what differs is touched: nothing else is laid out again. */
function patched(before, after) {
  if (before.isEqualNode(after)) return before;
  const isAlike =
    before.nodeType === Node.ELEMENT_NODE &&
    before.childNodes.length === after.childNodes.length &&
    before.cloneNode(false).isEqualNode(after.cloneNode(false));
  if (!isAlike) {
    before.replaceWith(after);
    return after;
  }
  const now = [...after.childNodes];
  for (const [place, node] of [...before.childNodes].entries()) patched(node, now[place]);
  return before;
}

/** Replaces the blocks that have changed, and leaves all others where they are. */
function showDocument(shown) {
  const main = page().getElementById('document');
  if (!shown) {
    main.replaceChildren(make('p', { textContent: words.empty }));
    return;
  }
  const parse = (html) => {
    const template = page().createElement('template');
    template.innerHTML = html;
    return template.content.firstElementChild;
  };
  let root = main.firstElementChild;
  if (main.dataset.shown !== shown.id || !root) {
    root = parse(shown.open + shown.close);
    main.replaceChildren(root);
    main.dataset.shown = shown.id;
    page().scrollingElement.scrollTop = 0;
    byId('place').replaceChildren(make('p', { textContent: words.hint }));
  }
  const old = new Map([...root.children].map((element) => [element.dataset.block, element]));
  const blocks = shown.blocks.map(({ id, html }) => {
    const before = old.get(id);
    if (html === undefined) return before;
    const element = parse(html);
    element.dataset.block = id;
    return before ? patched(before, element) : element;
  });
  showChildren(root, blocks);
  page().documentElement.lang = shown.language;
  document.title = `${shown.title} – ropa dev`;
}

function showChanges(shown) {
  const blocks = shown?.blocks ?? [];
  const count = blocks.reduce((sum, { changed }) => sum + changed, 0);
  const removed = blocks.flatMap((one) => one.removed);
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

function show(event) {
  const before = state?.document;
  const findings = event.findings ?? state.findings;
  state = { ...event, findings };
  byId('compiling').hidden = !event.isCompiling;
  showChoice(event, event.document?.id ?? '');
  const { outdated, problem } = event;
  byId('outdated').hidden = outdated.length === 0 && !problem;
  byId('outdated').textContent =
    problem ?? say(words.outdated, { organisations: outdated.join(', ') });
  showDocument(event.document);
  showChanges(event.document);
  if (event.findings) showFindings(findings);
  if (before?.id === event.document?.id && event.document?.blocks.some((one) => one.html)) {
    current = -1;
    const [first] = marks();
    const box = first?.getBoundingClientRect();
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

function open(id) {
  events?.close();
  current = -1;
  delete page().getElementById('document').dataset.shown;
  events = new EventSource(`/events?${new URLSearchParams({ document: id })}`);
  events.addEventListener('message', ({ data }) => show(JSON.parse(data)));
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
  open(choice.value);
});
accepted.addEventListener('change', () => state && showFindings(state.findings));
byId('previous').addEventListener('click', () => goTo(current - 1));
byId('next').addEventListener('click', () => goTo(current + 1));
if (page()?.getElementById('document') && page().readyState === 'complete') start();
else frame.addEventListener('load', start, { once: true });
