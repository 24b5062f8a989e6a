import type { Catalogue } from '../catalogue.ts';

/** Transferts hors de l’Espace économique européen : chapitre V du RGPD. */
export const transfers: Catalogue = {
  'transfers/country-named': {
    title:
      'Chaque destinataire et chaque transfert nomme les pays où les données sont détenues ou consultées.',
    help: "Ajoutez locations avec le code à deux lettres de chaque pays : locations: [{ country: 'FR' }]. Un accès depuis un pays vaut transfert vers lui.",
    messages: {
      none: 'Rien ne dit dans quels pays « {declaration} » détient ou consulte les données.',
      'sub-processor':
        'Rien ne dit dans quels pays « {name} », qui travaille pour « {declaration} », détient ou consulte les données.',
      transfer: 'Rien ne dit vers quels pays vont des données de « {declaration} ».',
      country: 'Une localisation de « {declaration} » ne nomme aucun pays.',
      unknown: '« {value} » n’est pas un pays : écrivez son code à deux lettres, comme « FR ».',
      'unknown-meant':
        '« {value} » n’est pas un pays : écrivez son code à deux lettres. Vouliez-vous écrire « {meant} » ?',
    },
  },
  'transfers/safeguard-required': {
    title: 'Les données dans un pays sans décision d’adéquation sont protégées par une garantie.',
    help: 'Consignez ce qui protège les données là-bas, comme les clauses contractuelles types, avant tout envoi. Lorsqu’une décision a pris fin, consignez la garantie sous fallback.',
    messages: {
      none: 'Rien ne protège les données chez « {declaration} » dans un pays sans décision d’adéquation.',
      transfer:
        'Rien ne protège des données de « {declaration} » qui quittent l’Espace économique européen.',
      unknown:
        '« {value} » n’est ni une garantie de l’article 46 ni une dérogation de l’article 49.',
      'unknown-meant':
        '« {value} » n’est ni une garantie de l’article 46 ni une dérogation de l’article 49. Vouliez-vous écrire « {meant} » ?',
      'not-in-force':
        'Aucune décision d’adéquation n’est en vigueur le {day} ({country}), et rien d’autre n’y protège les données chez « {declaration} ».',
      'class-not-in-force':
        'Aucune décision d’adéquation n’est en vigueur le {day} ({country}), et rien d’autre n’y protège les données de « {declaration} ».',
    },
  },
  'transfers/adequacy-scope': {
    title:
      'Lorsqu’une décision d’adéquation ne couvre que certains destinataires, le destinataire est vérifié.',
    help: 'Consignez que le destinataire est couvert et le jour de la vérification ; sinon, la garantie.',
    messages: {
      framework:
        'La décision sur les États-Unis ne couvre que les organismes inscrits au Data Privacy Framework, et rien ne dit si « {declaration} » y figure.',
      partial:
        'La décision sur ce pays ne couvre que certains destinataires, et rien ne dit si « {declaration} » en fait partie.',
      unchecked: 'Rien ne dit quand il a été vérifié que « {declaration} » est couvert.',
      class:
        'La décision d’adéquation ({country}) ne couvre que certains destinataires, et rien ne dit que ceux de « {declaration} » le sont.',
    },
  },
  'transfers/not-a-safeguard': {
    title: 'Ce qui protège les données à l’étranger est un instrument de l’article 46.',
    help: 'Utilisez un instrument de l’article 46, comme les clauses contractuelles types ou des règles d’entreprise contraignantes approuvées ; une charte ou un certificat peut s’y ajouter.',
    messages: {
      stated:
        'Ce qui est censé protéger les données de « {declaration} » à l’étranger n’est pas une garantie de l’article 46 : « {phrase} ».',
      approval:
        'Ce qui est donné pour l’approbation de l’instrument avec « {declaration} » n’en approuve aucun au sens de l’article 46 : « {phrase} ».',
    },
  },
  'transfers/copy-of-safeguard': {
    title:
      'Les personnes apprennent comment obtenir copie de ce qui protège leurs données à l’étranger.',
    help: 'Dites sous copy comment obtenir la garantie, ou où la lire : une adresse à laquelle écrire ou un lien.',
    messages: {
      none: 'Rien ne dit comment obtenir copie de ce qui protège les données chez « {declaration} ».',
      class:
        'Rien ne dit comment obtenir copie de ce qui protège à l’étranger les données de « {declaration} ».',
    },
  },
  'transfers/scc-module': {
    title: 'Les clauses types sont celles de 2021, dans le module qui correspond aux rôles.',
    help: 'Signez les clauses de la décision (UE) 2021/914 et consignez le module : 1 de responsable à responsable, 2 de responsable à sous-traitant, 3 de sous-traitant à sous-traitant, 4 de sous-traitant à responsable.',
    messages: {
      none: 'Rien ne dit quel module des clauses types est signé (« {declaration} »).',
      controller:
        'Le module {module} vaut pour un sous-traitant qui reçoit des données ; « {declaration} » décide lui-même de ce qu’il en fait.',
      processor:
        'Le module {module} vaut pour un responsable qui reçoit des données ; « {declaration} » est un sous-traitant.',
      'sub-processor':
        'Le module {module} vaut pour un responsable qui reçoit des données ; ceux que « {declaration} » emploie à son tour sont des sous-traitants.',
      exporter:
        'Le module 4 vaut pour des données qu’envoie un sous-traitant ; c’est le responsable qui les envoie à « {declaration} ».',
      former:
        'Les clauses avec « {declaration} » ont été signées le {day}, avant que celles de 2021 n’existent : les anciennes ne protègent plus rien depuis le {end}.',
      'named-former': 'Les clauses avec « {declaration} » sont d’anciennes clauses : « {phrase} ».',
    },
  },
  'transfers/impact-assessment': {
    title: 'Le droit du pays de destination est analysé avant de s’appuyer sur une garantie.',
    help: "Analysez le droit et la pratique du pays, et consignez le jour : impactAssessment: { date: '2026-01-15' }. Si la garantie ne peut y protéger, ajoutez des mesures ou ne transférez pas.",
    messages: {
      none: 'Rien ne dit quand le droit du pays a été analysé pour le transfert à « {declaration} ».',
      class:
        'Rien ne dit quand le droit des pays a été analysé pour les transferts de « {declaration} ».',
    },
  },
  'transfers/consent-as-fallback': {
    title: 'Le consentement à un transfert est l’exception, donné en connaissance de ses risques.',
    help: 'Faites signer une garantie, choisissez un autre partenaire, ou ne transférez pas. Si un transfert isolé repose sur le consentement, dites ses circonstances et les risques dont les personnes sont informées.',
    messages: {
      refused:
        'Le consentement ne répare pas le refus d’une garantie (« {declaration} ») : « {phrase} ».',
      repeated:
        'Le consentement vaut pour des transferts isolés, et ceux-ci se répètent (« {declaration} ») : « {phrase} ».',
      risks:
        'Rien ne dit de quels risques les personnes sont informées avant de consentir à ce transfert (« {declaration} »).',
      powers:
        'Une autorité publique ne peut fonder ce transfert sur le consentement là où elle exerce ses pouvoirs (« {declaration} »).',
    },
  },
  'transfers/undeclared-tool-country': {
    title: 'Le transfert qu’entraîne l’outil d’une maison étrangère est déclaré.',
    help: 'Ajoutez le pays sous locations du fournisseur, avec ce qui y protège les données. Si l’outil est vendu avec un stockage et un accès limités à l’Espace économique européen, acceptez le constat en le disant.',
    messages: {
      'in-the-area':
        '« {declaration} » fournit un outil de {tool}, qui traite aussi des données dans un autre pays ({country}), et seuls des pays de l’Espace économique européen sont déclarés.',
      none: '« {declaration} » fournit un outil de {tool}, qui traite des données dans un autre pays ({country}), et les traitements qui l’utilisent affirment qu’aucune donnée ne sort de l’Espace économique européen.',
      named:
        'Ce texte nomme un outil de {tool}, qui traite des données à l’étranger ({country}), et rien n’en déclare le fournisseur ni un transfert : « {phrase} ».',
      tracker:
        'Le traceur « {declaration} » est de {tool}, qui traite des données à l’étranger ({country}), et « {activity} » ne déclare ni fournisseur ni transfert.',
    },
  },
  'transfers/contradictory-statement': {
    title:
      'Personne ne lit que les données restent dans l’Espace économique européen alors qu’elles en sortent.',
    help: 'Corrigez l’affirmation, ou les pays et transferts déclarés, pour qu’ils disent la même chose.',
    messages: {
      none: '« {activity} » affirme qu’aucune donnée ne sort de l’Espace économique européen, et « {recipient} » les détient ou les consulte au-dehors : {country}.',
      text: 'Il est dit aux personnes que les données restent dans l’Espace économique européen (« {phrase} »), et « {recipient} » détient ou consulte au-dehors des données de « {activity} » : {country}.',
      class:
        'Il est dit aux personnes que les données restent dans l’Espace économique européen (« {phrase} »), et « {activity} » énonce des transferts qui en sortent.',
    },
  },
};
