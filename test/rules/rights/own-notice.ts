import type { Files } from '../harness.ts';

/** The notice for staff without the section on rights, with these blocks; the blocks are on line 11. */
export const staffNotice = (blocks = ''): Files => ({
  'notices/staff.ts': `import { notice } from 'ropa';
import { employees } from '../data-subjects.ts';
export default notice({
  id: 'staff',
  title: 'Privacy notice for staff',
  audiences: [employees],
  updated: '2026-09-01',
  version: '1.0',
  sections: ['controller', 'purposes'],
  blocks: [
    ${blocks || "{ id: 'hello', heading: 'Welcome', text: 'We are glad that you work for us.' },"}
  ],
});
`,
});

/** A block about rights with this text. */
export const block = (text: string, heading = 'Your rights'): string =>
  `{ id: 'rights', heading: '${heading}', text: ${JSON.stringify(text)} },`;
