import { describe, expect, it } from 'vitest';
import { markAs } from '../../../src/model/index.ts';
import { organisationSection } from '../../../src/render/register/organisation.ts';
import { ACME, contextOf, sayFields } from './fixture.ts';

describe('organisationSection', () => {
  it('says who is responsible, and who speaks for it. Art. 30(1)(a)', () => {
    const { article, fields } = organisationSection(ACME.organisation, contextOf());
    expect(article).toBe('Art. 30(1)(a), 30(2)(a) GDPR');
    expect(sayFields(fields)).toMatchObject({
      'Legal name': 'Acme SAS',
      'Legal form': 'SAS',
      Registration: 'RCS Paris 123 456 789',
      'Known as': 'Acme, Acme+',
      'Country of its seat': 'France',
      Address: 'Seat, 1 rue A, 75001 Paris, France',
      'Contact details':
        'E-mail: hello@acme.example\nTelephone: +33 1 00 00 00 00\nSocial networks: https://social.example/@acme',
      'Share capital': '10,000.50 euros',
      Languages: 'English, French',
      'Origin of this record': 'a notice\nDate of the document: 1 May 2025\nRemarks: an example',
    });
  });

  it('gives each representative a field', () => {
    const { fields = [] } = organisationSection(ACME.organisation, contextOf('fr'));
    expect(fields.filter(({ label }) => label === 'Représentant')).toHaveLength(2);
  });

  it('asks what is not yet established', () => {
    const legalForm = { gap: { question: 'Which?' } };
    const organisation = markAs('organisation', { ...ACME.organisation, legalForm });
    const { fields } = organisationSection(organisation, contextOf());
    expect(sayFields(fields)['Legal form']).toBe('To be established: Which?');
  });
});
