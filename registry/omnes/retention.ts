// Retention: the stages that several activities share, in the words of the published notice, audience
// by audience. What concerns one activity alone stands in that activity.
import { dataProtectionOfficer } from './accepted.ts';
import { identityDocument, logs } from './data.ts';
import { gap } from './language.ts';
import { archivesInstruction, skillsOperatorsChecks } from './laws.ts';

/** What happens at the end, where it is the same for all data. */
export const end = gap({
  question: {
    en: 'Which of these data are erased at the end, and which are anonymised?',
    fr: 'Lesquelles de ces données sont effacées à la fin, et lesquelles anonymisées ?',
  },
  stated: {
    en: 'the data are deleted or anonymised',
    fr: 'les données sont supprimées ou anonymisées',
  },
});

/** The general rule: visitors, alumni, partners. Students and staff have their own. */
export const generalRule = {
  active: gap({
    question: {
      en: 'How long are these data kept, and from when does the period run?',
      fr: 'Combien de temps ces données sont-elles conservées, et à partir de quand ?',
    },
    stated: {
      en: 'while there is a legitimate and ongoing need for them, for example to provide a service that you requested or agreed to',
      fr: 'tant qu’un besoin légitime et continu existe, par exemple pour fournir un service que vous avez demandé ou accepté',
    },
  }),
  then: gap({
    question: {
      en: 'Which of these data are erased at the end, and which are anonymised?',
      fr: 'Lesquelles de ces données sont effacées à la fin, et lesquelles anonymisées ?',
    },
    stated: {
      en: 'When no legitimate commercial need remains, the data are deleted or anonymised; where that cannot be done, for instance because they are in backup archives, they are stored securely.',
      fr: 'Quand aucun besoin commercial légitime ne subsiste, les données sont supprimées ou anonymisées ; si ce n’est pas possible, par exemple parce qu’elles figurent dans des archives de sauvegarde, elles sont conservées de manière sécurisée.',
    },
  }),
} as const;

/** The general rule: students. */
export const studentGeneralRule = {
  active: generalRule.active,
  then: gap({
    question: {
      en: 'Which of these data are erased at the end, and which are anonymised?',
      fr: 'Lesquelles de ces données sont effacées à la fin, et lesquelles anonymisées ?',
    },
    stated: {
      en: 'When no legitimate commercial need remains, the data are deleted or anonymised.',
      fr: 'Quand aucun besoin commercial légitime ne subsiste, les données sont supprimées ou anonymisées.',
    },
  }),
} as const;

/** The general rule: staff. */
export const staffGeneralRule = {
  active: gap({
    question: {
      en: 'How long is each type of these data kept, and from when does the period run?',
      fr: 'Combien de temps chaque type de ces données est-il conservé, et à partir de quand ?',
    },
    stated: {
      en: 'while there is a legitimate and ongoing need for them, in line with the CNIL’s reference frameworks on recruitment and on human resources management',
      fr: 'tant qu’un besoin légitime et continu existe, conformément aux référentiels de la CNIL relatifs au recrutement et à la gestion des ressources humaines',
    },
  }),
  then: gap({
    question: {
      en: 'What happens to these data at the end?',
      fr: 'Que deviennent ces données à la fin ?',
    },
  }),
} as const;

/** What prospecting starts from: visitors and partners. */
const relationshipOrContact = {
  event: {
    en: 'the end of the business relationship, or from your last contact',
    fr: 'la fin de la relation commerciale, ou de votre dernier contact',
  },
};

/** Data used for commercial prospecting: visitors, partners. */
export const prospectingPeriod = {
  active: { period: '3 years', from: relationshipOrContact },
  then: end,
} as const;

/** Data used for information, and for commercial prospecting: students, alumni. */
export const informationAndProspectingPeriod = {
  active: {
    during: {
      en: 'during your course of study',
      fr: 'pendant votre parcours d’études',
    },
    period: '3 years',
    from: {
      event: {
        en: 'the end of the agreement, or from your last contact',
        fr: 'la fin du contrat, ou de votre dernier contact',
      },
    },
  },
  then: end,
  remarks: {
    en: 'The period is the same for information and communication without commercial prospecting, and for commercial prospecting.',
    fr: 'La durée est la même pour l’information et la communication sans prospection commerciale et pour la prospection commerciale.',
  },
} as const;

/** All data of a student. */
export const limitationPeriod = {
  active: { period: '5 years', from: 'graduation' },
  then: end,
  remarks: {
    en: 'Five years is the ordinary limitation period, in case of a dispute. It applies to all your data; how long those on student life and on the course of study stay beyond it depends on their type.',
    fr: 'Cinq ans, c’est la prescription de droit commun, en cas de litige. Cette durée vaut pour toutes vos données ; pour la vie étudiante et le parcours d’études, la suite dépend du type de données.',
  },
} as const;

