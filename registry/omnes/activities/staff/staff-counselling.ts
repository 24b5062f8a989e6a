// Rebuilt from the published notice, with nothing added.
import { activity, gap } from '../../language.ts';
import { staffBasis } from '../../legal-bases.ts';
import { serviceProviders } from '../../processors.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { frameworksNamed, ongoingNeed, staffGeneralRule } from '../../retention.ts';
import { staff } from '../../staff.ts';
import { otherMechanisms, thirdPartyTransfers } from '../../transfers.ts';

export default activity({
  id: 'staff-counselling',
  name: { en: 'Psychological counselling', fr: 'Accompagnement psychologique' },
  role: 'controller',
  dataSubjects: staff,
  purposes: [
    {
      id: 'counselling',
      purpose: {
        en: 'Provide you with psychological counselling',
        fr: 'Vous proposer un accompagnement psychologique',
      },
      legalBasis: staffBasis,
    },
  ],
  data: gap({
    question: {
      en: 'Which data does the counselling need, are data on health among them and under which condition of Article 9(2) GDPR, and who sees them?',
      fr: 'Quelles données l’accompagnement nécessite-t-il, des données de santé en font-elles partie et sous quelle condition de l’article 9, paragraphe 2, du RGPD, et qui les voit ?',
    },
  }),
  recipients: [departments, schoolDepartments, serviceProviders],
  retention: [staffGeneralRule],
  transfers: thirdPartyTransfers,
  acknowledged: [frameworksNamed, ongoingNeed, otherMechanisms],
});
