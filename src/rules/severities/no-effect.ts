import { defineRule } from '../../check/index.ts';

/** A change that changes nothing misleads whoever reads the record. Art. 5(2) GDPR. */
export const noEffect = defineRule({
  id: 'severities/no-effect',
  severity: 'warning',
  articles: ['Art. 5(2) GDPR'],
  title: 'Every change of a severity changes something.',
  help: 'Correct the id of the rule, or remove the change. All ids: ropa rules.',
  messages: {
    unknown: 'There is no rule “{rule}”.',
    'unknown-meant': 'There is no rule “{rule}”. Did you mean “{meant}”?',
    twice: 'The severity of {rule} is changed twice; the first change holds.',
    same: 'The findings of {rule} are “{severity}” without this.',
  },
});
