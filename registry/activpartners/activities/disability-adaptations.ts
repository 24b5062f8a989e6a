// Reconstitué à partir de la notice publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import { disability } from '../data.ts';
import { participants } from '../data-subjects.ts';
import { disabilityAdaptations } from '../laws.ts';
import { transfersOpen } from '../recipients.ts';

export default activity({
  id: 'disability-adaptations',
  name: 'Adaptation des formations aux situations de handicap',
  role: 'controller',
  dataSubjects: [participants],
  purposes: [
    {
      id: 'adaptations',
      purpose: 'Prévoir les adaptations dont la formation a besoin pour bien se dérouler',
      condition: 'en cas de situation de handicap',
      legalBasis: { basis: 'legal-obligation', law: [disabilityAdaptations] },
    },
  ],
  data: gap({
    question: 'Quelles données ordinaires accompagnent l’information sur le handicap ?',
  }),
  specialData: [
    {
      category: disability,
      condition: 'le cas échéant',
      source: gap({
        question: 'De qui vient l’information : du participant, de son employeur ?',
      }),
      exception: gap({
        question: 'Quelle condition de l’article 9, paragraphe 2, du RGPD lève l’interdiction ?',
        stated:
          'Ces informations sont recueillies au titre de l’article D 5211-3 du Code du travail.',
      }),
    },
  ],
  recipients: gap({
    question: "Qui, chez Activ'partners ou chez ses prestataires, reçoit cette information ?",
  }),
  retention: [
    {
      active: { until: 'end-of-course' },
      archive: 'none',
      then: 'erase',
      remarks:
        'Quand la formation prend fin, ces informations disparaissent de nos systèmes, sans laisser de trace.',
    },
  ],
  transfers: transfersOpen,
});
