// The published section for people on sites with cameras, rebuilt: the blocks say what is not
// processing.
import { commitment, legalBasisQuestions, publishedDate, questions } from '../blocks.ts';
import { personsFilmed } from '../data-subjects.ts';
import { notice } from '../language.ts';

export default notice({
  id: 'video-surveillance',
  title: {
    en: 'Privacy: video surveillance and video protection',
    fr: 'Données personnelles : vidéosurveillance et vidéoprotection',
  },
  audiences: [personsFilmed],
  scope: {
    en: 'our sites that video surveillance and video protection systems protect',
    fr: 'nos sites que protègent des systèmes de vidéosurveillance et de vidéoprotection',
  },
  updated: '2024-10-31',
  sections: [
    'controller',
    'purposes',
    'data',
    'sources',
    'recipients',
    'transfers',
    'retention',
    'rights',
    'security',
    'changes',
  ],
  blocks: [
    { id: 'commitment', ...commitment },
    { id: 'legal-basis-questions', ...legalBasisQuestions, after: 'purposes' },
    { id: 'questions', ...questions, after: 'changes' },
  ],
  acknowledged: [publishedDate],
});