/** Most data on the enrolment and the course of study of a student. */
export const courseOfStudyPeriod = {
  for: {
    what: {
      en: 'most data on your enrolment and course of study',
      fr: 'la plupart des données relatives à votre inscription et à votre parcours d’études',
    },
  },
  active: {
    period: '6 years',
    from: 'graduation',
    definition: {
      en: 'the five years of the limitation period and one further year, six in total, which the skills operators require for their checks',
      fr: 'les cinq ans de la prescription et un an de plus, soit six au total, que les opérateurs de compétences exigent pour leurs contrôles',
    },
  },
  law: [skillsOperatorsChecks],
  archive: {
    period: gap({
      question: {
        en: 'How long does each type of these data stay in the archive?',
        fr: 'Combien de temps chaque type de ces données reste-t-il archivé ?',
      },
    }),
    reason: {
      en: 'archiving and storage as the ministerial instruction asks',
      fr: 'archivage et conservation conformes à l’instruction ministérielle',
    },
    law: [archivesInstruction],
  },
  then: gap({
    question: {
      en: 'What happens to these data after the archive?',
      fr: 'Que deviennent ces données après l’archivage ?',
    },
  }),
} as const;

/** Log files: visitors, students, alumni, staff. The notice states no period for partners. */
export const logsPeriod = {
  for: { data: [logs] },
  active: {
    period: '3 years',
    from: gap({
      question: {
        en: 'From when do the three years run?',
        fr: 'À partir de quand les trois ans courent-ils ?',
      },
    }),
  },
  then: gap({
    question: {
      en: 'Are the logs erased at the end?',
      fr: 'Les journaux sont-ils effacés à la fin ?',
    },
  }),
} as const;

/** Requests for access and rectification: everybody but the people filmed. */
export const accessRequestsPeriod = {
  for: {
    what: {
      en: 'documents on requests for access and rectification',
      fr: 'documents relatifs aux demandes d’accès et de rectification',
    },
  },
  active: {
    period: '1 year',
    from: gap({
      question: {
        en: 'From when does the year run?',
        fr: 'À partir de quand l’année court-elle ?',
      },
    }),
  },
  then: gap({
    question: {
      en: 'Are these documents erased at the end?',
      fr: 'Ces documents sont-ils effacés à la fin ?',
    },
  }),
} as const;

/** Objections: everybody but the people filmed. */
export const objectionsPeriod = {
  for: {
    what: {
      en: 'documents on the right to object',
      fr: 'documents relatifs au droit d’opposition',
    },
  },
  active: {
    period: '6 years',
    from: gap({
      question: {
        en: 'From when do the six years run?',
        fr: 'À partir de quand les six ans courent-ils ?',
      },
    }),
  },
  then: gap({
    question: {
      en: 'Are these documents erased at the end?',
      fr: 'Ces documents sont-ils effacés à la fin ?',
    },
  }),
} as const;

/** Identity documents: everybody but the people filmed. */
export const identityDocumentsPeriod = {
  for: { data: [identityDocument] },
  active: {
    until: {
      event: {
        en: 'the document has been verified',
        fr: 'la vérification du document',
      },
    },
    definition: {
      en: 'no longer than this takes',
      fr: 'pas plus longtemps qu’elle ne le demande',
    },
  },
  archive: 'none',
  then: 'erase',
} as const;

/** No period is stated. */
export const unstatedPeriod = gap({
  question: {
    en: 'How long are these data kept, from when does the period run, and what happens then?',
    fr: 'Combien de temps ces données sont-elles conservées, à partir de quand, et que deviennent-elles ?',
  },
});

/** The general rule, which names no period. */
export const ongoingNeed = {
  rule: 'notice/vague-retention',
  at: 'retention',
  by: dataProtectionOfficer,
  reason: {
    en: 'The published notice states that data are kept while there is a legitimate and ongoing need for them.',
    fr: 'La notice publiée énonce que les données sont conservées tant qu’un besoin légitime et continu existe.',
  },
} as const;

/** The general rule for staff, which names frameworks in place of a period. */
export const frameworksNamed = {
  rule: 'retention/external-reference',
  at: 'retention',
  by: dataProtectionOfficer,
  reason: {
    en: 'The published notice states that data are kept in line with the reference frameworks of the CNIL.',
    fr: 'La notice publiée énonce que les données sont conservées conformément aux référentiels de la CNIL.',
  },
} as const;

/** Log files, three years. */
export const threeYearsOfLogs = {
  rule: 'retention/exceeds-marker',
  at: 'retention',
  by: dataProtectionOfficer,
  reason: {
    en: 'The published notice states three years for log files.',
    fr: 'La notice publiée énonce trois ans pour les fichiers journaux.',
  },
} as const;

/** Six years, with the article that the notice cites for them. */
export const articleCited = {
  rule: 'retention/legal-ground-fits',
  at: 'retention',
  by: dataProtectionOfficer,
  reason: {
    en: 'The published notice states six years and cites this article for the checks of the skills operators.',
    fr: 'La notice publiée énonce six ans et cite cet article pour les contrôles des opérateurs de compétences.',
  },
} as const;
