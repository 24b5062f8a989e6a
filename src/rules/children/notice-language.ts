import { defineRule } from '../../check/index.ts';
import { resolve } from '../../model/index.ts';

/**
 * What is addressed to children is written so that a child understands it. Art. 12(1) GDPR, recital 58;
 * in France Art. 45 LIL. One privacy notice of this kind for each class of minors is enough, beside the
 * full one. Silent while a notice is left out. Not checked: that a child does understand it.
 */
export const noticeLanguage = defineRule({
  id: 'children/notice-language',
  severity: 'warning',
  articles: ['Art. 12(1) GDPR', 'Art. 45 LIL'],
  title: 'Minors have a notice that they can understand.',
  help: 'Write a short version for them and declare it as a notice with forMinors: true; or say so of this one, if they understand it.',
  messages: {
    none: 'There may be minors among “{dataSubject}”, and no notice to them is written so that they understand it.',
  },
  check: ({ registry, leftOut, report }) => {
    if (leftOut.has('notice')) return;
    const notices = registry.notices.filter(({ kind = 'privacy' }) => kind === 'privacy');
    const told = new Set(
      notices
        .filter(({ forMinors }) => forMinors === true)
        .flatMap(({ audiences }) => audiences.map((one) => resolve(one))),
    );
    for (const { id, audiences } of notices) {
      for (const [index, reference] of audiences.entries()) {
        const dataSubject = resolve(reference);
        if (dataSubject.minors !== true || told.has(dataSubject)) continue;
        report(['notices', id, 'audiences', index], 'none', { dataSubject: dataSubject.name });
      }
    }
  },
});
