// Reconstitué à partir de la notice publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import { review } from '../data.ts';
import { participants } from '../data-subjects.ts';
import { reviewCompanies, staff, transfersOpen } from '../recipients.ts';

export default activity({
  id: 'customer-reviews',
  name: 'Avis de clients',
  role: 'controller',
  dataSubjects: [participants],
  purposes: [
    {
      id: 'reviews',
      purpose: 'Faire collecter et certifier des avis de clients sur nos formations',
      legalBasis: gap({
        question: 'Sur quelle base légale les avis sont-ils recueillis et transmis ?',
      }),
    },
  ],
  data: [
    {
      category: review,
      source: 'data-subject',
      provision: gap({ question: 'L’avis est-il facultatif ?' }),
    },
  ],
  recipients: [staff, reviewCompanies],
  retention: gap({
    question: 'Combien de temps les avis sont-ils conservés, et à partir de quand ?',
  }),
  transfers: transfersOpen,
});
