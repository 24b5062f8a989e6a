import { expect, test } from 'vitest';
import { markAs } from '../../../../src/model/index.ts';
import { security } from '../../../../src/render/notice/sections/security.ts';
import { museumSection } from '../lumen.ts';
import { plain, small } from '../small.ts';

test('measures by kind, then those of some activities', () => {
  expect(museumSection('security')).toBe(
    [
      '## How do we protect your data?',
      '**Technical measures**',
      '- Access needs a password and a second factor.',
      '**Organisational measures**',
      '- Staff are trained every year.',
      'In addition, the following apply to: Cameras.',
      '**Technical and organisational measures**',
      '- Faces are masked in copies.',
    ].join('\n\n'),
  );
});

test('a general measure is not said again of an activity; what is stated is', () => {
  const lock = markAs('securityMeasure', {
    id: 'lock',
    kind: 'technical',
    measure: 'Doors are locked.',
  });
  const view = security(
    small({
      organisation: { security: [lock] },
      activities: [
        { security: [lock] },
        { security: { gap: { question: '?', stated: 'We do our best.' } } },
      ],
    }),
  );
  expect(view?.groups).toHaveLength(1);
  expect(view?.stated.map(plain)).toEqual(['We do our best.']);
  expect(security(small({}))).toBeUndefined();
  const alone = security(small({ activities: [{ security: [lock] }, {}] }));
  expect(alone?.groups.map(({ of, too }) => [plain(of), too])).toEqual([['Activity 1', false]]);
});
