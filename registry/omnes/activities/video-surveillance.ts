// Rebuilt from the published notice, with nothing added.
import { dataProtectionOfficer } from '../accepted.ts';
import { hostingOnly } from '../blocks.ts';
import { dpoEmail } from '../contact.ts';
import { images } from '../data-by-audience.ts';
import { personsFilmed } from '../data-subjects.ts';
import { activity, gap } from '../language.ts';
import { videoInterests } from '../legitimate-interests.ts';
import { cameraProviders, imageStorage, siteSecurity, systemMaintenance } from '../processors.ts';
import {
  authorisedPersons,
  authorities,
  disclosureGrounds,
  management,
  otherThirdParties,
  schoolManagement,
  siteServices,
} from '../recipients.ts';

const interests = {
  basis: 'legitimate-interests',
  interest: videoInterests,
  balancing: gap({
    question: {
      en: 'Is the balancing test on file, and of which date is it?',
      fr: 'La mise en balance est-elle consignée, et de quand date-t-elle ?',
    },
  }),
} as const;

export default activity({
  id: 'video-surveillance',
  name: {
    en: 'Video surveillance and video protection',
    fr: 'Vidéosurveillance et vidéoprotection',
  },
  role: 'controller',
  dataSubjects: [personsFilmed],
  purposes: [
    {
      id: 'people-and-property',
      purpose: {
        en: 'Keep people and property safe',
        fr: 'Assurer la sécurité des personnes et des biens',
      },
      legalBasis: interests,
    },
    {
      id: 'assistance-and-fire',
      purpose: {
        en: 'Help to assist people and to prevent fire',
        fr: 'Aider à porter assistance aux personnes et à prévenir les incendies',
      },
      legalBasis: interests,
    },
    {
      id: 'buildings',
      purpose: { en: 'Keep buildings safe', fr: 'Assurer la sécurité des bâtiments' },
      legalBasis: interests,
    },
    {
      id: 'defence',
      purpose: {
        en: 'Exercise and defend our rights, in court above all',
        fr: 'Exercer et défendre nos droits, notamment en justice',
      },
      details: [
        {
          en: 'by any action, once there is a dispute or before there is one',
          fr: 'par toute action, au contentieux ou avant tout contentieux',
        },
      ],
      legalBasis: interests,
    },
  ],
  remarks: {
    en: 'Such systems protect some of our sites. They may serve any of these purposes, depending on the site.',
    fr: 'De tels systèmes protègent certains de nos sites. Selon le site, ils peuvent servir l’une ou l’autre de ces finalités.',
  },
  data: [
    {
      category: images,
      source: 'automatic',
      by: {
        en: 'the video surveillance and video protection systems of some of our sites',
        fr: 'les systèmes de vidéosurveillance et de vidéoprotection de certains de nos sites',
      },
    },
  ],
  collection: [
    {
      moments: [
        {
          en: 'You enter a site that such a system protects; notices at its entrances tell you of the cameras.',
          fr: 'Vous entrez dans un site que protège un tel système ; des panneaux à ses entrées vous signalent les caméras.',
        },
      ],
    },
  ],
  recipients: [
    management,
    schoolManagement,
    siteServices,
    cameraProviders,
    imageStorage,
    siteSecurity,
    systemMaintenance,
    { recipient: authorities, condition: disclosureGrounds },
    otherThirdParties,
    authorisedPersons,
  ],
  retention: [{ active: { period: '30 days', from: 'recording' }, archive: 'none', then: 'erase' }],
  transfers: gap({
    question: {
      en: 'Can the images be seen from outside the European Economic Area, or do they leave it?',
      fr: 'Les images peuvent-elles être vues depuis un pays hors de l’Espace économique européen, ou en sortent-elles ?',
    },
    stated: hostingOnly.text,
  }),
  rights: {
    rights: ['access', 'restriction', 'complaint'],
    remarks: {
      en: `You have these rights under the GDPR and the French Data Protection and Civil Liberties Act. Access comes with a copy of your data. Write to our Data Protection Officer, at the registered office or at ${dpoEmail}.`,
      fr: `Ces droits résultent du RGPD et de la loi française « Informatique et Libertés ». L’accès comprend une copie de vos données. Écrivez à notre délégué à la protection des données, au siège social ou à ${dpoEmail}.`,
    },
  },
  acknowledged: [
    {
      rule: 'legitimate-interests/objection-offered',
      at: 'rights.rights',
      by: dataProtectionOfficer,
      reason: {
        en: 'The published notice states these rights to the people filmed, and not objection.',
        fr: 'La notice publiée énonce ces droits aux personnes filmées, sans l’opposition.',
      },
    },
    {
      rule: 'rights/set-by-basis',
      at: 'rights.rights',
      by: dataProtectionOfficer,
      reason: {
        en: 'The published notice states these rights, and no others, for the images.',
        fr: 'La notice publiée énonce ces droits, et pas d’autres, pour les images.',
      },
    },
  ],
});
