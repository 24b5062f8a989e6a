import { defineRule } from '../../check/index.ts';

/**
 * A processor keeps a record of what it does for each controller. Art. 30(2) GDPR. Not checked: that
 * every client is in it.
 */
export const recordRequired = defineRule({
  id: 'processor/record-required',
  severity: 'error',
  articles: ['Art. 30(2)(a) GDPR', 'Art. 30(2)(b) GDPR'],
  title: 'Processing for others is recorded, controller by controller.',
  help: 'List each controller under controllers, and what is done for it under processing; or the class of clients, with the place where the list of them is kept.',
  messages: {
    controllers: '“{declaration}” is done for others, and they are not listed.',
    processing: '“{declaration}” does not say what is done for the controllers.',
    name: 'A controller for whom “{declaration}” is done has no name.',
    list: 'Nothing says where the list of the clients of “{declaration}” is kept.',
  },
  demands: [
    { path: 'activities.*.controllers', when: 'missing', message: 'controllers' },
    { path: 'activities.*.processing', when: 'missing', message: 'processing' },
    { path: 'activities.*.controllers.*.name', when: 'missing', message: 'name' },
    { path: 'activities.*.controllers.*.class', when: 'missing', message: 'name' },
    { path: 'activities.*.controllers.*.list', when: 'missing', message: 'list' },
  ],
});
