import { expect, it } from 'vitest';
import { DPIA_REQUIRED_FR } from '../../../src/law/index.ts';
import { formatPath } from '../../../src/model/index.ts';
import { compulsoryFor } from '../../../src/rules/dpia/compulsory.ts';
import { LISTED_IN_FRANCE } from '../../../src/rules/dpia/listed-in-france.ts';
import { controlledActivities } from '../../../src/rules/visits.ts';
import { acme, newsletter } from '../example.ts';
import { registryOf } from '../registry-of.ts';

const found = (name: string, files = {}) => {
  const registry = registryOf({ ...newsletter({ name: JSON.stringify(name) }), ...files });
  const activity = controlledActivities(registry).find(({ id }) => id === 'newsletter');
  const why = activity && compulsoryFor(activity, registry);
  return why && `${formatPath(why.path)} ${why.why}: ${why.data.words}`;
};
const french = acme({ languages: "['fr']" });

it.each([
  ['Whistleblowing', 'Whistleblowing'],
  ['Reports by whistle-blowers', 'whistle-blowers'],
  ['Scoring of applicants', 'Scoring of applicants'],
  [
    'Constant monitoring of the screens of employees',
    'Constant monitoring of the screens of employees',
  ],
  ['Location tracking on a large scale', 'Location tracking on a large scale'],
  ['Applications for social housing', 'Applications for social housing'],
  ['Reports about children at risk', 'Reports about children at risk'],
])('is on the French list: %s', (name, words) => {
  expect(found(name)).toBe(`activities.newsletter.name listed: ${words}`);
});

it.each([
  ['Alertes professionnelles', 'Alertes professionnelles'],
  ['Recueil de la parole des lanceurs d’alerte', 'lanceurs d’alerte'],
  ['Notation automatisée des candidatures', 'Notation automatisée des candidatures'],
  ['Surveillance permanente des salariés', 'Surveillance permanente des salariés'],
  ['Transmission d’informations préoccupantes', 'informations préoccupantes'],
  ['Demandes de logement social', 'Demandes de logement social'],
  [
    'Géolocalisation de véhicules à grande échelle',
    'Géolocalisation de véhicules à grande échelle',
  ],
])('is on the French list, in French: %s', (name, words) => {
  expect(found(name, french)).toBe(`activities.newsletter.name listed: ${words}`);
});

it.each([
  'Training on whistleblowing',
  'Scoring of exams by staff',
  'Badges, without constant monitoring of employees',
  'Monitoring of the temperature of servers',
  'Alerts on new courses',
])('is on no list: %s', (name) => {
  expect(found(name)).toBeUndefined();
});

it.each([
  'Formation sur les lanceurs d’alerte',
  'Alertes par e-mail sur nos formations',
  'Vidéosurveillance de l’entrée, sans surveillance permanente des salariés',
  'Logement des stagiaires',
])('is on no list, in French: %s', (name) => {
  expect(found(name, french)).toBeUndefined();
});

it('is for French law to say', () => {
  expect(found('Whistleblowing', acme({ country: "'BE'" }))).toBeUndefined();
  expect(found('Whistleblowing', acme({ country: "'RE'" }))).toBeDefined();
});

it('names items of the list', () => {
  const items: readonly number[] = DPIA_REQUIRED_FR.items.map(({ n }) => n);
  for (const { item } of LISTED_IN_FRANCE) expect(items).toContain(item);
});
