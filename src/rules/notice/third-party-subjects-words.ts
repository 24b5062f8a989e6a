import type { Phrases } from '../phrases.ts';

interface ThirdPeople {
  /** How data on them are called. */
  data: Phrases;
  /** How they are called as data subjects. */
  people: Phrases;
  /** What tells of the person alone, and of nobody else. */
  exceptions?: Phrases;
}

/** People on whom others give data. */
export const THIRD_PEOPLE: readonly ThirdPeople[] = [
  {
    data: {
      en: [
        'emergency contact(s)',
        'person|persons|people|whom to contact|call|notify in an|case emergency',
        'person|persons|people|whom to contact|call|notify in case of emergency',
        'next of kin',
        'family members',
        'data|information on|about … family|relatives|spouse|children',
        'name(s)|contact|details of … relatives|spouse|children|parents|guardian(s)',
      ],
      fr: [
        'personne(s) à prévenir|contacter|joindre|appeler',
        'contact(s) d’urgence',
        'membres de la|votre|sa famille',
        'données|informations sur … famille|proches|conjoint|enfants',
        'nom(s)|coordonnées … proche(s)|conjoint|enfants|parents',
        'nom(s)|coordonnées … tuteur(s)|représentant(s) légal|légaux',
        'ayants droit',
      ],
    },
    people: {
      en: [
        'family',
        'relative(s)',
        'next of kin',
        'emergency contact(s)',
        'spouse(s)',
        'parent(s)',
        'guardian(s)',
        'children',
        'friends',
      ],
      fr: [
        'famille(s)',
        'proche(s)',
        'personne(s) à prévenir|contacter',
        'conjoint(s)',
        'parent(s)',
        'représentant(s) légal|légaux',
        'enfant(s)',
        'ayants droit',
      ],
    },
    exceptions: {
      en: [
        'number of children|dependants|relatives|people|persons',
        'family situation|status|name',
        'marital',
      ],
      fr: [
        'nombre d’enfants',
        'nombre de personnes|parts',
        'situation familiale|de',
        'nom de famille',
        'composition du foyer',
      ],
    },
  },
  {
    data: {
      en: [
        'name(s)|contact|details|email|e-mail of … manager|supervisor|superior|tutor',
        'manager’s|supervisor’s|superior’s|tutor’s name|contact|details|e-mail|email',
      ],
      fr: [
        'nom(s)|coordonnées|e-mail|adresse … manager|supérieur|tuteur',
        'nom(s)|coordonnées|e-mail|adresse … maître de stage',
        'nom(s)|coordonnées|e-mail|adresse … maître d’apprentissage',
        'nom(s)|coordonnées|e-mail|adresse … responsable hiérarchique',
      ],
    },
    people: {
      en: [
        'manager(s)',
        'supervisor(s)',
        'superior(s)',
        'tutor(s)',
        'colleague(s)',
        'contacts',
        'prescriber(s)',
        'customers',
        'employees',
        'staff',
      ],
      fr: [
        'manager(s)',
        'supérieur(s)',
        'tuteur(s)',
        'maître(s)',
        'responsable(s)',
        'interlocuteur(s)',
        'collègue(s)',
        'prescripteur(s)',
        'salarié(e)(s)',
        'collaborateurs',
        'personnel',
      ],
    },
  },
  {
    data: {
      en: ['name(s)|contact|details of … referee(s)|references', 'referees'],
      fr: ['nom(s)|coordonnées … référents|références', 'personne(s) … recommandent'],
    },
    people: {
      en: ['referee(s)', 'references', 'former employer(s)'],
      fr: ['référent(s)', 'références', 'ancien(s) employeur(s)'],
    },
    exceptions: {
      en: ['dates', 'posts|positions', 'own'],
      fr: ['dates', 'postes', 'commande'],
    },
  },
];
