// Rebuilt from the published notice, with nothing added.
import { activity } from '../../language.ts';
import { staffBasis } from '../../legal-bases.ts';
import { dataHosts, serviceProviders } from '../../processors.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { frameworksNamed, ongoingNeed, staffGeneralRule } from '../../retention.ts';
import { staff, unstatedData } from '../../staff.ts';
import { otherMechanisms, thirdPartyTransfers } from '../../transfers.ts';

export default activity({
  id: 'staff-credited-hours',
  name: { en: 'Credited hours scheme (PCF)', fr: 'Dispositif d’heures créditées (PCF)' },
  role: 'controller',
  dataSubjects: staff,
  purposes: [
    {
      id: 'credited-hours',
      purpose: {
        en: 'Monitor your credited hours scheme (PCF)',
        fr: 'Suivre votre dispositif d’heures créditées (PCF)',
      },
      legalBasis: staffBasis,
    },
  ],
  data: unstatedData,
  recipients: [departments, schoolDepartments, serviceProviders, dataHosts],
  retention: [staffGeneralRule],
  transfers: thirdPartyTransfers,
  acknowledged: [frameworksNamed, ongoingNeed, otherMechanisms],
});
