import type { Catalogue } from '../catalogue.ts';

/** Un registre qui se tient : ce qu’il cite existe, une fois, sous un nom. Article 5(2) du RGPD. */
export const integrity: Catalogue = {
  'integrity/unknown-reference': {
    title: 'Tout ce qui est cité est déclaré.',
    help: 'Déclarez-le avec sa fonction, ou corrigez le nom.',
    messages: {
      'name-meant': '« {name} » n’est pas déclaré. Vouliez-vous écrire « {meant} » ?',
      property: 'Il n’y a rien qui s’appelle « {name} » ici.',
      'property-meant':
        'Il n’y a rien qui s’appelle « {name} » ici. Vouliez-vous écrire « {meant} » ?',
      import: 'Rien qui s’appelle « {name} » ne peut être importé de là.',
      'import-meant':
        'Rien qui s’appelle « {name} » ne peut être importé de là. Vouliez-vous écrire « {meant} » ?',
      'missing-file': 'Il n’y a pas de fichier « {module} ».',
      reference: 'Ceci n’a pas été déclaré avec {kind}(). Déclarez-le, puis employez son nom ici.',
      purpose: '« {activity} » n’a pas de finalité dont l’identifiant soit « {name} ».',
      'purpose-meant':
        '« {activity} » n’a pas de finalité dont l’identifiant soit « {name} ». Vouliez-vous écrire « {meant} » ?',
    },
  },
  'integrity/duplicate-id': {
    title: 'Chaque identifiant ne sert qu’une fois.',
    help: 'Donnez un autre identifiant à l’un des deux. Un identifiant est permanent : changez le plus récent.',
    messages: {
      twice: 'L’identifiant « {id} » est employé deux fois.',
      other: 'L’autre, avec le même identifiant « {id} ».',
    },
  },
  'integrity/unused-declaration': {
    title: 'Tout ce qui est déclaré est employé.',
    help: 'Employez-le là où il a sa place, ou supprimez-le.',
    messages: { unused: 'Rien n’emploie « {declaration} ».' },
  },
  'integrity/name-mismatch': {
    title: 'Chaque organisme porte un seul nom.',
    help: 'Écrivez partout le même nom : celui sous lequel l’organisme est immatriculé.',
    messages: {
      spelling:
        '« {name} » s’écrit « {other} » ailleurs : un même organisme semble avoir deux noms.',
    },
  },
};
