import { criminalDataCategory, dataCategory, specialDataCategory } from 'ropa';

export const identity = dataCategory({
  id: 'identity',
  name: 'identity',
  items: ['surname', 'first name', 'title', 'date of birth'],
});

export const contactDetails = dataCategory({
  id: 'contact-details',
  name: 'contact details',
  items: ['e-mail address', 'telephone number', 'postal address'],
});

export const professionalLife = dataCategory({
  id: 'professional-life',
  name: 'professional life',
  items: ['employer', 'position', 'career', 'qualifications'],
});

export const courseResults = dataCategory({
  id: 'course-results',
  name: 'attendance and results',
  items: ['attendance', 'marks', 'certificates'],
});

export const payment = dataCategory({
  id: 'payment',
  name: 'payment',
  items: ['bank details', 'invoices', 'means of funding'],
});

export const connection = dataCategory({
  id: 'connection',
  name: 'connection data',
  items: ['pages visited', 'date and time', 'type of device'],
});

export const images = dataCategory({
  id: 'images',
  name: 'images of cameras',
  remarks: 'Cameras record no sound.',
});

export const socialSecurityNumber = dataCategory({
  id: 'social-security-number',
  name: 'social security number',
  nationalIdentifier: true,
});

export const disability = specialDataCategory({
  id: 'disability',
  name: 'need for adaptations',
  items: ['certificate', 'adaptations agreed on'],
  special: 'health',
});

export const offences = criminalDataCategory({
  id: 'offences',
  name: 'extract of the criminal record',
});
