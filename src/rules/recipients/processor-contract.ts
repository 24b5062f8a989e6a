import { defineRule } from '../../check/index.ts';

/** A processor is bound by a written contract. Art. 28(3) and 28(9) GDPR. Not checked: what it says. */
export const processorContract = defineRule({
  id: 'recipients/processor-contract',
  severity: 'error',
  articles: ['Art. 28(3) GDPR', 'Art. 28(9) GDPR'],
  title: 'Every processor is bound by a contract that is on record.',
  help: 'Record the contract with the day on which it was signed, and where it is filed.',
  messages: {
    none: 'No contract with the processor “{declaration}” is on record.',
    signed: 'The contract with the processor “{declaration}” does not say when it was signed.',
  },
  demands: [
    { path: 'recipients.*.contract', when: 'refused', message: 'none' },
    { path: 'recipients.*.contract.signed', when: 'missing', message: 'signed' },
  ],
});
