// Reconstitué à partir de la politique publiée, sans rien y ajouter.
import { activity, gap } from 'ropa';
import {
  company,
  contactDetails,
  country,
  identity,
  ipAddress,
  provisionOpen,
  publicComments,
} from '../data.ts';
import { platformUsers } from '../data-subjects.ts';
import { fourConditions } from '../legal-bases.ts';
import { authorisedWebsites, commentReaders, ovh, serviceProviders } from '../recipients.ts';
import { generalRule, registerNamed } from '../retention.ts';
import { generatedPasswords } from '../security.ts';

export default activity({
  id: 'platform-access',
  name: 'Accès à la plateforme et utilisation des services',
  role: 'controller',
  dataSubjects: [platformUsers],
  purposes: [
    {
      id: 'access',
      purpose: 'Donner accès à la plateforme et à ses services, et en permettre l’utilisation',
      legalBasis: gap({
        question: 'Laquelle des quatre conditions fonde l’accès à la plateforme ?',
        stated: fourConditions,
      }),
    },
  ],
  data: [
    { category: identity, source: 'data-subject', provision: provisionOpen },
    { category: contactDetails, source: 'data-subject', provision: provisionOpen },
    { category: company, source: 'data-subject', provision: provisionOpen },
    { category: country, source: 'data-subject', provision: provisionOpen },
    {
      category: ipAddress,
      source: 'data-subject',
      provision: gap({
        question:
          'Est-ce l’utilisateur qui transmet son adresse IP, comme le dit la politique, ou son appareil, et que se passe-t-il sans elle ?',
      }),
    },
    {
      category: publicComments,
      source: 'data-subject',
      condition: 'quand vous y publiez des informations',
      provision: 'voluntary',
    },
  ],
  collection: [{ moments: ['Vous utilisez notre plateforme ou nos services.'] }],
  recipients: [
    {
      recipient: serviceProviders,
      condition: 'pour vous fournir les services que vous choisissez sur la plateforme',
    },
    ovh,
    commentReaders,
    { recipient: authorisedWebsites, condition: 'quand vous autorisez cet accès' },
  ],
  retention: [generalRule],
  security: [generatedPasswords],
  acknowledged: [registerNamed],
});
