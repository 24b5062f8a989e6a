// Data subjects: those whom the published notice addresses, and those about whom they give data.
import { dataSubject } from './language.ts';

export const visitors = dataSubject({
  id: 'visitors',
  name: { en: 'website visitors', fr: 'visiteurs des sites web' },
  address: {
    en: 'you visit a website published by the OMNES Education Group',
    fr: 'vous visitez un site web publié par le groupe OMNES Education',
  },
});

export const contacts = dataSubject({
  id: 'contacts',
  name: {
    en: 'people with whom the group communicates',
    fr: 'personnes avec lesquelles le groupe communique',
  },
  address: {
    en: 'we communicate with you to inform you or to promote our schools',
    fr: 'nous communiquons avec vous pour vous informer ou promouvoir nos écoles',
  },
  description: {
    en: 'informative and promotional communication',
    fr: 'communication d’information et de promotion',
  },
});

export const applicants = dataSubject({
  id: 'applicants',
  name: { en: 'applicants to a school of the group', fr: 'candidats à une école du groupe' },
  address: {
    en: 'you apply to a school of the OMNES Education Group',
    fr: 'vous êtes candidat à une école du groupe OMNES Education',
  },
});

export const students = dataSubject({
  id: 'students',
  name: { en: 'students and learners', fr: 'étudiants et apprenants' },
  address: {
    en: 'you are a student or a learner of a school of the OMNES Education Group',
    fr: 'vous êtes étudiant ou apprenant d’une école du groupe OMNES Education',
  },
});

export const alumni = dataSubject({
  id: 'alumni',
  name: { en: 'alumni', fr: 'anciens élèves (alumni)' },
  address: { en: 'you are an alumnus', fr: 'vous êtes ancien élève' },
});

export const jobApplicants = dataSubject({
  id: 'job-applicants',
  name: { en: 'job applicants', fr: 'candidats à un emploi' },
  address: {
    en: 'you apply for a position',
    fr: 'vous êtes candidat à un poste',
  },
});

export const employees = dataSubject({
  id: 'employees',
  name: { en: 'salaried staff of the group', fr: 'salariés du groupe' },
  address: {
    en: 'you work for the OMNES Education Group as an employee',
    fr: 'vous êtes salarié du groupe OMNES Education',
  },
});

export const teachers = dataSubject({
  id: 'teachers',
  name: { en: 'teachers in a school of the group', fr: 'enseignants d’une école du groupe' },
  address: { en: 'you teach in a school', fr: 'vous enseignez dans une école' },
});

export const partners = dataSubject({
  id: 'partners',
  name: { en: 'business partners', fr: 'partenaires commerciaux' },
  address: { en: 'you are a business partner', fr: 'vous êtes un partenaire commercial' },
  description: {
    en: 'among them those who take on or supervise a student in a work-study programme or an internship',
    fr: 'dont ceux qui accueillent ou encadrent un étudiant en alternance ou en stage',
  },
});

export const personsFilmed = dataSubject({
  id: 'persons-filmed',
  name: {
    en: 'people who enter a site under video surveillance or video protection',
    fr: 'personnes qui entrent dans un site sous vidéosurveillance ou vidéoprotection',
  },
  address: {
    en: 'you enter one of our sites that cameras protect',
    fr: 'vous entrez dans l’un de nos sites protégés par des caméras',
  },
});

export const relatives = dataSubject({
  id: 'relatives',
  name: {
    en: 'family and friends, for example emergency contacts',
    fr: 'famille et proches, par exemple personnes à prévenir en cas d’urgence',
  },
  address: {
    en: 'a student, an alumnus or a member of staff has given us data about you, for example so that we can reach you in an emergency',
    fr: 'un étudiant, un ancien élève ou un membre du personnel nous a donné des données sur vous, par exemple pour vous prévenir en cas d’urgence',
  },
});

export const websiteUsers = dataSubject({
  id: 'website-users',
  name: {
    en: 'users of the websites, whoever they are',
    fr: 'utilisateurs des sites web, quels qu’ils soient',
  },
  address: {
    en: 'cookies are set on your device when you use one of our websites',
    fr: 'des cookies sont déposés sur votre appareil quand vous utilisez l’un de nos sites web',
  },
});
