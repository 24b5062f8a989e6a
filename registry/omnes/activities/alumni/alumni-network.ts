// Rebuilt from the published notice, with nothing added.
import { dataProtectionOfficer, openPurpose } from '../../accepted.ts';
import {
  contactDetails,
  courseOfStudy,
  identity,
  loginData,
  opinions,
  privateLife,
} from '../../data.ts';
import { alumniProfession, studentProfile } from '../../data-by-audience.ts';
import { alumni } from '../../data-subjects.ts';
import { activity } from '../../language.ts';
import { alumniBasis, balancing } from '../../legal-bases.ts';
import { alumniInterests } from '../../legitimate-interests.ts';
import { dataHosts, serviceProviders, softwareSuppliers } from '../../processors.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { generalRule, ongoingNeed } from '../../retention.ts';
import { authorisedThirdParties, ifGiven, provision, studentRecord } from '../../sources.ts';
import { alumniTransfers } from '../../transfers.ts';

export default activity({
  id: 'alumni-network',
  name: {
    en: 'Alumni network, account and directory',
    fr: 'Réseau, compte et annuaire des anciens élèves',
  },
  role: 'controller',
  dataSubjects: [alumni],
  purposes: [
    {
      id: 'network',
      purpose: {
        en: 'Let you join the alumni network of the OMNES Education Group',
        fr: 'Vous permettre de rejoindre le réseau des anciens élèves du groupe OMNES Education',
      },
      details: [
        {
          en: 'in particular, bring you together with all former students of the group',
          fr: 'en particulier, vous mettre en relation avec tous les anciens étudiants du groupe',
        },
        {
          en: 'enable you to build up a professional network',
          fr: 'vous permettre de vous constituer un réseau professionnel',
        },
      ],
      legalBasis: alumniBasis,
      remarks: {
        en: 'This is the main reason why we use your data.',
        fr: 'C’est la raison principale pour laquelle nous utilisons vos données.',
      },
    },
    {
      id: 'account',
      purpose: {
        en: 'Create your alumni account and let you use it on our dedicated platform',
        fr: 'Créer votre compte d’ancien élève et vous permettre de l’utiliser sur notre plateforme dédiée',
      },
      legalBasis: {
        basis: 'contract',
        contract: {
          en: 'a contract or an agreement under which you asked for a service, or the measures that have to precede it',
          fr: 'un contrat ou une convention par lequel vous avez demandé un service, ou les mesures qui doivent le précéder',
        },
        party: 'data-subject',
      },
    },
    {
      id: 'directories',
      purpose: { en: 'Keep directories of alumni', fr: 'Tenir les annuaires des anciens élèves' },
      legalBasis: { basis: 'legitimate-interests', interest: alumniInterests, balancing },
    },
  ],
  data: [
    { category: studentProfile, source: studentRecord },
    { category: identity, source: 'data-subject', provision },
    { category: contactDetails, source: 'data-subject', provision },
    { category: alumniProfession, source: 'data-subject', provision },
    { category: loginData, source: 'data-subject', provision },
    { category: privateLife, source: 'data-subject', condition: ifGiven, provision: 'voluntary' },
    { category: opinions, source: 'data-subject', provision },
    { category: contactDetails, source: 'third-party', from: [authorisedThirdParties] },
    {
      category: alumniProfession,
      source: 'third-party',
      from: [authorisedThirdParties],
      condition: { en: 'where applicable', fr: 'le cas échéant' },
    },
    { category: courseOfStudy, source: 'third-party', from: [authorisedThirdParties] },
  ],
  collection: [
    {
      moments: [
        {
          en: 'You create or manage an alumni account.',
          fr: 'Vous créez ou gérez un compte d’ancien élève.',
        },
      ],
    },
  ],
  recipients: [departments, schoolDepartments, serviceProviders, softwareSuppliers, dataHosts],
  retention: [
    {
      for: { purposes: ['account'] },
      active: {
        during: {
          en: 'for as long as you go on using your account',
          fr: 'tant que vous continuez à utiliser votre compte',
        },
        period: '3 years',
        from: 'last-login',
      },
      then: 'erase',
      exceptions: [
        {
          en: 'Each new login renews the period. We may write to you before the data are deleted, to warn you that this is imminent, so that you can log in again if you wish.',
          fr: 'Chaque nouvelle connexion renouvelle la durée. Avant que les données ne soient supprimées, nous pouvons vous écrire pour vous prévenir que cela est imminent, afin que vous puissiez vous reconnecter si vous le souhaitez.',
        },
        {
          en: 'If you do not log in again before the period ends, what is needed to prove your graduation is not deleted with the rest: your full identity, and the details of the programmes followed and of the diplomas obtained. It stays for 50 years from the end of your studies.',
          fr: 'Si vous ne vous reconnectez pas avant la fin de cette durée, ce qui sert à prouver l’obtention de votre diplôme n’est pas supprimé avec le reste : votre identité complète, le détail des formations suivies et des diplômes obtenus. Ces données sont conservées 50 ans après vos études.',
        },
      ],
    },
    { for: { purposes: ['network', 'directories'] }, ...generalRule },
  ],
  transfers: alumniTransfers,
  acknowledged: [
    {
      rule: 'retention/exceeds-marker',
      at: 'retention[0]',
      by: dataProtectionOfficer,
      reason: {
        en: 'The published notice states three years for an account that is not used.',
        fr: 'La notice publiée énonce trois ans pour un compte qui n’est pas utilisé.',
      },
    },
    ongoingNeed,
    { ...openPurpose, at: 'purposes[0].details[0]' },
  ],
});
