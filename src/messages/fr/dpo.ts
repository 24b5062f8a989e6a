import type { Catalogue } from '../catalogue.ts';

/** Délégué à la protection des données : articles 13(1)(b) et 37 du RGPD. */
export const dpo: Catalogue = {
  'dpo/required': {
    title: 'Qui doit avoir un délégué à la protection des données en a un.',
    help: 'Désignez un délégué, interne ou externe, et indiquez comment le joindre. Si le traitement ne relève pas d’une activité de base, dites-le dans le motif.',
    messages: {
      public:
        'Une autorité publique ou un organisme public doit désigner un délégué à la protection des données.',
      monitoring:
        'Un délégué à la protection des données doit être désigné : « {declaration} » suit des personnes de façon systématique et à grande échelle.',
      special:
        'Un délégué à la protection des données doit être désigné : « {declaration} » emploie à grande échelle des catégories particulières ou des données relatives aux infractions.',
    },
  },
  'dpo/conflict': {
    title: 'Le délégué à la protection des données ne contrôle pas ses propres décisions.',
    help: 'Donnez au délégué une adresse qui lui soit propre, et confiez la responsabilité du traitement à qui en décide.',
    messages: {
      shared:
        'Le délégué est joint à l’adresse générale de l’organisme, {email} : vérifiez qu’une même personne ne décide pas et ne contrôle pas à la fois.',
      role: 'L’adresse du délégué, {email}, est celle de qui décide de traitements : vérifiez qu’une même personne ne décide pas et ne contrôle pas à la fois.',
      owner:
        'Le délégué répond de « {declaration} », qu’il devrait contrôler : vérifiez qu’il n’en décide pas.',
    },
  },
  'dpo/contact': {
    title: 'Le délégué à la protection des données peut être joint.',
    help: 'Indiquez une adresse propre au délégué, comme dpo@… ; il n’est pas nécessaire de le nommer.',
    messages: {
      none: 'Un délégué à la protection des données est désigné, et rien ne dit comment le joindre.',
    },
  },
};
