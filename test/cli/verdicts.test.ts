import { expect, it } from 'vitest';
import { sayVerdict } from '../../src/cli/verdicts.ts';

const about = { where: 'a.html', notice: 'acme/privacy', language: 'fr' };
const different = {
  ...about,
  state: 'different',
  served: 'Before.',
  current: '',
  servedVersion: '1',
  currentVersion: '2',
  altered: false,
} as const;

it('says in each language what was found', () => {
  expect(sayVerdict({ ...about, state: 'same' }, 'fr')).toBe(
    'a.html\u00a0: acme/privacy (fr) correspond au registre.\n',
  );
  expect(sayVerdict({ ...about, state: 'unknown' }, 'en')).toBe(
    'a.html: the registry has no notice acme/privacy in the language “fr”.\n',
  );
  expect(sayVerdict(different, 'en')).toBe(
    `a.html: acme/privacy (fr) is out of step: version 1 is served, 2 is in the registry.
  served:   Before.
  registry: (nothing)
`,
  );
});

it('names no versions where they are equal, and says that a website changed words', () => {
  const altered = { ...different, servedVersion: '2', altered: true };
  expect(sayVerdict(altered, 'fr').split('\n').slice(0, 2)).toEqual([
    'a.html\u00a0: acme/privacy (fr) ne correspond plus au registre.',
    '  Le site a modifié le texte de la notice qui lui a été remise.',
  ]);
});
