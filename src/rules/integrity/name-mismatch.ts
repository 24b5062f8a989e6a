import { defineRule } from '../../check/index.ts';
import { type AnyText, isGap, type Name, type Path, type Registry } from '../../model/index.ts';

/**
 * People recognise a body by its name: one body has one. Art. 13(1)(a), 13(1)(e) and 5(1)(a) GDPR.
 * Compared without case, accents, spaces and punctuation. Not checked: brands, which may be styled;
 * abbreviations; legal forms that are left out.
 */
export const nameMismatch = defineRule({
  id: 'integrity/name-mismatch',
  severity: 'warning',
  articles: ['Art. 13(1)(a) GDPR', 'Art. 13(1)(e) GDPR', 'Art. 5(1)(a) GDPR'],
  title: 'Every body is called by one name.',
  help: 'Use one spelling everywhere: the one under which the body is registered.',
  messages: {
    spelling: '“{name}” is written “{other}” elsewhere: one body seems to have two names.',
  },
  check: ({ registry, report }) => {
    const spellings = new Map<string, Name>();
    for (const { name, path } of bodiesIn(registry)) {
      const key = bare(name);
      const other = spellings.get(key);
      if (other === undefined) spellings.set(key, name);
      else if (other !== name) report(path, 'spelling', { name, other });
    }
  },
});

/** What is left of a name when its spelling is set aside. */
const bare = (name: Name) =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** The names of bodies, the organisation's own first. */
function* bodiesIn({ organisation, recipients, activities }: Registry): Generator<{
  name: Name;
  path: Path;
}> {
  const root = ['organisation'];
  const { group, host } = organisation;
  yield { name: organisation.name, path: [...root, 'name'] };
  if (host) yield { name: host.name, path: [...root, 'host', 'name'] };
  if (group?.entities && !isGap<AnyText>(group.entities)) {
    for (const [index, name] of group.entities.entries()) {
      yield { name, path: [...root, 'group', 'entities', index] };
    }
  }
  for (const recipient of recipients) {
    const path = ['recipients', recipient.id];
    if (recipient.name) yield { name: recipient.name, path: [...path, 'name'] };
    const further = recipient.kind === 'processor' ? (recipient.subProcessors ?? []) : [];
    for (const [index, { name }] of further.entries()) {
      yield { name, path: [...path, 'subProcessors', index, 'name'] };
    }
  }
  for (const activity of activities) {
    if (activity.role === 'controller') continue;
    const field = activity.role === 'processor' ? 'controllers' : 'jointControllers';
    const bodies = activity.role === 'processor' ? activity.controllers : activity.jointControllers;
    if (isGap<AnyText>(bodies)) continue;
    for (const [index, body] of bodies.entries()) {
      if (!('name' in body)) continue;
      yield { name: body.name, path: ['activities', activity.id, field, index, 'name'] };
    }
  }
}
