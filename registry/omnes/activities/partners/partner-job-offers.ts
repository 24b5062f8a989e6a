// Rebuilt from the published notice, with nothing added.
import { identity } from '../../data.ts';
import { partnerContactDetails, partnerProfession } from '../../data-by-audience.ts';
import { partners } from '../../data-subjects.ts';
import { activity } from '../../language.ts';
import { balancing } from '../../legal-bases.ts';
import { partnerInterests } from '../../legitimate-interests.ts';
import { dataHosts, serviceProviders, softwareSuppliers } from '../../processors.ts';
import { departments, schoolDepartments, studentsAndAlumni } from '../../recipients.ts';
import { generalRule, ongoingNeed } from '../../retention.ts';
import { provision } from '../../sources.ts';
import { otherMechanisms, thirdPartyTransfers } from '../../transfers.ts';

export default activity({
  id: 'partner-job-offers',
  name: {
    en: 'Job offers, and contact between students and partners',
    fr: 'Offres d’emploi, et mise en relation des étudiants et des partenaires',
  },
  role: 'controller',
  dataSubjects: [partners],
  purposes: [
    {
      id: 'introductions',
      purpose: {
        en: 'Present your company to our students, with the job offers that it publishes, and put them in contact with you',
        fr: 'Présenter à nos étudiants votre entreprise et les offres d’emploi qu’elle publie, et les mettre en relation avec vous',
      },
      legalBasis: { basis: 'legitimate-interests', interest: partnerInterests, balancing },
    },
  ],
  data: [
    { category: identity, source: 'data-subject', provision },
    { category: partnerContactDetails, source: 'data-subject', provision },
    { category: partnerProfession, source: 'data-subject', provision },
  ],
  recipients: [
    departments,
    schoolDepartments,
    studentsAndAlumni,
    serviceProviders,
    softwareSuppliers,
    dataHosts,
  ],
  retention: [generalRule],
  transfers: thirdPartyTransfers,
  acknowledged: [ongoingNeed, otherMechanisms],
});
