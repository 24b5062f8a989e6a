import type { Catalogue } from '../catalogue.ts';

/** Fichiers que l’on ne peut pas lire, champs et valeurs que l’on ne connaît pas. */
export const registry: Catalogue = {
  'registry/unreadable-file': {
    title: 'Chaque fichier du registre peut être lu.',
    help: 'Enregistrez le fichier en UTF-8, dans le dossier de l’organisme, avec moins d’un mégaoctet.',
    messages: {
      'too-large':
        'Ce fichier est trop volumineux pour être une déclaration ({size} Mo). Il n’a pas été lu.',
      'not-utf8': 'Ce fichier n’est pas du texte en UTF-8. Il n’a pas été lu.',
      'too-deep': 'Ce fichier comporte trop de niveaux imbriqués pour être lu.',
      link: 'Ce lien mène hors du dossier de l’organisme. Il n’a pas été suivi.',
    },
  },
  'registry/syntax': {
    title: 'Chaque fichier du registre est bien formé.',
    help: 'Cherchez une virgule, un guillemet ou un crochet manquant à cet endroit ou juste avant.',
    messages: { error: 'Ce fichier ne peut plus être lu à partir d’ici : {words}' },
  },
  'registry/declarative-only': {
    title: 'Un fichier du registre ne contient que des déclarations ; rien n’y est exécuté.',
    help: 'Écrivez la valeur elle-même : texte entre guillemets, nombres, listes, objets, constantes et fonctions de ropa.',
    messages: {
      expression:
        '« {code} » n’est pas une valeur lisible. Les fichiers du registre sont lus, jamais exécutés.',
      statement:
        '« {code} » n’est pas une déclaration. Un fichier du registre ne contient que des imports, des constantes et des exports.',
      call: '« {code} » n’est pas une fonction de ropa. Aucune autre fonction ne peut être appelée ici.',
      'dynamic-import': 'Un fichier du registre ne peut charger aucun code pendant sa lecture.',
      import:
        '« {module} » ne peut pas être importé ici : seuls ropa et les fichiers du même organisme peuvent l’être.',
      outside: '« {module} » se trouve hors du dossier de cet organisme.',
      'import-cycle':
        '« {module} » importe à son tour ce fichier. Placez dans un troisième fichier ce dont les deux ont besoin.',
      cycle: 'Cette valeur dépend d’elle-même.',
      cast: 'Une conversion de type cache ce que dirait le compilateur. Écrivez la valeur telle que la loi la demande.',
      variable:
        'Seules des constantes peuvent être déclarées ici : écrivez « const », avec une valeur.',
      destructuring: 'Seuls des noms simples peuvent être extraits d’un objet ici.',
      'property-kind': 'Une propriété a un nom simple et une valeur : ni fonction, ni nom calculé.',
      prototype: '« __proto__ » ne peut pas être le nom d’une propriété.',
      'spread-object': 'Seul un objet peut être étalé dans un objet.',
      'spread-list': 'Seule une liste peut être étalée dans une liste.',
      template: 'Seuls des textes et des nombres peuvent être insérés dans un texte.',
      argument: 'Cette fonction reçoit une déclaration.',
      name: '« {name} » n’est pas déclaré dans ce fichier.',
      'too-much': 'Cette valeur se déploie au-delà de ce qu’un registre peut contenir.',
    },
  },
  'registry/does-not-compile': {
    title: 'Chaque fichier du registre compile.',
    help: 'Ces mots sont ceux du compilateur TypeScript. Comparez l’endroit avec une déclaration qui compile.',
    messages: { compiler: 'Ceci ne compile pas : {words} ({code})' },
  },
  'registry/organisation': {
    title: 'Chaque dossier du registre déclare un seul organisme, sous le nom du dossier.',
    help: 'Déclarez l’organisme une fois, dans organisation.ts, avec le nom de son dossier comme identifiant.',
    messages: {
      none: 'Le dossier « {folder} » ne déclare aucun organisme.',
      several: 'Le dossier « {folder} » déclare plusieurs organismes.',
      folder: 'L’organisme s’appelle « {id} » ici et « {folder} » d’après son dossier.',
    },
  },
  'registry/missing-field': {
    title: 'Chaque déclaration comporte les champs dont elle a besoin.',
    help: 'Ajoutez le champ. Si le fait n’est pas encore connu, écrivez gap({ question: … }).',
    messages: { missing: 'Le champ « {field} » manque.' },
  },
  'registry/unknown-field': {
    title: 'Chaque champ d’une déclaration est un champ que ropa connaît.',
    help: 'Corrigez le nom du champ, ou supprimez-le.',
    messages: {
      unknown: 'Il n’y a pas de champ « {field} » ici.',
      meant: 'Il n’y a pas de champ « {field} » ici. Vouliez-vous écrire « {meant} » ?',
    },
  },
  'registry/invalid-value': {
    title: 'Chaque valeur est de celles que son champ peut avoir.',
    help: 'Corrigez la valeur comme le message l’indique.',
    messages: {
      id: '« {value} » n’est pas un identifiant : employez des minuscules, des chiffres et des traits d’union, comme dans « training-orders ».',
      date: '« {value} » n’est pas un jour : écrivez-le AAAA-MM-JJ, comme « 2026-01-31 ».',
      period:
        '« {value} » n’est pas une durée : écrivez un nombre et une unité en anglais, comme « 5 years » ou « 30 days ».',
      country: '« {value} » n’est pas un pays : écrivez son code ISO à deux lettres, comme « FR ».',
      url: '« {value} » n’est pas une adresse web : elle commence par https:// ou http://.',
      email: '« {value} » n’est pas une adresse e-mail.',
      rule: '« {value} » n’est pas l’identifiant d’une règle : écrivez-le comme « retention/start-event ».',
      age: 'L’âge du consentement numérique est compris entre 13 et 16 ans ; « {value} » ne l’est pas.',
      blank: 'Le champ « {field} » est vide.',
      empty:
        'La liste « {field} » est vide. S’il n’y a rien, dites-le avec none ; si vous ne le savez pas, avec gap().',
      list: 'Le champ « {field} » attend une liste : placez ses éléments entre [ et ].',
      type: 'Le champ « {field} » ne peut pas avoir cette valeur : {expected} est attendu.',
      choice:
        '« {value} » n’est pas une valeur possible pour « {field} ». Valeurs possibles : {choices}.',
      'choice-meant':
        '« {value} » n’est pas une valeur possible pour « {field} ». Vouliez-vous écrire « {meant} » ?',
      other: 'Le champ « {field} » ne peut pas avoir cette valeur : {words}',
    },
  },
  'registry/missing-language': {
    title: 'Chaque texte existe dans chaque langue de l’organisme.',
    help: 'Ajoutez le texte dans cette langue.',
    messages: { missing: 'Ce texte manque dans la langue « {field} ».' },
  },
};
