// Rebuilt from the published notice, with nothing added.
import {
  caisseDesDepots,
  certificationBodies,
  certificationParticipants,
  franceCompetences,
  skillsOperators,
} from '../../bodies.ts';
import { courseOfStudy } from '../../data.ts';
import { graduationProof } from '../../data-by-audience.ts';
import { alumni } from '../../data-subjects.ts';
import { activity } from '../../language.ts';
import { skillsOperatorsChecks } from '../../laws.ts';
import { alumniBasis } from '../../legal-bases.ts';
import { dataHosts, serviceProviders } from '../../processors.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { articleCited, end } from '../../retention.ts';
import { studentRecord } from '../../sources.ts';
import { alumniTransfers } from '../../transfers.ts';

export default activity({
  id: 'alumni-archives',
  name: {
    en: 'Archive of the course of study, quality evidence and proof of graduation',
    fr: 'Archives des études, preuve de la qualité et preuve du diplôme',
  },
  role: 'controller',
  dataSubjects: [alumni],
  purposes: [
    {
      id: 'quality-evidence',
      purpose: {
        en: 'Prove that our training programmes match public benchmarks',
        fr: 'Prouver que nos formations sont en adéquation avec les référentiels publics',
      },
      details: [
        {
          en: 'as the skills operators ask when they make their checks',
          fr: 'comme les opérateurs de compétences le demandent lors de leurs contrôles',
        },
      ],
      legalBasis: alumniBasis,
    },
    {
      id: 'graduation-proof',
      purpose: {
        en: 'Prove that you graduated',
        fr: 'Prouver que vous avez obtenu votre diplôme',
      },
      legalBasis: alumniBasis,
    },
  ],
  data: [
    { category: courseOfStudy, source: studentRecord },
    { category: graduationProof, source: studentRecord },
  ],
  recipients: [
    departments,
    schoolDepartments,
    serviceProviders,
    dataHosts,
    franceCompetences,
    certificationBodies,
    skillsOperators,
    certificationParticipants,
    caisseDesDepots,
  ],
  retention: [
    {
      for: { data: [courseOfStudy] },
      active: {
        until: 'end-of-course',
        definition: {
          en: 'the data are stored during your course of study',
          fr: 'les données sont conservées pendant vos études',
        },
      },
      archive: {
        period: '6 years',
        reason: {
          en: 'the skills operators ask for it as part of their checks, and it lets us prove that our training programmes match public benchmarks',
          fr: 'les opérateurs de compétences le demandent dans le cadre de leurs contrôles, et cela nous permet de prouver que nos formations sont en adéquation avec les référentiels publics',
        },
        law: [skillsOperatorsChecks],
      },
      then: end,
    },
    {
      for: { data: [graduationProof] },
      active: {
        period: '50 years',
        from: 'end-of-course',
      },
      then: end,
      remarks: {
        en: 'These data stay when the rest of the data of an unused alumni account is deleted.',
        fr: 'Ces données demeurent quand les autres données d’un compte d’ancien élève inutilisé sont supprimées.',
      },
    },
  ],
  transfers: alumniTransfers,
  acknowledged: [articleCited],
});
