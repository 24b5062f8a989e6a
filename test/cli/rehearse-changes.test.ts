import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Preview } from '../../src/app/preview.ts';
import { rehearseChanges } from '../../src/cli/rehearse-changes.ts';
import { newRegistry, previewOf } from '../app/folders.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const NOTICE = 'beta/notices/privacy.en';
const REGISTER = 'beta/register/register.fr';

it('rehearses each kind of document once, when it is quiet, and changes nothing', () => {
  const preview = new Preview(previewOf(newRegistry()));
  preview.refresh();
  const before = [NOTICE, REGISTER].map((id) => preview.document(id));
  const { findings } = preview.state;
  const rehearse = vi.spyOn(preview, 'rehearse');
  let shown = [NOTICE];
  const rehearsals = rehearseChanges(preview, () => shown);
  rehearsals.later();
  vi.advanceTimersByTime(1500);
  rehearsals.later();
  vi.advanceTimersByTime(1500);
  expect(rehearse).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(new Set(rehearse.mock.calls.map(([id]) => id))).toEqual(new Set([NOTICE]));
  const times = rehearse.mock.calls.length;
  expect(times).toBeGreaterThan(1);
  shown = ['alpha/notices/privacy.fr', REGISTER];
  rehearsals.later();
  vi.runAllTimers();
  const others = rehearse.mock.calls.slice(times).map(([id]) => id);
  expect(new Set(others)).toEqual(new Set([REGISTER]));
  expect([NOTICE, REGISTER].map((id) => preview.document(id))).toEqual(before);
  expect(preview.state.findings).toEqual(findings);
  rehearsals.later();
  rehearsals.stop();
  expect(vi.getTimerCount()).toBe(0);
});
