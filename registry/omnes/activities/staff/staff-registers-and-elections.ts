// Rebuilt from the published notice, with nothing added.
import { identity } from '../../data.ts';
import { staffRegister } from '../../data-by-audience.ts';
import { activity, gap } from '../../language.ts';
import { obligingLaw } from '../../legal-bases.ts';
import { dataHosts, serviceProviders } from '../../processors.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { frameworksNamed, ongoingNeed, staffGeneralRule } from '../../retention.ts';
import { provision } from '../../sources.ts';
import { afterDeparture, presence, staff } from '../../staff.ts';
import { otherMechanisms, thirdPartyTransfers } from '../../transfers.ts';

export default activity({
  id: 'staff-registers-and-elections',
  name: {
    en: 'Mandatory registers, professional elections and staff representative bodies',
    fr: 'Registres obligatoires, élections professionnelles et instances représentatives du personnel',
  },
  role: 'controller',
  dataSubjects: staff,
  purposes: [
    {
      id: 'registers',
      purpose: {
        en: 'Keep the mandatory registers, especially those on staff representative bodies',
        fr: 'Tenir les registres obligatoires, en particulier ceux qui concernent les instances représentatives du personnel',
      },
      legalBasis: { basis: 'legal-obligation', law: obligingLaw },
    },
    {
      id: 'elections',
      purpose: {
        en: 'Organise professional elections',
        fr: 'Organiser les élections professionnelles',
      },
      legalBasis: {
        basis: 'legal-obligation',
        law: obligingLaw,
        duty: {
          en: 'we have to process or pass on some of your data for these elections',
          fr: 'nous devons traiter ou transmettre certaines de vos données pour ces élections',
        },
      },
    },
    {
      id: 'representative-bodies',
      purpose: {
        en: 'Organise the meetings of staff representative bodies',
        fr: 'Organiser les réunions des instances représentatives du personnel',
      },
      legalBasis: {
        basis: 'legal-obligation',
        law: obligingLaw,
        duty: {
          en: 'we have to process or pass on some of your data for these meetings',
          fr: 'nous devons traiter ou transmettre certaines de vos données pour ces réunions',
        },
      },
    },
  ],
  data: [
    { category: identity, source: 'data-subject', provision },
    {
      category: staffRegister,
      source: gap({
        question: {
          en: 'What does the staff register hold, and where does each entry come from?',
          fr: 'Que contient le registre du personnel, et d’où vient chaque mention ?',
        },
      }),
    },
  ],
  recipients: [departments, schoolDepartments, serviceProviders, dataHosts],
  retention: [
    {
      for: { data: [staffRegister] },
      active: presence,
      archive: { period: '5 years', ...afterDeparture },
      then: staffGeneralRule.then,
    },
    {
      for: {
        what: {
          en: 'other registers, elections and meetings',
          fr: 'autres registres, élections et réunions',
        },
      },
      ...staffGeneralRule,
    },
  ],
  transfers: thirdPartyTransfers,
  acknowledged: [frameworksNamed, ongoingNeed, otherMechanisms],
});
