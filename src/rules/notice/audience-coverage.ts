import { defineRule } from '../../check/index.ts';
import { resolve } from '../../model/index.ts';
import { controlledActivities } from '../visits.ts';

/**
 * Whoever an activity concerns is informed of it by a notice addressed to them. Art. 13 and 14 GDPR.
 * Planned and ended activities need none; only privacy notices count. Silent while a notice is left
 * out.
 */
export const audienceCoverage = defineRule({
  id: 'notice/audience-coverage',
  severity: 'error',
  // People may be informed in a way that the record does not hold: on paper, on site.
  softens: true,
  articles: ['Art. 13(1) GDPR', 'Art. 14(1) GDPR', 'Art. 12(1) GDPR'],
  title: 'Everybody whom an activity concerns has a privacy notice.',
  help: 'Add these people to the audiences of a privacy notice, or write one for them.',
  messages: {
    none: '“{activity}” concerns “{dataSubject}”, and no privacy notice is addressed to them.',
  },
  check: ({ registry, leftOut, report }) => {
    if (leftOut.has('notice')) return;
    const notices = registry.notices.filter(({ kind = 'privacy' }) => kind === 'privacy');
    const informed = new Set(
      notices.flatMap(({ audiences }) => audiences.map((audience) => resolve(audience))),
    );
    for (const { id, name, status = 'active', dataSubjects } of controlledActivities(registry)) {
      if (status !== 'active') continue;
      for (const [index, reference] of dataSubjects.entries()) {
        const dataSubject = resolve(reference);
        if (informed.has(dataSubject)) continue;
        const data = { activity: name, dataSubject: dataSubject.name };
        report(['activities', id, 'dataSubjects', index], 'none', data);
      }
    }
  },
});
