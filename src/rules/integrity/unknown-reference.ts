import { defineRule } from '../../check/index.ts';

/** A record that refers to what it does not hold cannot be relied upon. */
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
    purpose: 'This activity has no purpose “{name}”.',
    'purpose-meant': 'This activity has no purpose “{name}”. Did you mean “{meant}”?',
  },
});
