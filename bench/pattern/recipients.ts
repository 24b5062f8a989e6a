import { gap, recipient } from 'ropa';

export const staff = recipient({
  id: 'staff',
  kind: 'internal',
  description: 'our staff, by need to know',
});

export const trainers = recipient({
  id: 'trainers',
  kind: 'processor',
  description: 'self-employed trainers who teach our courses',
  contract: { signed: '2025-01-15', reference: 'Trainers/2025', breachNotice: '48 hours' },
  locations: [{ country: 'FR' }, { country: 'BE' }],
});

export const platform = recipient({
  id: 'platform',
  kind: 'processor',
  name: 'Quay Learning Inc.',
  description: 'provider of the learning platform',
  contract: { signed: '2024-06-01' },
  locations: [
    { country: 'IE' },
    { country: 'US', dataPrivacyFramework: { participant: true, checked: '2026-09-01' } },
  ],
  policy: 'https://quay.example/privacy',
  subProcessors: [{ name: 'Anchor Hosting Ltd', task: 'hosting', locations: [{ country: 'GB' }] }],
});

export const mailer = recipient({
  id: 'mailer',
  kind: 'processor',
  description: 'provider that sends our newsletters',
  contract: gap({ question: 'When was the contract with the provider signed?' }),
  locations: [
    {
      country: 'IN',
      safeguard: {
        type: 'standard-contractual-clauses',
        module: 2,
        signed: '2025-03-01',
        copy: 'On request to our data protection officer.',
        impactAssessment: { date: '2025-02-10', reference: 'TIA-7' },
      },
    },
  ],
});

export const funders = recipient({
  id: 'funders',
  kind: 'controller',
  description: 'bodies that pay for courses',
  examples: ['sector funds', 'the employment service'],
  ownPurposes: 'They check that the course that they pay for took place.',
  locations: [{ country: 'FR' }],
});

export const taxOffice = recipient({
  id: 'tax-office',
  kind: 'public-authority',
  description: 'tax and social security authorities',
  locations: [{ country: 'FR' }],
});

export const police = recipient({
  id: 'police',
  kind: 'open-class',
  description: 'police and courts',
  condition: 'only if they ask for recordings in the forms that the law prescribes',
});
