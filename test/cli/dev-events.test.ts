import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { expect, it } from 'vitest';
import { Preview } from '../../src/app/preview.ts';
import { readTheme } from '../../src/app/templates.ts';
import { DevEvents } from '../../src/cli/dev-events.ts';
import { newRegistry } from '../app/folders.ts';

/** An answer that keeps what it is given. */
class Answer extends EventEmitter {
  readonly sent: string[] = [];
  write = (text: string) => this.sent.push(text);
  end = () => this.emit('close');
}

it('tells pages that are open, and no others', () => {
  const registry = newRegistry();
  const theme = readTheme();
  const options = {
    registry,
    asOf: '2026-11-22',
    language: 'fr',
    theme,
    folder: registry,
  } as const;
  const preview = new Preview(options);
  preview.refresh();
  const events = new DevEvents(preview, options);
  const answer = new Answer();
  events.open(answer as unknown as ServerResponse, 'there is none of this name');
  events.tell('Nothing can be read.');
  expect(answer.sent).toHaveLength(2);
  const [first, second] = answer.sent.map((text) => JSON.parse(text.slice('data: '.length)));
  expect(first.document.id).toMatch(/^alpha\/notices\//);
  expect(first.findings[0].article).toContain('RGPD');
  expect(second.problem).toBe('Nothing can be read.');
  expect([first.version, second.version]).toEqual([0, 1]);
  expect(second.findings).toEqual([[0, first.findings.length]]);
  const sent = second.document.blocks.flatMap((one: object) => Object.keys(one));
  expect(new Set(sent)).toEqual(new Set(['id', 'changed', 'removed']));
  answer.end();
  events.tell();
  expect(answer.sent).toHaveLength(2);
});
