import { defineRule } from '../../check/index.ts';
import { isGap } from '../../model/index.ts';

/**
 * People must know who is responsible for their data and how to reach it. Art. 13(1)(a), 14(1)(a) and
 * 30(1)(a) GDPR. Not checked: that the name is the registered one.
 */
export const controllerIdentity = defineRule({
  id: 'completeness/controller-identity',
  severity: 'error',
  articles: ['Art. 13(1)(a) GDPR', 'Art. 14(1)(a) GDPR', 'Art. 30(1)(a) GDPR'],
  title: 'The record names the controller and says how to reach it.',
  help: 'Write the legal name as it is registered, the registered office, and how to get in touch: e-mail, form, post or telephone.',
  messages: {
    name: 'The legal name of the organisation is missing. A brand or a branch does not say who is responsible.',
    address: 'No address of “{declaration}” is given: the registered office is missing.',
    contact: 'Nothing says how to reach “{declaration}”.',
    'no-channel':
      'The contact of “{declaration}” holds no e-mail address, form, telephone number or postal address.',
  },
  demands: [
    { path: 'organisation.name', when: 'missing', message: 'name' },
    { path: 'organisation.addresses', when: 'missing', message: 'address' },
    { path: 'organisation.contact', when: 'missing', message: 'contact' },
  ],
  alone: true,
  check: ({ registry: { organisation }, report }) => {
    const { contact, name } = organisation;
    if (isGap(contact) || Object.keys(contact).length > 0) return;
    report(['organisation', 'contact'], 'no-channel', { declaration: name });
  },
});
