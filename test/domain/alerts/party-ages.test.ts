import { describe, expect, test } from 'vitest';
import { customerWith, decide } from '../checks/decide.ts';

const owen = customerWith({ dob: '1998-02-11', nationality: 'GB' }, 'Owen Tredwell');
const decided = (entry: object) => decide('BLACKLIST', { note: { name: 'Owen Tredwell', ...entry } }, owen).outcome;

describe('the age that a note of a bank tells of its own customer', () => {
  test.each([
    { memo: 'Barred 12 June 2014 after mortgage fraud. Customer then aged 47, quantity surveyor.' },
    { text: 'Barred on 14 May 2015 for cheque fraud; client was then 61 years old.' },
    { note: 'Al momento del alta (15-03-2018) el titular tenía 47 años.' },
    { memo: 'Closed 4 March 2011, kiting of cheques. Holder 55 years old at that time.' },
    { remarque: 'Exclu le 3 juin 2013 pour chèques volés ; le client avait alors 49 ans.' },
    { nota: "Rapporto chiuso il 7 aprile 2014. All'epoca il cliente aveva 53 anni." },
    { opmerking: 'Geweigerd op 11 maart 2016 wegens fraude. Klant was toen 59 jaar oud.' },
    { uwagi: 'Zablokowany 5 lutego 2014 za wyłudzenie kredytu. Klient miał wtedy 50 lat.' },
    { bemerkung: 'Sperrvermerk 17.08.2010: Kreditbetrug. Die Kundin war bei Antragstellung 49.' },
    { note: 'Customer (then 61) barred June 2012 for identity theft.' },
    { note: 'In 2012, at 61, barred for abuse of staff and cheque kiting.' },
    { note: 'Age at entry: 54. Entered 2009-02-11.' },
    { note: 'Customer then aged 47.', added: '2014-06-12' },
    { note: 'Customer then aged 47.' },
  ])('%j is of another generation than the customer', (entry) => {
    expect(decided(entry)).toBe('ACCEPTED');
  });

  test.each([
    // It fits, or says nothing of when.
    { note: 'Barred 3 May 2019. Client was then 21 years old.' },
    { note: 'Customer then aged 25.' },
    { note: 'Barred 3 May 2019. Client 47 years with the bank.' },
    // Somebody else is meant, or may be.
    { memo: 'Closed 4 March 2021 after a complaint by a pensioner then aged 81 years; customer denied it.' },
    { note: 'Gekündigt am 12.05.2020, nachdem Kundin eine damals 81 Jahre alte Frau betrogen hatte.' },
    { note: "Customer's landlord, 62 years old, reported the theft on 3 May 2019." },
    { note: 'Barred 3 May 2019. Client with a partner then aged 61.' },
    { note: 'Barred 3 May 2019. Client sold a car 47 years old as new.' },
    { note: 'Zablokowany 5 lutego 2020. Klient oszukał kobietę, która miała wtedy 70 lat.' },
    { note: 'Spärrad den 3 maj 2020. Kunden lurade en man som då var 78 år.' },
    { note: "Barred 3 May 2019. Client's mother, the account holder, was then 61 years old." },
    { note: 'Encerrada em 2020; o titular verdadeiro da conta tinha então 66 anos.' },
    { note: 'Barred in 2012. Father of the customer, aged 61, settled the debt.' },
    { note: 'Barred in 2012. Used card of a holder aged 61.' },
    { note: 'Barred in 2020. Victim, a customer, was then 61 years old.' },
    { note: 'Barred in 2020. Complaint by customer, then 61 years old, upheld.' },
    { note: 'Barred 2020, employee of branch. Client was then 61 years old and lost her savings.' },
    { note: 'Barred in 2012 for defrauding a customer. Customer then aged 81.' },
  ])('%j tells them apart by nothing', (entry) => {
    expect(decided(entry)).toBe('PENDING');
  });
});

const nils = customerWith({ dob: '1985-03-03', nationality: 'NO' }, 'Nils Havstein');
const asPep = (notes: string) => decide('PEP', { record: { name: 'Nils Havstein', notes } }, nils).outcome;

describe('posts and their years in a record’s notes', () => {
  test.each([
    'Norwegian politician. State Secretary in the Ministry of Fisheries 1989–1990, county governor from 1997 to 2008.',
    'Undersecretary of State for Fisheries 1990-93. Ombudsman 1994-1999.',
    'Préfet de la Creuse (1991-1994), puis ambassadeur au Mali.',
    'Sottosegretario al Tesoro 1994–1996, poi sindaco di Rovigo dal 1999 al 2004.',
    'Statssekreterare 1991–1994, landshövding i Kalmar län 1995–2002.',
    'Volksvertegenwoordiger 1991–1999, daarna schepen in Aalst.',
  ])('%s was no child then', (notes) => {
    expect(asPep(notes)).toBe('ACCEPTED');
  });

  test.each([
    'Private secretary of Ole Holm, mayor of Alta 1991–1995.',
    'Segretario di Carlo Bianchi, sindaco di Rovigo 1991–1995.',
    'Secrétaire de Jean Petit, maire de Lille 1991–1995.',
    'John Bishop, mayor of Alta 1991–1995.',
    'Speaker of the youth parliament 1996–1997; now mayor.',
    'Secretary. Lived in Oslo 1991–1995.',
    'State secretary since 2020. Wrote a history of the Ministry of Defence 1989–1997.',
  ])('%s may be the customer', (notes) => {
    expect(asPep(notes)).not.toBe('ACCEPTED');
  });
});

const rahim = customerWith({ dob: '1999-05-05', nationality: 'AF' }, 'Rahim Gul Safi');
const listed = (remarks: string) => decide('SANCTION', { profile: { name: 'Rahim Gul Safi', remarks } }, rahim).outcome;

describe('a death before the customer’s birth', () => {
  test.each([
    'Nationality Afghan. Reportedly deceased in Quetta, Pakistan, on 11 November 1997.',
    'Believed killed in an air strike near Kunduz in November 1997.',
    'Died of a heart attack in Shiraz on 12 January 1995, according to his family.',
    'Died in a hospital in Karachi in March 1998 (confirmed by UN monitoring team).',
    'Reported dead, Kunar province, 11 May 1996.',
  ])('%s', (remarks) => {
    expect(listed(remarks)).toBe('ACCEPTED');
  });

  test.each([
    'Father died in Shiraz on 12 January 1995.',
    'Succeeded Ali Karimi, deceased in Shiraz on 12 January 1995.',
    'Killed two aid workers in Khost on 3 March 1998.',
    'Died after his brother, who fell in Khost on 3 March 1998.',
  ])('%s is none of the listed man’s', (remarks) => {
    expect(listed(remarks)).toBe('PENDING');
  });
});
