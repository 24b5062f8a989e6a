import type { RegisterPageLabels } from './register-page.ts';

export const en: RegisterPageLabels = {
  find: 'Search and filter activities',
  search: 'Search',
  searchHint: 'Any word of a sheet. Endings, accents and small slips do not matter.',
  kept: 'The address of this page keeps these choices: it can be sent to somebody else.',
  any: 'all',
  filter: 'Filter',
  filters: {
    dataSubjects: 'Data subject',
    data: 'Category of data',
    legalBases: 'Legal basis',
    recipients: 'Recipient',
    countries: 'Country',
    periods: 'Retention',
  },
  openOnly: 'with open questions',
  foundOnly: 'with findings',
  reset: 'Show all',
  shown: '{shown} of {total} activities',
  map: {
    title: 'Where data go outside the European Economic Area',
    description:
      'A map of the world in tiles, each about ten degrees wide: the tiles of destinations bear the code of their country. The list after it says the same in words.',
    eea: 'European Economic Area',
    kinds: {
      adequacy: 'adequacy decision',
      safeguard: 'other safeguard or derogation',
      open: 'not yet established',
    },
    regions: {
      europe: 'Europe outside the EEA',
      'middle-east': 'Middle East and Caucasus',
      africa: 'Africa',
      asia: 'Asia',
      oceania: 'Oceania',
      americas: 'Americas',
      elsewhere: 'Without a named country',
    },
    received: 'Received by',
  },
  nothing: 'No activity matches. Take away a filter, or try another word.',
  results: 'Activities found',
  flows:
    'From left to right: whose data, for which activity, who receives them, in which country. The table says the same in words, recipient by recipient.',
  andOthers: (name, others) => `${name}, and ${others} more`,
  timeline:
    'How long data are kept, the longest first; the scale gives short periods more room. The table says the same in words.',
  untilEvent: 'Until an event, or open',
  since: (day) => `Decision of ${day}`,
  until: (day) => `ends on ${day}`,
  noEnd: 'no end set',
  challenged: 'The decision is being challenged',
  forGood: 'Kept for good',
};
