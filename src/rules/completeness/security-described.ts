import { defineRule } from '../../check/index.ts';

/** A record describes in general terms how the data are protected. Art. 30(1)(g), 30(2)(d) and 32(1) GDPR. */
export const securityDescribed = defineRule({
  id: 'completeness/security-described',
  severity: 'warning',
  articles: ['Art. 30(1)(g) GDPR', 'Art. 30(2)(d) GDPR', 'Art. 32(1) GDPR'],
  title:
    'The measures that protect the data are described, for the organisation or for the activity.',
  help: 'Declare the measures with securityMeasure() and list them under security: of the organisation if they hold everywhere, else of the activity.',
  messages: {
    none: 'No security measure is described for “{declaration}”, neither here nor for the organisation.',
  },
  alone: true,
  check: ({ registry: { organisation, activities }, report }) => {
    if (organisation.security !== undefined) return;
    for (const { id, name, security } of activities) {
      if (security === undefined) report(['activities', id], 'none', { declaration: name });
    }
  },
});
