// La seconde partie de la notice publiée : le RGPD appliqué au LMS.
import { gap, notice } from 'ropa';
import { lmsUsers } from '../data-subjects.ts';

export default notice({
  id: 'lms',
  title: 'Le RGPD sur notre LMS',
  kind: 'policy',
  audiences: [lmsUsers],
  scope: "le LMS d’Activ'partners, qui repose sur la plateforme de formation Open LMS",
  updated: gap({
    question: 'De quand date la dernière modification ? La notice ne porte pas de date.',
  }),
  sections: ['controller', 'data', 'recipients', 'rights', 'security'],
  blocks: [
    {
      id: 'customers-duty',
      heading: 'Ce que nos clients doivent dire à leurs collaborateurs',
      text: 'Il revient à chaque client d’expliquer à ses propres collaborateurs comment accéder aux données que contient le LMS, les changer et les supprimer.',
      after: 'rights',
    },
  ],
});
