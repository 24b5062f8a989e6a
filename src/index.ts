/** The whole public surface for those who write registries. */
import { monolingual } from './dsl/languages.ts';
import type { Citation } from './model/index.ts';

export { languages } from './dsl/languages.ts';

/** The organisation whose record this is. One per registry folder, in `organisation.ts`. Art. 30(1)(a) GDPR. */
export const organisation = monolingual.organisation;
/** A category of people, and an audience of notices. Art. 30(1)(c) GDPR. */
export const dataSubject = monolingual.dataSubject;
/** A category of ordinary personal data. Art. 4(1), 30(1)(c) GDPR. */
export const dataCategory = monolingual.dataCategory;
/** A special category of personal data: health, beliefs, union membership… Art. 9 GDPR. */
export const specialDataCategory = monolingual.specialDataCategory;
/** Data on criminal convictions and offences. Art. 10 GDPR. */
export const criminalDataCategory = monolingual.criminalDataCategory;
/** Somebody who receives data. Art. 4(9), 13(1)(e), 30(1)(d) GDPR. */
export const recipient = monolingual.recipient;
/** A technical or organisational measure. Art. 30(1)(g), 32 GDPR. */
export const securityMeasure = monolingual.securityMeasure;
/** A cookie or similar. ePrivacy Directive, Art. 5(3). */
export const tracker = monolingual.tracker;
/** A kind of message that people receive, and how to refuse it. Art. 21 GDPR. */
export const communication = monolingual.communication;
/** A processing activity. Art. 30 GDPR. */
export const activity = monolingual.activity;
/** A privacy notice. Art. 12-14 GDPR. */
export const notice = monolingual.notice;

/**
 * The one honest way not to know: stands where a fact is required and not yet established. It
 * compiles, is listed by `ropa check`, shows as open in the register, and appears in a notice only
 * as what is `stated`.
 */
export const gap = monolingual.gap;

/** A law by name and article. The same object may be used in several places. */
export const citation = (law: Citation): Citation => law;

/** Says that a list is empty because there is nothing, which is not the same as not knowing. */
export const none = 'none';
