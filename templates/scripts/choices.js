// What somebody has chosen in the form of a register, as the address of the page keeps it: so that it
// can be sent to a colleague, and found again with the back button. An address is only ever read as
// the text of a field, or as one of the choices that the form offers: nothing of it becomes HTML.

const FILTER = 'ropa-filter-';
/** What nobody types: a longer text is no search. */
const LONGEST = 200;

/** The choices of a form under their names; those that are left open have none. */
export function choicesIn(form) {
  const chosen = new URLSearchParams();
  for (const field of form.querySelectorAll('input, select')) {
    if (field.type === 'checkbox' ? field.checked : field.value.trim() !== '') {
      chosen.set(nameOfField(field), field.type === 'checkbox' ? '1' : field.value.trim());
    }
  }
  return chosen;
}

/** Makes the form show these choices, and only them; what it does not offer is left open. */
export function choose(form, chosen) {
  for (const field of form.querySelectorAll('input, select')) {
    const value = (chosen.get(nameOfField(field)) ?? '').slice(0, LONGEST);
    if (field.type === 'checkbox') field.checked = value === '1';
    else if (field.type === 'search') field.value = value;
    else field.value = [...field.options].some((option) => option.value === value) ? value : '';
  }
}

/** The address of a page with these choices. */
export function addressWith(chosen, { pathname, hash }) {
  const query = chosen.toString();
  return `${pathname}${query === '' ? '' : `?${query}`}${hash}`;
}

const nameOfField = ({ id, name, type }) =>
  type === 'search' ? 'search' : name || id.replace(FILTER, '');
