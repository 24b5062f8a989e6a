// Reconstitué à partir de la déclaration publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import { automatedOnly, technicalProvider } from '../processor.ts';
import { ovh, transfersOpen } from '../recipients.ts';
import { lmsEndOfContract } from '../retention.ts';

export default activity({
  id: 'lms-platforms',
  name: 'Plates-formes LMS exploitées en mode SaaS pour des clients',
  role: 'processor',
  controllers: [
    {
      class: 'clients des plates-formes Onlineformapro',
      list: gap({
        question: 'Où la liste de ces clients est-elle tenue, avec leurs coordonnées ?',
      }),
    },
  ],
  processing: [technicalProvider, automatedOnly],
  data: gap({
    question:
      'Quelles catégories de données, et de qui, les clients placent-ils sur ces plates-formes ?',
    stated: 'données des clients',
  }),
  subProcessors: [ovh],
  endOfContract: lmsEndOfContract,
  transfers: transfersOpen,
});
