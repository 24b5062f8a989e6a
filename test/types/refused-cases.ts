/** Where the compiler complains of each refused declaration, and what its words must tell. */
export const REFUSED: Readonly<Record<string, { at: string; says: readonly string[] }>> = {
  'refused/archive-without-reason': {
    at: '15:7',
    says: ["Property 'reason' is missing", 'Art. 5(1)(e) GDPR'],
  },
  'refused/automated-decision-without-consequences': {
    at: '12:5',
    says: ["Property 'consequences' is missing", 'Art. 22, 13(2)(f) GDPR'],
  },
  'refused/automated-decision-without-logic': {
    at: '12:5',
    says: ["Property 'logic' is missing", 'Art. 22, 13(2)(f) GDPR'],
  },
  'refused/balancing-test-without-conclusion': {
    at: '13:73',
    says: ["Property 'conclusion' is missing", 'Art. 6(1)(f) GDPR'],
  },
  'refused/basis-by-class-with-bad-case': {
    at: '13:84',
    says: ["Property 'withdrawal' is missing", 'Art. 6(1)(a), 7(3) GDPR'],
  },
  'refused/basis-by-class-without-cases': {
    at: '13:47',
    says: ["Type '[]' is not assignable to type 'NonEmptyList", 'Source has 0 element(s)'],
  },
  'refused/child-consent-without-age': {
    at: '13:61',
    says: ["Property 'age' is missing", 'Art. 8 GDPR'],
  },
  'refused/child-consent-without-parental-step': {
    at: '13:61',
    says: ["Property 'parentalConsent' is missing", 'Art. 8 GDPR'],
  },
  'refused/clauses-without-module': {
    at: '7:32',
    says: ["Property 'module' is missing", 'Art. 46(2)(c) GDPR'],
  },
  'refused/consent-without-withdrawal': {
    at: '13:7',
    says: ["Property 'withdrawal' is missing", 'Art. 6(1)(a), 7(3) GDPR'],
  },
  'refused/country-without-safeguard': {
    at: '7:15',
    says: ["Property 'safeguard' is missing", 'Art. 44, 46 GDPR'],
  },
  'refused/criminal-data-among-ordinary-data': {
    at: '10:12',
    says: [
      'data on offences (Art. 10 GDPR): they go under criminalData, with the authority that allows them',
    ],
  },
  'refused/criminal-data-by-law-without-law': {
    at: '11:64',
    says: ["Property 'law' is missing", 'Art. 10 GDPR'],
  },
  'refused/criminal-data-without-authority': {
    at: '11:18',
    says: ["Property 'authority' is missing", 'Art. 10 GDPR'],
  },
  'refused/data-without-category': {
    at: '10:10',
    says: ["Property 'category' is missing", 'Art. 30(1)(c) GDPR'],
  },
  'refused/derogation-without-circumstances': {
    at: '7:32',
    says: ["Property 'circumstances' is missing", 'Art. 49(1) GDPR'],
  },
  'refused/dpia-without-date': {
    at: '11:3',
    says: ["Property 'date' is missing", 'Art. 35(7) GDPR'],
  },
  'refused/empty-recipients': {
    at: '11:3',
    says: [
      `Type '[]' is not assignable to type '"none"`,
      'Source has 0 element(s)',
      'Reference<"recipient">',
    ],
  },
  'refused/exception-by-law-without-law': {
    at: '12:49',
    says: ["Property 'law' is missing", 'Art. 9(2) GDPR'],
  },
  'refused/explicit-consent-without-withdrawal': {
    at: '12:49',
    says: ["Property 'withdrawal' is missing", 'Art. 9(2)(a), 7(3) GDPR'],
  },
  'refused/gap-without-question': { at: '11:19', says: ["Property 'question' is missing"] },
  'refused/joint-controller-without-arrangement': {
    at: '3:31',
    says: ["Property 'arrangement' is missing", 'Art. 26(2) GDPR'],
  },
  'refused/joint-controllers-without-arrangement': {
    at: '4:25',
    says: ["Property 'arrangement' is missing", 'Art. 26, 30(1) GDPR'],
  },
  'refused/joint-controllers-without-essence': {
    at: '9:3',
    says: ["Property 'essence' is missing", 'Art. 26(2) GDPR'],
  },
  'refused/joint-controllers-without-names': {
    at: '4:25',
    says: ["Property 'jointControllers' is missing", 'Art. 26, 30(1) GDPR'],
  },
  'refused/law-without-name': { at: '13:54', says: ["Property 'law' is missing"] },
  'refused/legal-obligation-without-law': {
    at: '13:7',
    says: ["Property 'law' is missing", 'Art. 6(1)(c), 6(3) GDPR'],
  },
  'refused/legitimate-interests-without-interest': {
    at: '13:7',
    says: ["Property 'interest' is missing", 'Art. 6(1)(f), 13(1)(d) GDPR'],
  },
  'refused/misspelt-basis-with-details': {
    at: '13:21',
    says: [`Did you mean '"legitimate-interests"'`],
  },
  'refused/misspelt-basis': { at: '13:21', says: [`Did you mean '"contract"'`] },
  'refused/misspelt-country': { at: '7:17', says: [`Type '"UK"' is not assignable`] },
  'refused/misspelt-end': { at: '12:71', says: [`Did you mean '"erase"'`] },
  'refused/misspelt-field-of-basis': {
    at: '13:52',
    says: [
      "'intrest' does not exist",
      "Did you mean to write 'interest'",
      'Art. 6(1)(f), 13(1)(d) GDPR',
    ],
  },
  'refused/misspelt-field-of-data': {
    at: '10:62',
    says: ["'provison' does not exist", "Did you mean to write 'provision'", 'Art. 30(1)(c) GDPR'],
  },
  'refused/misspelt-period': {
    at: '12:27',
    says: [`Type '"5 yeers"' is not assignable`, 'Period'],
  },
  'refused/misspelt-role': { at: '7:3', says: [`Did you mean '"controller"'`] },
  'refused/misspelt-safeguard': {
    at: '7:45',
    says: [`Did you mean '"standard-contractual-clauses"'`],
  },
  'refused/misspelt-source': { at: '10:38', says: [`Did you mean '"third-party"'`] },
  'refused/misspelt-start': { at: '12:46', says: [`Did you mean '"last-activity"'`] },
  'refused/notice-without-audience': {
    at: '6:3',
    says: [
      "Type '[]' is not assignable to type 'NonEmptyList",
      'Source has 0 element(s)',
      'Reference<"dataSubject">',
    ],
  },
  'refused/number-for-text': {
    at: '11:3',
    says: ["Type 'number' is not assignable to type 'string"],
  },
  'refused/ordinary-data-among-special': {
    at: '13:7',
    says: [
      'a special category (Art. 9 GDPR): it goes under specialData, with the condition that lifts the prohibition',
    ],
  },
  'refused/partially-adequate-country-unchecked': {
    at: '7:32',
    says: ["Property 'checked' is missing", 'Art. 45 GDPR'],
  },
  'refused/partially-adequate-country': {
    at: '7:15',
    says: ["Property 'adequacy' is missing", 'Art. 45 GDPR'],
  },
  'refused/processor-activity-without-controllers': {
    at: '3:25',
    says: ["Property 'controllers' is missing", 'Art. 30(2) GDPR'],
  },
  'refused/processor-with-empty-contract': { at: '7:3', says: ['Art. 28(3) GDPR'] },
  'refused/processor-without-contract': {
    at: '3:31',
    says: ["Property 'contract' is missing", 'Art. 28(3) GDPR'],
  },
  'refused/public-task-without-law': {
    at: '13:7',
    says: ["Property 'law' is missing", 'Art. 6(1)(e), 6(3) GDPR'],
  },
  'refused/recipient-without-description': {
    at: '3:31',
    says: ["Property 'description' is missing", 'Art. 13(1)(e) GDPR'],
  },
  'refused/recipient-without-kind': { at: '3:31', says: ["Property 'kind' is missing"] },
  'refused/reference-to-another-kind': {
    at: '8:18',
    says: [
      `Type 'Reference<"recipient">' is not assignable to type 'Reference`,
      'Reference<"recipient">',
    ],
  },
  'refused/retention-without-either': { at: '12:17', says: ['Art. 5(1)(e), 13(2)(a) GDPR'] },
  'refused/retention-without-end': {
    at: '12:15',
    says: ["Property 'then' is missing", 'Art. 5(1)(e), 13(2)(a) GDPR'],
  },
  'refused/retention-without-period': {
    at: '12:17',
    says: ["Property 'period' is missing", 'Art. 5(1)(e), 13(2)(a) GDPR'],
  },
  'refused/retention-without-start': {
    at: '12:17',
    says: ["Property 'from' is missing", 'Art. 5(1)(e), 13(2)(a) GDPR'],
  },
  'refused/special-category-among-ordinary-data': {
    at: '10:12',
    says: [
      'a special category (Art. 9 GDPR): it goes under specialData, with the condition that lifts the prohibition',
    ],
  },
  'refused/special-category-without-kind': {
    at: '3:44',
    says: ["Property 'special' is missing", 'Art. 9(1) GDPR'],
  },
  'refused/special-data-without-exception': {
    at: '11:17',
    says: ["Property 'exception' is missing", 'Art. 9(2) GDPR'],
  },
  'refused/third-party-data-without-source': {
    at: '10:10',
    says: ["Property 'from' is missing", 'Art. 14(2)(f) GDPR'],
  },
  'refused/tracker-with-half-consent': {
    at: '10:3',
    says: ["Property 'withdrawal' is missing", 'Art. 4(11), 7(3) GDPR'],
  },
  'refused/tracker-without-consent': {
    at: '3:35',
    says: ["Property 'consent' is missing", 'Art. 5(3) ePrivacy Directive, Art. 4(11) GDPR'],
  },
  'refused/undeclared-id': {
    at: '11:16',
    says: ["Type 'string' is not assignable to type 'RecipientUse", 'Reference<"recipient">'],
  },
  'refused/undeclared-object': {
    at: '8:37',
    says: ["'name' does not exist", 'Reference<"dataSubject">'],
  },
  'refused/united-states-as-adequate': {
    at: '7:32',
    says: ["Property 'checked' is missing", 'Art. 45 GDPR, Decision (EU) 2023/1795'],
  },
  'refused/united-states-outside-framework': {
    at: '7:32',
    says: ["Property 'safeguard' is missing", 'Art. 44, 46 GDPR'],
  },
  'refused/united-states-with-safeguard-only': {
    at: '7:32',
    says: ["'safeguard' does not exist", 'Art. 45 GDPR, Decision (EU) 2023/1795'],
  },
  'refused/united-states-without-framework': {
    at: '7:15',
    says: ["Property 'dataPrivacyFramework' is missing", 'Art. 45 GDPR, Decision (EU) 2023/1795'],
  },
  'refused/unknown-field': {
    at: '11:3',
    says: [
      "'retentions' does not exist",
      "Did you mean to write 'retention'",
      'Art. 13, 30(1) GDPR',
    ],
  },
  'refused/vital-interests-without-emergency': {
    at: '13:7',
    says: ["Property 'emergency' is missing", 'Art. 6(1)(d) GDPR'],
  },
  'refused/without-purposes': {
    at: '4:25',
    says: ["Property 'purposes' is missing", 'Art. 13, 30(1) GDPR'],
  },
  'refused/without-recipients': {
    at: '4:25',
    says: ["Property 'recipients' is missing", 'Art. 13, 30(1) GDPR'],
  },
  'refused/without-retention': {
    at: '4:25',
    says: ["Property 'retention' is missing", 'Art. 13, 30(1) GDPR'],
  },
  'refused/without-role': {
    at: '4:25',
    says: ['is missing the following properties', 'role'],
  },
  'refused-bilingual/missing-language': { at: '5:3', says: ["Property 'en' is missing"] },
  'refused-bilingual/one-language-for-all': {
    at: '5:3',
    says: ["Type 'string' is not assignable to type 'Readonly"],
  },
  'refused-bilingual/unknown-language': { at: '5:43', says: ["'de' does not exist"] },
  'refused-name/undeclared-name': { at: '11:16', says: ["Cannot find name 'staf'"] },
};
