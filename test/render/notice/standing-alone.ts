/**
 * The labels that may stand in a notice without any declared word beside them, by their paths in the
 * catalogue of each language. Whoever adds one here says that it states no fact of the organisation's
 * own: it is a heading, the name of a fact, or the law.
 */
export const STANDING_ALONE: readonly RegExp[] = [
  // Headings, of sections, of what is told apart in them, of columns.
  /^notice\.headings\./,
  /^notice\.(contents|summary\.heading|header\.audiences)$/,
  /^notice\.controller\.(joint|dpo|representatives\.(one|many))$/,
  /^notice\.purposes\.(purpose|basis|periods|archive)$/,
  /^notice\.data\.(data|who|uses|provision|special|criminal|condition)$/,
  /^notice\.sources\.(moments|kinds\..+)$/,
  /^notice\.recipients\.(kinds\..+|countries)$/,
  /^notice\.transfers\.(recipient|protection|copy)$/,
  /^notice\.retention\.(archive|end)$/,
  /^notice\.rights\.(names\..+|objection|withdrawal|exercise|complaint)$/,
  /^notice\.trackers\.(tracker|category|purpose|lifetime|provider|choice)$/,
  /^notice\.security\.kinds\./,
  // What introduces declared words on the lines below, or in a sentence that follows.
  /^notice\.controller\.(essence|contactPoint)$/,
  /^notice\.summary\.(purposes|contact)$/,
  /^notice\.purposes\.(profiling|same|basisFacts\.collection)$/,
  /^notice\.recipients\.(condition|stated|forEverything)$/,
  /^notice\.data\.stated$/,
  /^notice\.rights\.(contents|purposes|withdrawalHow)$/,
  /^notice\.communications\.refusal$/,
  /^notice\.trackers\.(collection|withdrawal)$/,
  /^notice\.automatedDecisions\.(consequences|gateway|humanReview)$/,
  // References to another place of the document, and cells that say so.
  /^notice\.purposes\.(elsewhere|frequentCell|frequent|withdrawal)$/,
  /^notice\.data\.(everybody|withdrawal)$/,
  /^notice\.sources\.everybody$/,
  // The law: what rights are, which data it protects more, what kinds of recipients are.
  /^terms\.(rights|nationalRights)\..+\.meaning$/,
  /^notice\.rights\.(lead|marketing|objectionMeaning|withdrawalMeaning|complaintMeaning)$/,
  /^notice\.actions\.hint$/,
  /^notice\.data\.(specialLead|criminalLead)$/,
  /^notice\.recipients\.meaning\./,
  // That something stands in the table or the list below, which is declared.
  /^notice\.transfers\.(lead|leadPossible)$/,
  /^notice\.retention\.archiveMeaning$/,
  /^notice\.summary\.archived$/,
  // That a fact is still open, or that a question does not arise.
  /^notice\.(data|purposes|retention|transfers)\.unknown$/,
  /^notice\.(data\.notGiven|summary\.open)$/,
  /^notice\.(data|purposes|retention|trackers|transfers)\.unknown$/,
  /^notice\.(data\.notGiven|purposes\.openRows|summary\.open)$/,
];

/** The labels of which a sentence without declared words may be put together. */
export const STANDING_TOGETHER: readonly RegExp[] = [
  // The rights, derived from the legal bases.
  /^notice\.summary\.rights$/,
  // How long, where one answer would mislead.
  /^notice\.summary\.(retention|depends)$/,
  /^notice\.rights\.short\./,
  // The kinds of recipients that the notice names in its own section.
  /^notice\.summary\.(recipients|kinds\..+)$/,
  // That a right depends on the legal bases, with a reference to their table.
  /^notice\.rights\.(byBasis|basis)$/,
  // A reference to the section on trackers.
  /^notice\.rights\.trackers$/,
  /^notice\.headings\.trackers$/,
  // That the period in the archive is still open.
  /^notice\.retention\.(archive|open)$/,
];
