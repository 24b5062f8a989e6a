import { defineRule } from '../../check/index.ts';
import { type AnyText, isGap, nearest } from '../../model/index.ts';
import { controlledActivities } from '../visits.ts';

/**
 * A record that refers to what it does not hold cannot be relied upon. Art. 5(2) GDPR. What the
 * compiler can see is refused where it is read; the check sees the ids of purposes.
 */
export const unknownReference = defineRule({
  id: 'integrity/unknown-reference',
  severity: 'error',
  articles: ['Art. 5(2) GDPR'],
  title: 'Everything that is referred to is declared.',
  help: 'Declare it with its function, or correct the name.',
  messages: {
    'name-meant': '“{name}” is not declared. Did you mean “{meant}”?',
    property: 'There is nothing called “{name}” here.',
    'property-meant': 'There is nothing called “{name}” here. Did you mean “{meant}”?',
    import: 'Nothing called “{name}” can be imported from there.',
    'import-meant': 'Nothing called “{name}” can be imported from there. Did you mean “{meant}”?',
    'missing-file': 'There is no file “{module}”.',
    reference: 'This is not something declared with {kind}(). Declare it, then use its name here.',
    purpose: '“{activity}” has no purpose with the id “{name}”.',
    'purpose-meant': '“{activity}” has no purpose with the id “{name}”. Did you mean “{meant}”?',
  },
  alone: true,
  check: ({ registry, report }) => {
    for (const { id, name: activity, purposes, retention } of controlledActivities(registry)) {
      if (isGap<AnyText>(retention)) continue;
      const known = purposes.map((purpose) => purpose.id);
      for (const [index, { for: scope }] of retention.entries()) {
        for (const [at, name] of (scope?.purposes ?? []).entries()) {
          if (known.includes(name)) continue;
          const path = ['activities', id, 'retention', index, 'for', 'purposes', at];
          const meant = nearest(name, known);
          if (meant === undefined) report(path, 'purpose', { activity, name });
          else report(path, 'purpose-meant', { activity, name, meant });
        }
      }
    }
  },
});
