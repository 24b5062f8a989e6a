// Rebuilt from the published notice, with nothing added.
import { dpoEmail } from '../../contact.ts';
import { contactDetails, identity, publishedByThePerson } from '../../data.ts';
import { alumniProfession, studentProfile } from '../../data-by-audience.ts';
import { alumni } from '../../data-subjects.ts';
import { activity } from '../../language.ts';
import { alumniBasis, balancing } from '../../legal-bases.ts';
import { alumniInterests } from '../../legitimate-interests.ts';
import { dataHosts, serviceProviders } from '../../processors.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { generalRule, ongoingNeed } from '../../retention.ts';
import { freelyAccessible, provision, studentRecord } from '../../sources.ts';
import { alumniTransfers } from '../../transfers.ts';

const objection = {
  en: `You can object to the use of data that you have made freely accessible: write to our Data Protection Officer, ${dpoEmail}.`,
  fr: `Vous pouvez vous opposer à l’utilisation des données que vous avez rendues librement accessibles : écrivez à notre délégué à la protection des données, ${dpoEmail}.`,
};

export default activity({
  id: 'alumni-careers',
  name: {
    en: 'Career monitoring, graduate employment surveys and statistics',
    fr: 'Suivi des carrières, enquêtes sur l’emploi des diplômés et statistiques',
  },
  role: 'controller',
  dataSubjects: [alumni],
  purposes: [
    {
      id: 'career-monitoring',
      purpose: {
        en: 'Follow your career after you graduate, in line with the regulations',
        fr: 'Suivre votre carrière après l’obtention de votre diplôme, dans le respect de la réglementation',
      },
      legalBasis: alumniBasis,
    },
    {
      id: 'employment-surveys',
      purpose: {
        en: 'Contribute to public surveys on the employment of graduates',
        fr: 'Contribuer aux enquêtes publiques sur l’emploi des diplômés',
      },
      legalBasis: { basis: 'legitimate-interests', interest: alumniInterests, balancing },
      objection,
    },
    {
      id: 'statistics',
      purpose: { en: 'Draw up statistics', fr: 'Établir des statistiques' },
      legalBasis: { basis: 'legitimate-interests', interest: alumniInterests, balancing },
      objection,
    },
  ],
  data: [
    { category: studentProfile, source: studentRecord },
    { category: identity, source: 'data-subject', provision },
    { category: contactDetails, source: 'data-subject', provision },
    { category: alumniProfession, source: 'data-subject', provision },
    {
      category: publishedByThePerson,
      source: 'third-party',
      from: [freelyAccessible],
      publiclyAccessible: true,
      condition: {
        en: 'for public surveys on the employment of graduates, or for statistics',
        fr: 'pour des enquêtes publiques sur l’emploi des diplômés, ou à des fins statistiques',
      },
    },
  ],
  recipients: [departments, schoolDepartments, serviceProviders, dataHosts],
  retention: [generalRule],
  transfers: alumniTransfers,
  acknowledged: [ongoingNeed],
});
