import { activity } from 'ropa';
import { contactDetails, courseResults, identity } from '../data.ts';
import { students } from '../data-subjects.ts';
import { platform } from '../recipients.ts';

export default activity({
  id: 'partner-platform',
  name: 'Learning platform for partner schools',
  role: 'processor',
  controllers: [
    { name: 'Reef School', address: { lines: ['2 Reef Road'], city: 'Brest', country: 'FR' } },
    { class: 'other schools of the network', list: 'the register of contracts' },
  ],
  processing: ['hosting of courses', 'support of teachers', 'statistics for each school'],
  dataSubjects: [students],
  data: [
    { category: identity, source: 'third-party', from: ['the school'] },
    { category: contactDetails, source: 'third-party', from: ['the school'] },
    { category: courseResults, source: 'automatic', by: 'the platform' },
  ],
  subProcessors: [platform],
  endOfContract: 'Data are handed back to the school, then erased within 30 days.',
  breachNotice: '24 hours',
});
