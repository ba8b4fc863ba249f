/** What the three shapes of the UK's lists call the facts of one row; empty where a shape has no such column. */
export interface UkColumns {
  id: string;
  surname: string;
  /** Given names and others, in reading order. */
  names: readonly string[];
  nameType: string;
  strength: string;
  title: string;
  nonLatin: string;
  type: string;
  regime: string;
  measures: string;
  information: string;
  reasons: string;
  address: readonly string[];
  addressCountry: string;
  phone: string;
  email: string;
  website: string;
  designated: string;
  listed: string;
  updated: string;
  born: string;
  nationality: string;
  nationalId: string;
  nationalIdDetails: string;
  passport: string;
  passportDetails: string;
  position: string;
  gender: string;
  birthTown: string;
  birthCountry: string;
  registration: string;
  imo: string;
  flag: string;
  built: string;
  remarks: readonly (readonly [string, string])[];
}

const NAMES = ['Name 1', 'Name 2', 'Name 3', 'Name 4', 'Name 5'];

/** UK Sanctions List (FCDO), CSV. */
export const UKSL_COLUMNS: UkColumns = {
  id: 'Unique ID',
  surname: 'Name 6',
  names: NAMES,
  nameType: 'Name type',
  strength: 'Alias strength',
  title: 'Title',
  nonLatin: 'Name non-latin script',
  type: 'Designation Type',
  regime: 'Regime Name',
  measures: 'Sanctions Imposed',
  information: 'Other Information',
  reasons: 'UK Statement of Reasons',
  address: [1, 2, 3, 4, 5, 6].map((n) => `Address Line ${n}`).concat('Address Postal Code'),
  addressCountry: 'Address Country',
  phone: 'Phone number',
  email: 'Email address',
  website: 'Website',
  designated: 'Date Designated',
  listed: '',
  updated: 'Last Updated',
  born: 'D.O.B',
  nationality: 'Nationality(/ies)',
  nationalId: 'National Identifier number',
  nationalIdDetails: 'National Identifier additional information',
  passport: 'Passport number',
  passportDetails: 'Passport additional information',
  position: 'Position',
  gender: 'Gender',
  birthTown: 'Town of birth',
  birthCountry: 'Country of birth',
  registration: 'Business registration number (s)',
  imo: 'IMO number',
  flag: 'Current believed flag of ship',
  built: 'Year Built',
  remarks: [
    ['Type of entity', 'Type of entity'],
    ['Subsidiaries', 'Subsidiaries'],
    ['Parent company', 'Parent company'],
    ['Current owner/operator (s)', 'Current owner or operator'],
    ['Previous owner/operator (s)', 'Previous owner or operator'],
    ['Previous flags', 'Previous flags'],
    ['Type of ship', 'Type of ship'],
    ['Tonnage of ship', 'Tonnage'],
    ['Length of ship', 'Length'],
    ['Hull identification number (HIN)', 'Hull identification number'],
  ],
};

/** OFSI Consolidated List of Financial Sanctions Targets (`ConList.csv`, 2022 format). */
export const CONLIST_COLUMNS: UkColumns = {
  ...UKSL_COLUMNS,
  id: 'Group ID',
  nameType: 'Alias Type',
  strength: 'Alias Quality',
  nonLatin: 'Name Non-Latin Script',
  type: 'Group Type',
  regime: 'Regime',
  measures: '',
  reasons: '',
  address: [1, 2, 3, 4, 5, 6].map((n) => `Address ${n}`).concat('Post/Zip Code'),
  addressCountry: 'Country',
  phone: '',
  email: '',
  website: '',
  designated: 'UK Sanctions List Date Designated',
  listed: 'Listed On',
  born: 'DOB',
  nationality: 'Nationality',
  nationalId: 'National Identification Number',
  nationalIdDetails: 'National Identification Details',
  passport: 'Passport Number',
  passportDetails: 'Passport Details',
  gender: '',
  birthTown: 'Town of Birth',
  birthCountry: 'Country of Birth',
  registration: '',
  imo: '',
  flag: '',
  built: '',
  remarks: [],
};
