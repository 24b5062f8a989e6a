import { expect, test } from 'vitest';
import { contactWords } from '../../../src/render/phrases/contact.ts';
import { at, context, open } from './said.ts';

test('each way has its own path', () => {
  const contact = { email: 'a@b.example', phone: '123', form: 'https://f.example' };
  expect(contactWords(at(contact), context())).toEqual({
    email: { text: 'a@b.example', path: ['x', 'email'] },
    phone: { text: '123', path: ['x', 'phone'] },
    form: { text: 'https://f.example', path: ['x', 'form'] },
  });
});

test('nothing where no way is declared; what is stated where it is open', () => {
  expect(contactWords(at({}), context())).toBeUndefined();
  expect(contactWords(at(undefined), context())).toBeUndefined();
  expect(contactWords(at(open()), context())).toBeUndefined();
  expect(contactWords(at(open('at the desk')), context())?.stated?.text).toBe('at the desk');
});
