import type { RegisterPageLabels } from './register-page.ts';

export const en: RegisterPageLabels = {
  find: 'Search and filter activities',
  search: 'Search',
  searchHint: 'Any word of a sheet. Endings, accents and small slips do not matter.',
  any: 'all',
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
  nothing: 'No activity matches. Take away a filter, or try another word.',
  results: 'Activities found',
};
