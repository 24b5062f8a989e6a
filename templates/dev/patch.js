/** The one node that this HTML says, for a document. */
export function nodeOf(html, document) {
  const template = document.createElement('template');
  template.innerHTML = html;
  const { childNodes } = template.content;
  if (childNodes.length !== 1) throw new Error(`This is not one node: ${html.slice(0, 80)}`);
  return childNodes[0];
}

/**
 * Makes of an element what the steps say, as `html-patch.ts` gives them, and leaves all else in it alone.
 * Throws where the steps do not fit what is there.
 */
export function applyPatch(element, steps) {
  for (const { at, remove, insert, tag } of steps) {
    if (tag) {
      changeTag(at.reduce(childAt, element), ...tag);
      continue;
    }
    const parent = at.slice(0, -1).reduce(childAt, element);
    const place = at.at(-1);
    for (let count = 0; count < remove; count++) childAt(parent, place).remove();
    if (place > parent.childNodes.length) throw new Error('There is no such place.');
    const next = parent.childNodes[place] ?? null;
    for (const html of insert) parent.insertBefore(nodeOf(html, element.ownerDocument), next);
  }
}

function childAt(parent, place) {
  const node = parent.childNodes[place];
  if (!node) throw new Error('There is no such node.');
  return node;
}

/** What else stands in the element, such as what its reader has opened, stays. */
function changeTag(element, before, after) {
  const attributes = (tag) => [...nodeOf(tag, element.ownerDocument).attributes];
  const now = attributes(after);
  for (const { name } of attributes(before)) {
    if (!now.some((one) => one.name === name)) element.removeAttribute(name);
  }
  for (const { name, value } of now) element.setAttribute(name, value);
}
