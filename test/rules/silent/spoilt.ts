/** What makes an organisation right, what would make it wrong, and who says so. */
interface Spoilt {
  organisation: string;
  what: string;
  file: string;
  right: string;
  wrong: string;
  finding: string;
}

export const SPOILT: readonly Spoilt[] = [
  {
    organisation: 'adequacy-united-kingdom',
    what: 'data held in India without a safeguard, not in the United Kingdom',
    file: 'recipients.ts',
    right: "country: 'GB'",
    wrong: "country: 'IN'",
    finding: 'transfers/safeguard-required recipients.ts:11:15',
  },
  {
    organisation: 'business-email',
    what: 'e-mails to businesses for an interest that nobody can challenge',
    file: 'activities/business-email.ts',
    right: "'faire connaître nos formations aux entreprises qui en achètent'",
    wrong: "'notre intérêt commercial légitime'",
    finding: 'legitimate-interests/interest-stated activities/business-email.ts:22:19',
  },
  {
    organisation: 'diploma-proof',
    what: 'proof of a diploma kept for good without a law',
    file: 'activities/diplomas.ts',
    right: '        law: [archives],\n',
    wrong: '',
    finding: 'retention/end-of-life activities/diplomas.ts:61:15',
  },
  {
    organisation: 'identity-on-doubt',
    what: 'an identity document asked of everybody',
    file: 'organisation.ts',
    right: "when: 'reasonable-doubt'",
    wrong: "when: 'always'",
    finding: 'rights/identity-proof organisation.ts:22:13',
  },
  {
    organisation: 'invoices',
    what: 'invoices kept for a law that is not cited',
    file: 'activities/invoices.ts',
    right: "basis: 'legal-obligation',\n        law: [accounts]",
    wrong: "basis: 'legal-obligation'",
    finding: 'lawfulness/legal-obligation-cites-law activities/invoices.ts:19:19',
  },
  {
    organisation: 'prospects',
    what: 'prospects kept for three years from no day',
    file: 'activities/prospects.ts',
    right: "from: 'last-contact',",
    wrong: '',
    finding: 'retention/start-event activities/prospects.ts:54:15',
  },
  {
    organisation: 'small-association',
    what: 'a public body without an officer, not an association of five',
    file: 'organisation.ts',
    right: "kind: 'association'",
    wrong: "kind: 'public-authority'",
    finding: 'dpo/required organisation.ts:17:13',
  },
  {
    organisation: 'sole-practitioner',
    what: 'health data on a large scale without an officer',
    file: 'activities/care.ts',
    right: "riskCriteria: ['vulnerable']",
    wrong: "riskCriteria: ['vulnerable', 'large-scale']",
    finding: 'dpo/required organisation.ts:17:13',
  },
  {
    organisation: 'video-surveillance',
    what: 'images kept for thirty days from no moment',
    file: 'activities/video-surveillance.ts',
    right: "period: '30 days', from: 'recording'",
    wrong: "period: '30 days'",
    finding: 'retention/start-event activities/video-surveillance.ts:45:15',
  },
];
