import { defineRule } from '../../check/index.ts';
import { LEGAL_BASES } from '../../law/index.ts';
import { type AnyText, resolve, textIn } from '../../model/index.ts';
import { type BasisInUse, basesIn } from '../visits.ts';

/**
 * People are told that they may object to what rests on legitimate interests or a public task. Art.
 * 21(1), 21(4) and 13(2)(b) GDPR. Notices tell them of it unless an activity names fewer rights, or a
 * notice leaves the section on rights out. A law that restricts the right is named in the remarks, as
 * Art. 23 GDPR asks. Not checked: that such a law exists.
 */
export const objectionOffered = defineRule({
  id: 'legitimate-interests/objection-offered',
  severity: 'error',
  articles: ['Art. 21(1) GDPR', 'Art. 21(4) GDPR', 'Art. 13(2)(b) GDPR'],
  title:
    'People may object to what rests on legitimate interests or a public task, and are told so.',
  help: "Add 'objection' to the rights that the activity names, or leave rights out: notices then tell of every right that the legal bases open.",
  messages: {
    activity:
      'The rights that people are told of for “{activity}” leave out objection, and “{purpose}” rests on {basis}.',
    notice:
      '“{notice}” has no section on rights: nothing tells people that they may object to “{purpose}”.',
  },
  check: ({ registry, leftOut, report }) => {
    const objectionable = [...basesIn(registry)].filter(
      ({ activity, basis }) =>
        (activity.status ?? 'active') === 'active' &&
        LEGAL_BASES[basis.basis].rights.objection.opens === 'yes',
    );
    const seen = new Set<string>();
    for (const use of objectionable) {
      const { activity, basis, purpose } = use;
      if (seen.has(activity.id) || isOffered(use)) continue;
      seen.add(activity.id);
      report(['activities', activity.id, 'rights', 'rights'], 'activity', {
        activity: activity.name,
        purpose: purpose.purpose,
        basis: LEGAL_BASES[basis.basis].name,
      });
    }
    if (leftOut.has('notice')) return;
    const notices = registry.notices.filter(({ kind = 'privacy' }) => kind === 'privacy');
    const tellsOfRights = ({ sections }: (typeof notices)[number]) =>
      sections?.includes('rights') ?? true;
    const told = new Set(
      notices
        .filter(tellsOfRights)
        .flatMap(({ audiences }) => audiences.map((one) => resolve(one))),
    );
    for (const notice of notices) {
      if (tellsOfRights(notice)) continue;
      const untold = notice.audiences.map((one) => resolve(one)).filter((one) => !told.has(one));
      const use = objectionable.find(({ dataSubjects }) =>
        dataSubjects.some((one) => untold.includes(one)),
      );
      if (!use) continue;
      report(['notices', notice.id, 'sections'], 'notice', {
        notice: notice.title,
        purpose: use.purpose.purpose,
      });
    }
  },
});

/** Whether people are told how to object, or by which law they may not. */
function isOffered({ activity: { rights } }: BasisInUse): boolean {
  if (rights === undefined || rights.rights.includes('objection')) return true;
  return namesRestriction(rights.remarks);
}

const namesRestriction = (remarks: AnyText | undefined): boolean =>
  remarks !== undefined &&
  [textIn(remarks, 'en'), textIn(remarks, 'fr')].some((text) =>
    /\b(art\.|article) 23\b/i.test(text),
  );
