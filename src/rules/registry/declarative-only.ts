import { defineRule } from '../../check/index.ts';

/**
 * Registry files are data: they are read, never run, so that a pull request from anybody is safe to
 * check. What is not data cannot be read.
 */
export const declarativeOnly = defineRule({
  id: 'registry/declarative-only',
  severity: 'error',
  articles: ['Art. 5(2) GDPR', 'Art. 32(1) GDPR'],
  title: 'A registry file holds declarations only; nothing in it is run.',
  help: 'Write the value itself: text in quotes, numbers, lists, objects, constants, and the functions of ropa.',
  messages: {
    expression: '“{code}” is not a value that can be read. Registry files are read, never run.',
    statement:
      '“{code}” is not a declaration. A registry file holds imports, constants and exports only.',
    call: '“{code}” is not a function of ropa. No other function may be called here.',
    'dynamic-import': 'A registry file cannot load other code while it is read.',
    import: '“{module}” cannot be imported here: only ropa and files of the same organisation can.',
    outside: '“{module}” lies outside the folder of this organisation.',
    'import-cycle': '“{module}” imports this file in turn. Put what both need into a third file.',
    cycle: 'This value needs itself.',
    cast: 'A cast hides what the compiler would say. Write the value as the law asks for it.',
    variable: 'Only constants can be declared here: write “const”, with a value.',
    destructuring: 'Only plain names can be taken out of an object here.',
    'property-kind': 'A property has a plain name and a value: no function, no computed name.',
    prototype: '“__proto__” cannot be the name of a property.',
    'spread-object': 'Only an object can be spread into an object.',
    'spread-list': 'Only a list can be spread into a list.',
    template: 'Only texts and numbers can be put into a text.',
    argument: 'This function takes one declaration.',
    name: '“{name}” is not declared in this file.',
    'too-much': 'This value unfolds into more than a registry can hold.',
  },
});
