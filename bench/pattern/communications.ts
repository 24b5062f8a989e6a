import { communication } from 'ropa';

export const newsletter = communication({
  id: 'newsletter',
  name: 'monthly newsletter',
  channel: 'email',
  kind: 'commercial',
  when: 'once a month',
  contents: ['new courses', 'open days'],
  refusal: 'Every issue has a link that ends the subscription.',
  measured: 'We count how many issues are opened.',
});

export const reminders = communication({
  id: 'reminders',
  name: 'reminders of course dates',
  channel: 'sms',
  kind: 'service',
  refusal: 'You can choose e-mail instead, in your account.',
});
