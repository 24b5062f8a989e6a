import { defineRule } from '../../check/index.ts';
import { controlledActivities, dataUsesIn } from '../visits.ts';

/**
 * Whoever is asked for data learns whether they must be given, and what follows if they are not.
 * Art. 13(2)(e) GDPR. Silent for the first half where the organisation says how its forms show which
 * data are required.
 */
export const mandatoryOrOptional = defineRule({
  id: 'completeness/mandatory-or-optional',
  severity: 'warning',
  articles: ['Art. 13(2)(e) GDPR'],
  title:
    'Data that people are asked for are said to be mandatory or not, with the consequence of a refusal.',
  help: 'Set provision on each category that people give, and consequence where they must give it.',
  messages: {
    unsaid: '“{declaration}” asks people for data and does not say which of them must be given.',
    consequence:
      '“{category}” must be given for “{declaration}”, and nothing says what happens otherwise.',
  },
  alone: true,
  check: ({ registry, report }) => {
    const saidByForms = registry.organisation.requiredFields !== undefined;
    for (const activity of controlledActivities(registry)) {
      const asked = [...dataUsesIn(activity)].flatMap(({ use, category, path }) =>
        use.source === 'data-subject' ? [{ use, category, path }] : [],
      );
      const [first] = asked;
      if (first && !saidByForms && asked.every(({ use }) => use.provision === undefined)) {
        report(first.path, 'unsaid', { declaration: activity.name });
      }
      for (const { use, category, path } of asked) {
        const { provision, consequence } = use;
        if (typeof provision !== 'string' || provision === 'voluntary' || consequence) continue;
        report([...path, 'provision'], 'consequence', { category, declaration: activity.name });
      }
    }
  },
});
