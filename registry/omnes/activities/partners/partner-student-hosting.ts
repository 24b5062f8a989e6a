// Rebuilt from the published notice, with nothing added.
import { studentHosting } from '../../data-by-audience.ts';
import { partners } from '../../data-subjects.ts';
import { activity } from '../../language.ts';
import { partnerBasis } from '../../legal-bases.ts';
import { dataHosts, serviceProviders, softwareSuppliers } from '../../processors.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { end } from '../../retention.ts';
import { provision } from '../../sources.ts';
import { otherMechanisms, thirdPartyTransfers } from '../../transfers.ts';

export default activity({
  id: 'partner-student-hosting',
  name: {
    en: 'Hosting of students in work-study programmes and internships',
    fr: 'Accueil d’étudiants en alternance et en stage',
  },
  role: 'controller',
  dataSubjects: [partners],
  purposes: [
    {
      id: 'hosting',
      purpose: {
        en: 'Follow the work-study programmes and internships of the students whom you take on or supervise',
        fr: 'Suivre les alternances et les stages des étudiants que vous accueillez ou encadrez',
      },
      legalBasis: partnerBasis,
    },
    {
      id: 'further-students',
      purpose: {
        en: 'Propose that you take on other students with a similar profile',
        fr: 'Vous proposer d’accueillir d’autres étudiants au profil similaire',
      },
      legalBasis: partnerBasis,
    },
  ],
  data: [{ category: studentHosting, source: 'data-subject', provision }],
  collection: [
    {
      moments: [
        {
          en: 'You take on a student of ours, or supervise one, in a work-study programme or under an internship agreement.',
          fr: 'Vous accueillez ou encadrez l’un de nos étudiants, en alternance ou dans le cadre d’une convention de stage.',
        },
      ],
    },
  ],
  recipients: [departments, schoolDepartments, serviceProviders, softwareSuppliers, dataHosts],
  retention: [
    {
      active: {
        period: '3 years',
        from: {
          event: {
            en: 'the end of our contractual relationship',
            fr: 'la fin de notre relation contractuelle',
          },
        },
      },
      then: end,
      remarks: {
        en: 'The period lets us propose other students with a similar profile to you.',
        fr: 'Cette durée nous permet de vous proposer d’autres étudiants au profil similaire.',
      },
    },
  ],
  transfers: thirdPartyTransfers,
  acknowledged: [otherMechanisms],
});
