// Rebuilt from the published notice, with nothing added.
import { contactDetails, identity, loginData, logs, technicalData } from '../../data.ts';
import { activity } from '../../language.ts';
import { balancing } from '../../legal-bases.ts';
import { staffInterests } from '../../legitimate-interests.ts';
import { dataHosts, serviceProviders, suppliers, webAnalysisProviders } from '../../processors.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import {
  frameworksNamed,
  logsPeriod,
  ongoingNeed,
  staffGeneralRule,
  threeYearsOfLogs,
} from '../../retention.ts';
import { intranetAndEquipment, provision } from '../../sources.ts';
import { applicantsAndStaff } from '../../staff.ts';
import { otherMechanisms, thirdPartyTransfers } from '../../transfers.ts';

export default activity({
  id: 'staff-equipment',
  name: {
    en: 'Computing equipment, e-mail, VPN and internal directory',
    fr: 'Matériel informatique, messagerie, VPN et annuaire interne',
  },
  role: 'controller',
  dataSubjects: applicantsAndStaff,
  purposes: [
    {
      id: 'tools',
      purpose: {
        en: 'Provide you with professional tools, above all computing equipment',
        fr: 'Vous fournir des outils professionnels, en particulier du matériel informatique',
      },
      details: [
        {
          en: 'management and upkeep of the computing equipment that you are given',
          fr: 'gestion et maintenance du matériel informatique qui vous est fourni',
        },
        { en: 'management of your e-mail', fr: 'gestion de votre messagerie' },
        {
          en: 'connection to the group’s VPN',
          fr: 'connexion au VPN du groupe',
        },
      ],
      legalBasis: { basis: 'legitimate-interests', interest: staffInterests, balancing },
    },
    {
      id: 'directory',
      purpose: {
        en: 'Give you an internal directory',
        fr: 'Mettre à votre disposition un annuaire interne',
      },
      legalBasis: { basis: 'legitimate-interests', interest: staffInterests, balancing },
    },
  ],
  data: [
    { category: identity, source: 'data-subject', provision },
    { category: contactDetails, source: 'data-subject', provision },
    { category: loginData, source: 'data-subject', provision },
    { category: technicalData, source: 'automatic', by: intranetAndEquipment },
    { category: logs, source: 'automatic' },
  ],
  collection: [
    {
      moments: [
        {
          en: 'You register or activate a device: a computer, a mobile phone or a smartphone.',
          fr: 'Vous enregistrez ou activez un appareil : ordinateur, téléphone mobile ou smartphone.',
        },
      ],
    },
  ],
  recipients: [
    departments,
    schoolDepartments,
    serviceProviders,
    suppliers,
    webAnalysisProviders,
    dataHosts,
  ],
  retention: [
    { for: { data: [identity, contactDetails, loginData, technicalData] }, ...staffGeneralRule },
    logsPeriod,
  ],
  transfers: thirdPartyTransfers,
  acknowledged: [threeYearsOfLogs, frameworksNamed, ongoingNeed, otherMechanisms],
});
