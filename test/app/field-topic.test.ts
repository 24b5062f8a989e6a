import { expect, it } from 'vitest';
import { fieldNamed } from '../../src/app/field-topic.ts';

it.each([
  ['activity', 'activity', []],
  ['activity.retention.active', 'activity', ['retention', 'active']],
  ['activities.pay.retention[0].then', 'activity', ['retention', 'then']],
  ['activities.pay', 'activity', []],
  ['organisation.dpo.contact', 'organisation', ['dpo', 'contact']],
  ['organisation.severities[1].rule', 'organisation', ['severities', 'rule']],
])('reads %s', (topic, kind, steps) => {
  expect(fieldNamed(topic)).toEqual({ kind, steps });
});

it.each(['', '.', 'retention', 'gaps/open', 'art-13'])('takes %j for no field', (topic) => {
  expect(fieldNamed(topic)).toBeUndefined();
});
