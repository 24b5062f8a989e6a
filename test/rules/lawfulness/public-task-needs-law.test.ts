import { expect, it } from 'vitest';
import { acme, onBasis } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'lawfulness/public-task-needs-law';

it('finds a public task without law', () => {
  expect(saidBy(RULE, onBasis("{ basis: 'public-task' }"))).toEqual([
    'activities/newsletter.ts:12:60 The purpose “Send it” of “Newsletter” rests on a public task, and no law is cited.',
  ]);
});

it('finds every purpose of a public authority that rests on legitimate interests', () => {
  expect(saidBy(RULE, acme({ kind: "'public-authority'" }))).toEqual([
    'activities/courses.ts:25:16 “Acme Training SAS” is a public authority: “Prove attendance to the body that pays” cannot rest on legitimate interests if it belongs to its tasks.',
    'activities/website.ts:18:16 “Acme Training SAS” is a public authority: “Keep the site working and secure” cannot rest on legitimate interests if it belongs to its tasks.',
  ]);
});

it('is silent for other organisations, and for a law that is an open question', () => {
  expect(saidBy(RULE, acme({ kind: "'association'" }))).toEqual([]);
  const open = "{ basis: 'public-task', law: gap({ question: 'Which law?' }) }";
  expect(saidBy(RULE, onBasis(open))).toEqual([]);
});
