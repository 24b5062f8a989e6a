import { activity } from 'ropa';
import { images } from '../data.ts';
import { employees, visitors } from '../data-subjects.ts';
import { police, staff } from '../recipients.ts';
import { lockedRoom } from '../security.ts';

export default activity({
  id: 'cameras',
  name: 'Cameras at the entrances',
  role: 'controller',
  owner: 'Head of premises',
  dataSubjects: [visitors, employees],
  purposes: [
    {
      id: 'safety',
      purpose: 'Keep people and goods safe',
      legalBasis: {
        basis: 'legitimate-interests',
        interest: 'preventing thefts and assaults on our premises',
        balancing: {
          date: '2025-09-01',
          conclusion: 'Only entrances are filmed, and without sound.',
        },
      },
    },
  ],
  data: [{ category: images, source: 'automatic', by: 'cameras' }],
  recipients: [staff, police],
  retention: [{ active: { period: '30 days', from: 'recording' }, archive: 'none', then: 'erase' }],
  security: [lockedRoom],
  transfers: 'none',
  dpia: { outcome: 'done', date: '2025-08-20', reference: 'DPIA-3' },
});
