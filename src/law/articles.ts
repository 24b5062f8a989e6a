const LEGIFRANCE = 'https://www.legifrance.gouv.fr';

/** Official pages of the laws that references end with; the first that fits holds. */
const LAWS = [
  ['UK GDPR', 'https://www.legislation.gov.uk/eur/2016/679'],
  ['GDPR', 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
  ['ePrivacy Directive', 'https://eur-lex.europa.eu/eli/dir/2002/58/oj'],
  ['FADP', 'https://www.fedlex.admin.ch/eli/cc/2022/491/en'],
  ['LIL', `${LEGIFRANCE}/loda/id/JORFTEXT000000886460`],
  ['CPCE', `${LEGIFRANCE}/codes/id/LEGITEXT000006070987`],
  ['C. conso.', `${LEGIFRANCE}/codes/id/LEGITEXT000006069565`],
  ['C. trav.', `${LEGIFRANCE}/codes/id/LEGITEXT000006072050`],
  ['C. civ.', `${LEGIFRANCE}/codes/id/LEGITEXT000006070721`],
  ['C. com.', `${LEGIFRANCE}/codes/id/LEGITEXT000005634379`],
  ['C. mon. fin.', `${LEGIFRANCE}/codes/id/LEGITEXT000006072026`],
  ['CSI', `${LEGIFRANCE}/codes/id/LEGITEXT000025503132`],
  ['CSS', `${LEGIFRANCE}/codes/id/LEGITEXT000006073189`],
  ['CPP', `${LEGIFRANCE}/codes/id/LEGITEXT000006071154`],
  ['LPF', `${LEGIFRANCE}/codes/id/LEGITEXT000006069583`],
] as const satisfies readonly (readonly [law: string, url: string])[];

const DECISIONS: ReadonlyMap<string, string> = new Map([
  ['Decision (EU) 2021/914', 'https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj'],
  ['Decision (EU) 2026/179', 'https://eur-lex.europa.eu/eli/dec_impl/2026/179/oj'],
  [
    'Law 1.565 (Monaco)',
    'https://journaldemonaco.gouv.mc/Journaux/2024/Journal-8725/Loi-n-1.565-du-3-decembre-2024-relative-a-la-protection-des-donnees-personnelles',
  ],
]);

const LAST_GDPR_ARTICLE = 99;

/**
 * The official page for a reference as rules write it: `Art. 13(2)(a) GDPR`, `Art. L34-5 CPCE`,
 * `Arts 84-86 LIL`, `Decision (EU) 2021/914`. It is the page of the whole law, or of the article
 * itself where the publisher addresses articles (UK GDPR). Nothing where no sure address is known, or
 * the GDPR has no such article. Not checked: that the page answers, that a code has the article.
 */
export function articleUrl(reference: string): string | undefined {
  const found = LAWS.find(([law]) => reference.endsWith(` ${law}`));
  if (found === undefined) return DECISIONS.get(reference);
  const [law, url] = found;
  const place = /^Arts?\.? ([LRD]?\d.*)$/.exec(reference.slice(0, -law.length - 1))?.[1];
  if (place === undefined) return undefined;
  if (law === 'UK GDPR') {
    const article = /^(\d+[A-Z]?)(\([^,;]*)?$/.exec(place)?.[1];
    return article === undefined ? `${url}/contents` : `${url}/article/${article}`;
  }
  if (law === 'GDPR' && Number.parseInt(place, 10) > LAST_GDPR_ARTICLE) return undefined;
  return url;
}

export interface Article {
  title: { en: string; fr: string };
  duty: { en: string; fr: string };
}

/**
 * The articles of the GDPR that rules rest on, by number: the official title and the duty in one
 * sentence of our own, in English and French. As of 2026-11-21, from the text as published in 2016.
 * Not checked: later corrigenda, and paragraphs that a sentence leaves out. A sentence explains; it
 * never replaces the article.
 */
export const ARTICLES = {
  4: {
    title: { en: 'Definitions', fr: 'Définitions' },
    duty: {
      en: 'Use the words personal data, controller, processor, recipient and consent in the sense that the Regulation gives them, because duties depend on them.',
      fr: 'Employez les mots données personnelles, responsable du traitement, sous-traitant, destinataire et consentement au sens du règlement : les obligations en dépendent.',
    },
  },
  5: {
    title: {
      en: 'Principles relating to processing of personal data',
      fr: 'Principes relatifs au traitement des données à caractère personnel',
    },
    duty: {
      en: 'Process data lawfully and openly, for stated purposes, no more and no longer than needed, accurately and securely, and be able to prove it.',
      fr: 'Traitez les données de façon licite et transparente, pour des finalités annoncées, sans excès ni de quantité ni de durée, avec exactitude et sécurité, et soyez en mesure de le prouver.',
    },
  },
  6: {
    title: { en: 'Lawfulness of processing', fr: 'Licéité du traitement' },
    duty: {
      en: 'Rest every purpose on one of six legal bases, and cite the law where the basis is a legal obligation or a public task.',
      fr: 'Fondez chaque finalité sur l’une des six bases légales, et citez le texte lorsque la base est une obligation légale ou une mission d’intérêt public.',
    },
  },
  7: {
    title: { en: 'Conditions for consent', fr: 'Conditions applicables au consentement' },
    duty: {
      en: 'Be able to prove consent, ask for it apart from other matters, and let people take it back as easily as they gave it.',
      fr: 'Sachez prouver le consentement, demandez-le séparément du reste, et permettez de le retirer aussi facilement qu’il a été donné.',
    },
  },
  8: {
    title: {
      en: 'Conditions applicable to child’s consent in relation to information society services',
      fr: 'Conditions applicables au consentement des enfants en ce qui concerne les services de la société de l’information',
    },
    duty: {
      en: 'Where an online service is offered directly to a child on the basis of consent, involve a parent below the age that national law sets, and make reasonable efforts to verify it.',
      fr: 'Lorsqu’un service en ligne s’adresse directement à un enfant et repose sur le consentement, associez un parent en dessous de l’âge fixé par la loi nationale et vérifiez-le raisonnablement.',
    },
  },
  9: {
    title: {
      en: 'Processing of special categories of personal data',
      fr: 'Traitement portant sur des catégories particulières de données à caractère personnel',
    },
    duty: {
      en: 'Do not process special categories of data unless one of the listed conditions is met, and record which.',
      fr: 'Ne traitez pas de catégories particulières de données, sauf si l’une des conditions énumérées est remplie, et consignez laquelle.',
    },
  },
  10: {
    title: {
      en: 'Processing of personal data relating to criminal convictions and offences',
      fr: 'Traitement des données à caractère personnel relatives aux condamnations pénales et aux infractions',
    },
    duty: {
      en: 'Process data on offences only under the control of an official authority or where a law allows it with safeguards.',
      fr: 'Ne traitez des données relatives aux infractions que sous le contrôle de l’autorité publique ou si un texte l’autorise avec des garanties.',
    },
  },
  12: {
    title: {
      en: 'Transparent information, communication and modalities for the exercise of the rights of the data subject',
      fr: 'Transparence des informations et des communications et modalités de l’exercice des droits de la personne concernée',
    },
    duty: {
      en: 'Inform people briefly and in plain words, and answer their requests free of charge, as a rule within one month.',
      fr: 'Informez les personnes brièvement et en termes simples, et répondez à leurs demandes sans frais, en principe dans un délai d’un mois.',
    },
  },
  13: {
    title: {
      en: 'Information to be provided where personal data are collected from the data subject',
      fr: 'Informations à fournir lorsque des données à caractère personnel sont collectées auprès de la personne concernée',
    },
    duty: {
      en: 'When you collect data from someone, tell them then who you are, why and on which basis you process the data, who receives them, how long you keep them, and which rights they have.',
      fr: 'Lorsque vous collectez des données auprès d’une personne, dites-lui à ce moment qui vous êtes, pourquoi et sur quelle base vous les traitez, qui les reçoit, combien de temps vous les gardez et quels sont ses droits.',
    },
  },
  14: {
    title: {
      en: 'Information to be provided where personal data have not been obtained from the data subject',
      fr: 'Informations à fournir lorsque les données à caractère personnel n’ont pas été collectées auprès de la personne concernée',
    },
    duty: {
      en: 'When data come from elsewhere, also tell the person which data and from which source, within one month at the latest.',
      fr: 'Lorsque les données viennent d’ailleurs, indiquez aussi à la personne lesquelles et de quelle source, au plus tard dans un délai d’un mois.',
    },
  },
  15: {
    title: {
      en: 'Right of access by the data subject',
      fr: 'Droit d’accès de la personne concernée',
    },
    duty: {
      en: 'Confirm to anyone who asks whether you process their data, explain how, and give a copy.',
      fr: 'Confirmez à toute personne qui le demande si vous traitez ses données, expliquez comment, et remettez-en une copie.',
    },
  },
  16: {
    title: { en: 'Right to rectification', fr: 'Droit de rectification' },
    duty: {
      en: 'Correct wrong data and complete missing ones without delay when the person asks.',
      fr: 'Corrigez les données inexactes et complétez celles qui manquent, sans tarder, à la demande de la personne.',
    },
  },
  17: {
    title: {
      en: 'Right to erasure (‘right to be forgotten’)',
      fr: 'Droit à l’effacement (« droit à l’oubli »)',
    },
    duty: {
      en: 'Erase data on request once a listed ground applies, unless a law, a claim or another listed reason makes them necessary.',
      fr: 'Effacez les données sur demande dès qu’un des motifs prévus s’applique, sauf si une loi, un litige ou une autre raison prévue les rend nécessaires.',
    },
  },
  18: {
    title: {
      en: 'Right to restriction of processing',
      fr: 'Droit à la limitation du traitement',
    },
    duty: {
      en: 'Set data aside without using them while their accuracy or an objection is examined, and in the other cases listed.',
      fr: 'Gelez l’utilisation des données pendant l’examen de leur exactitude ou d’une opposition, et dans les autres cas prévus.',
    },
  },
  19: {
    title: {
      en: 'Notification obligation regarding rectification or erasure of personal data or restriction of processing',
      fr: 'Obligation de notification en ce qui concerne la rectification ou l’effacement de données à caractère personnel ou la limitation du traitement',
    },
    duty: {
      en: 'Pass every correction, erasure or restriction on to those who received the data, unless that is impossible or out of proportion.',
      fr: 'Répercutez chaque rectification, effacement ou limitation auprès de ceux qui ont reçu les données, sauf si cela est impossible ou disproportionné.',
    },
  },
  20: {
    title: {
      en: 'Right to data portability',
      fr: 'Droit à la portabilité des données',
    },
    duty: {
      en: 'Where automated processing rests on consent or contract, give people the data they provided in a usable machine-readable format.',
      fr: 'Lorsqu’un traitement automatisé repose sur le consentement ou le contrat, remettez aux personnes les données qu’elles ont fournies dans un format réutilisable et lisible par machine.',
    },
  },
  21: {
    title: { en: 'Right to object', fr: 'Droit d’opposition' },
    duty: {
      en: 'Let people object to processing that rests on a public task or legitimate interests, always stop direct marketing when they do, and announce this right apart from the rest.',
      fr: 'Permettez de s’opposer aux traitements fondés sur une mission d’intérêt public ou un intérêt légitime, cessez toujours la prospection en cas d’opposition, et présentez ce droit séparément.',
    },
  },
  22: {
    title: {
      en: 'Automated individual decision-making, including profiling',
      fr: 'Décision individuelle automatisée, y compris le profilage',
    },
    duty: {
      en: 'Take no decision with serious effects on someone by automated means alone, except in the cases allowed and with a human to turn to.',
      fr: 'Ne prenez aucune décision aux effets importants pour une personne par des moyens uniquement automatisés, sauf dans les cas admis et avec un interlocuteur humain.',
    },
  },
  24: {
    title: {
      en: 'Responsibility of the controller',
      fr: 'Responsabilité du responsable du traitement',
    },
    duty: {
      en: 'Put measures in place that fit the risks, review them, and be able to show that processing follows the Regulation.',
      fr: 'Mettez en place des mesures adaptées aux risques, révisez-les, et soyez en mesure de montrer que le traitement respecte le règlement.',
    },
  },
  26: {
    title: { en: 'Joint controllers', fr: 'Responsables conjoints du traitement' },
    duty: {
      en: 'When you decide together with others why and how data are processed, agree who does what and make the essence of it available to people.',
      fr: 'Lorsque vous décidez avec d’autres pourquoi et comment les données sont traitées, convenez de qui fait quoi et mettez-en les grandes lignes à la disposition des personnes.',
    },
  },
  27: {
    title: {
      en: 'Representatives of controllers or processors not established in the Union',
      fr: 'Représentants des responsables du traitement ou des sous-traitants qui ne sont pas établis dans l’Union',
    },
    duty: {
      en: 'If you are outside the Union and offer goods or services to people there or monitor them, appoint in writing a representative in the Union.',
      fr: 'Si vous êtes hors de l’Union et y proposez des biens ou services à des personnes ou les suivez, désignez par écrit un représentant dans l’Union.',
    },
  },
  28: {
    title: { en: 'Processor', fr: 'Sous-traitant' },
    duty: {
      en: 'Use only processors that offer sufficient guarantees, and bind each by a contract with the listed clauses.',
      fr: 'Ne recourez qu’à des sous-traitants présentant des garanties suffisantes, et liez chacun par un contrat contenant les clauses prévues.',
    },
  },
  30: {
    title: {
      en: 'Records of processing activities',
      fr: 'Registre des activités de traitement',
    },
    duty: {
      en: 'Keep a written record of your processing activities with the listed content, and give it to the authority when asked.',
      fr: 'Tenez un registre écrit de vos activités de traitement avec le contenu prévu, et présentez-le à l’autorité sur demande.',
    },
  },
  32: {
    title: { en: 'Security of processing', fr: 'Sécurité du traitement' },
    duty: {
      en: 'Protect data with technical and organisational measures that fit the risk, and test them regularly.',
      fr: 'Protégez les données par des mesures techniques et organisationnelles adaptées au risque, et testez-les régulièrement.',
    },
  },
  33: {
    title: {
      en: 'Notification of a personal data breach to the supervisory authority',
      fr: 'Notification à l’autorité de contrôle d’une violation de données à caractère personnel',
    },
    duty: {
      en: 'Report a breach to the authority, if possible within 72 hours of learning of it, unless a risk to people is unlikely; a processor tells its controller without delay.',
      fr: 'Signalez une violation à l’autorité, si possible dans les 72 heures après en avoir eu connaissance, sauf si un risque pour les personnes est improbable ; le sous-traitant prévient sans tarder son responsable du traitement.',
    },
  },
  35: {
    title: {
      en: 'Data protection impact assessment',
      fr: 'Analyse d’impact relative à la protection des données',
    },
    duty: {
      en: 'Before processing that is likely to put people at high risk, assess its impact and the measures against it.',
      fr: 'Avant un traitement susceptible d’exposer les personnes à un risque élevé, analysez son impact et les mesures qui y répondent.',
    },
  },
  37: {
    title: {
      en: 'Designation of the data protection officer',
      fr: 'Désignation du délégué à la protection des données',
    },
    duty: {
      en: 'Appoint a data protection officer in the cases listed, publish the contact details and give them to the authority.',
      fr: 'Désignez un délégué à la protection des données dans les cas prévus, publiez ses coordonnées et communiquez-les à l’autorité.',
    },
  },
  38: {
    title: {
      en: 'Position of the data protection officer',
      fr: 'Fonction du délégué à la protection des données',
    },
    duty: {
      en: 'Involve the data protection officer early, leave the officer independent and reachable, and give no task that conflicts with the role.',
      fr: 'Associez le délégué dès le départ, laissez-le indépendant et joignable, et ne lui confiez aucune tâche qui entre en conflit avec son rôle.',
    },
  },
  44: {
    title: {
      en: 'General principle for transfers',
      fr: 'Principe général applicable aux transferts',
    },
    duty: {
      en: 'Let data leave for a third country, or move on from there, only where one of the conditions on transfers is met.',
      fr: 'Ne laissez partir des données vers un pays tiers, ou de là vers un autre, que si l’une des conditions applicables aux transferts est remplie.',
    },
  },
  45: {
    title: {
      en: 'Transfers on the basis of an adequacy decision',
      fr: 'Transferts fondés sur une décision d’adéquation',
    },
    duty: {
      en: 'No further authorisation is needed where a decision of the Commission in force covers the recipient, within its scope.',
      fr: 'Aucune autre autorisation n’est nécessaire lorsqu’une décision de la Commission en vigueur couvre le destinataire, dans les limites de sa portée.',
    },
  },
  46: {
    title: {
      en: 'Transfers subject to appropriate safeguards',
      fr: 'Transferts moyennant des garanties appropriées',
    },
    duty: {
      en: 'Without an adequacy decision, protect the data with one of the listed instruments and make sure that people keep enforceable rights.',
      fr: 'Sans décision d’adéquation, protégez les données par l’un des instruments prévus et veillez à ce que les personnes gardent des droits opposables.',
    },
  },
  49: {
    title: {
      en: 'Derogations for specific situations',
      fr: 'Dérogations pour des situations particulières',
    },
    duty: {
      en: 'Without adequacy or safeguard, transfer data only in one of the exceptional cases listed, and never as a lasting practice.',
      fr: 'Sans décision d’adéquation ni garantie, ne transférez des données que dans l’un des cas exceptionnels prévus, jamais comme pratique durable.',
    },
  },
  77: {
    title: {
      en: 'Right to lodge a complaint with a supervisory authority',
      fr: 'Droit d’introduire une réclamation auprès d’une autorité de contrôle',
    },
    duty: {
      en: 'People may complain to a supervisory authority, in particular where they live, where they work or where the breach took place.',
      fr: 'Toute personne peut s’adresser à une autorité de contrôle, notamment là où elle réside, là où elle travaille ou là où la violation a eu lieu.',
    },
  },
} as const satisfies Record<number, Article>;
export type ArticleNumber = keyof typeof ARTICLES;
