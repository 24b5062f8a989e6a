import {
  COLLECTIONS,
  KINDS,
  kindOf,
  type Language,
  type Registry,
} from '../../../src/model/index.ts';
import type { RenderedNotice } from '../../../src/render/notice/index.ts';
import access from '../../fixtures/render/registry/lumen/activities/access.ts';
import cameras from '../../fixtures/render/registry/lumen/activities/cameras.ts';
import exhibitions from '../../fixtures/render/registry/lumen/activities/exhibitions.ts';
import hosting from '../../fixtures/render/registry/lumen/activities/hosting.ts';
import newsletter from '../../fixtures/render/registry/lumen/activities/newsletter.ts';
import planned from '../../fixtures/render/registry/lumen/activities/planned.ts';
import pricing from '../../fixtures/render/registry/lumen/activities/pricing.ts';
import recruitment from '../../fixtures/render/registry/lumen/activities/recruitment.ts';
import ticketing from '../../fixtures/render/registry/lumen/activities/ticketing.ts';
import website from '../../fixtures/render/registry/lumen/activities/website.ts';
import * as communications from '../../fixtures/render/registry/lumen/communications.ts';
import * as data from '../../fixtures/render/registry/lumen/data.ts';
import * as dataSubjects from '../../fixtures/render/registry/lumen/data-subjects.ts';
import applicants from '../../fixtures/render/registry/lumen/notices/applicants.ts';
import privacy from '../../fixtures/render/registry/lumen/notices/privacy.ts';
import organisation from '../../fixtures/render/registry/lumen/organisation.ts';
import * as recipients from '../../fixtures/render/registry/lumen/recipients.ts';
import * as security from '../../fixtures/render/registry/lumen/security.ts';
import * as trackers from '../../fixtures/render/registry/lumen/trackers.ts';
import { render, sectionIn } from './render.ts';

const modules = [communications, data, dataSubjects, recipients, security, trackers];
const declared = [
  ...modules.flatMap((module): unknown[] => Object.values(module)),
  ...[access, cameras, exhibitions, hosting, newsletter, planned, pricing, recruitment],
  ...[ticketing, website, applicants, privacy],
] as { id: string }[];

/**
 * The invented museum that uses every field which a notice can show: run, where `load()` reads it.
 * Declarations stand in the order of their ids.
 */
export const lumen = Object.fromEntries([
  ['organisation', organisation],
  ...KINDS.filter((kind) => kind !== 'organisation').map((kind) => [
    COLLECTIONS[kind],
    declared.filter((one) => kindOf(one) === kind).sort((a, b) => (a.id < b.id ? -1 : 1)),
  ]),
]) as Registry;

const rendered = new Map<Language, RenderedNotice>();

/** A section of the museum's notice, with plain spaces. */
export function museumSection(id: string, language: Language = 'en'): string {
  const notice = rendered.get(language) ?? render(lumen, 'privacy', language);
  rendered.set(language, notice);
  return sectionIn(notice, id).replace(/[\u00a0\u202f]/g, ' ');
}
