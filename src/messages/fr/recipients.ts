import type { Catalogue } from '../catalogue.ts';

/** Destinataires et sous-traitants : article 28 du RGPD. */
export const recipients: Catalogue = {
  'recipients/processor-contract': {
    title: 'Chaque sous-traitant est lié par un contrat qui est consigné.',
    help: 'Consignez le contrat avec le jour de sa signature et l’endroit où il est classé.',
    messages: {
      none: 'Aucun contrat avec le sous-traitant « {declaration} » n’est consigné.',
      signed:
        'Le contrat avec le sous-traitant « {declaration} » n’indique pas quand il a été signé.',
    },
  },
  'recipients/open-ended': {
    title: 'Les destinataires sont nommés, ou désignés par des catégories qui disent qui ils sont.',
    help: 'Dites qui ils sont et ce qu’ils font des données : nommez-les, ou donnez une catégorie par activité, secteur et lieu, avec des exemples.',
    messages: {
      'catch-all':
        '« {declaration} » ne désigne personne : on ne peut savoir qui reçoit les données.',
      'on-request':
        'Les destinataires de « {activity} » ne sont pas indiqués dans la mention : « {phrase} ».',
    },
  },
  'recipients/denied-but-present': {
    title: 'Personne ne lit que les données ne vont à aucun tiers alors que quelqu’un les reçoit.',
    help: 'Dites qui reçoit les données au lieu de le nier, ou dites de quelles données et de quels cas l’affirmation est vraie.',
    messages: {
      recipient:
        'Il est dit aux personnes que nul autre ne reçoit leurs données (« {phrase} »), et « {activity} » nomme « {recipient} ».',
      tracker:
        'Il est dit aux personnes que nul autre ne reçoit leurs données (« {phrase} »), et « {activity} » utilise un traceur que lit quelqu’un d’autre : « {recipient} ».',
    },
  },
  'recipients/processor-breach-deadline': {
    title: 'Un sous-traitant signale une violation assez tôt pour que son client puisse agir.',
    help: 'Convenez de 24 à 48 heures au plus, à compter du moment où le sous-traitant apprend la violation.',
    messages: {
      ours: 'Dans « {activity} », une violation n’est signalée au responsable que sous {period} : 72 heures, c’est le délai du responsable lui-même envers l’autorité.',
      theirs:
        '« {declaration} » a {period} pour signaler une violation, ce qui laisse peu ou rien des 72 heures envers l’autorité.',
      stated:
        'Une violation est signalée au responsable sous « {phrase} » : c’est le délai du responsable lui-même envers l’autorité.',
    },
  },
  'recipients/own-purpose-provider': {
    title: 'Un prestataire qui utilise les données pour son compte est déclaré comme responsable.',
    help: 'Déclarez le prestataire comme controller ou joint-controller, avec ce qu’il fait des données pour lui-même ; si son contrat l’exclut, acceptez le constat en le disant.',
    messages: {
      tracker:
        '« {declaration} » est déclaré comme sous-traitant, et son traceur « {tracker} » sert la publicité ou un réseau social : il utilise pour lui-même ce qu’il apprend.',
      tool: '« {declaration} » est déclaré comme sous-traitant, et on sait qu’il utilise pour lui-même ce qu’il apprend.',
      stated:
        '« {declaration} » est déclaré comme sous-traitant, et il est dit qu’il utilise les données pour lui-même : « {phrase} ».',
      undeclared:
        'Quelqu’un d’autre lit le traceur « {tracker} », qui sert la publicité ou un réseau social, et rien ne dit qui.',
    },
  },
};
