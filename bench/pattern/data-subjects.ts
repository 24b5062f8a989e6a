import { dataSubject } from 'ropa';

export const students = dataSubject({
  id: 'students',
  name: 'students and course participants',
  address: 'you take a course with us',
  description: 'People who are enrolled, or were in the last five years.',
  minors: true,
});

export const applicants = dataSubject({
  id: 'applicants',
  name: 'applicants for a job',
  address: 'you apply for a job with us',
});

export const employees = dataSubject({
  id: 'employees',
  name: 'employees and temporary staff',
  address: 'you work for us',
});

export const subscribers = dataSubject({
  id: 'subscribers',
  name: 'subscribers to our newsletter',
  address: 'you subscribe to our newsletter',
});

export const visitors = dataSubject({
  id: 'visitors',
  name: 'visitors of our premises and of our site',
  address: 'you visit us',
});

export const contactPersons = dataSubject({
  id: 'contact-persons',
  name: 'contact persons of companies that order courses',
  address: 'you order courses for your company',
});
