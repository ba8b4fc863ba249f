import { describe, expect, test } from 'vitest';
import { outcomeOf } from './outcome-of.ts';

describe('a report that brings its person in by age and gives the name in the next sentence', () => {
  test.each([
    'A 61-year-old van driver who stole copper cable from depots has been jailed for three years. {}, of Long Eaton, pleaded guilty to six counts of theft.',
    'A woman, 57, has been convicted of defrauding a credit union. {}, from Loughrea, had denied 14 charges.',
    'A Leeds grandmother aged 61 has been charged with running a £2m Ponzi scheme. {} is accused of taking savings from 40 members of her church.',
    'A man aged 26 has been jailed for dealing cocaine in Swansea. {} was caught with 40 wraps and £2,300 in cash.',
    'A Cork man in his twenties has appeared in court charged with money laundering. {} allegedly let a gang use his account.',
    'A former bank manager, 63, has pleaded guilty to fraud. {} invented customers and pocketed their loans.',
    'A retired teacher, 70, from Hull, has been ordered to repay £90,000 for benefit fraud. {} had admitted five counts.',
    'Ein 58-jähriger Steuerberater aus Graz ist wegen Untreue zu drei Jahren Haft verurteilt worden. {} hatte Kundengelder von 400.000 Euro auf eigene Konten überwiesen.',
    'Un comptable de 57 ans a été condamné vendredi à deux ans de prison pour escroquerie. {} avait détourné 230 000 euros.',
    'Un contable de 57 años ha sido condenado a cuatro años de prisión por estafa. {} falsificó facturas durante una década.',
  ])('%s: another person', (text) => {
    expect(outcomeOf(text)).toBe('ACCEPTED');
  });

  test.each([
    // Of the customer's own age.
    'A 45-year-old van driver who stole copper cable has been jailed for three years. {}, of Leeds, pleaded guilty to six counts of theft.',
    // Who is aged so is the victim, a relative, an officer.
    'A 71-year-old pensioner lost her savings to a conman who has been jailed for five years. {} admitted fraud.',
    'A 71-year-old pensioner robbed by a man who has been jailed has thanked the police. {} admitted robbery.',
    'A 71-year-old man was left for dead after a raid on his farm. {} was jailed for 12 years for robbery.',
    'A 71-year-old man has been found dead after a raid. {} was jailed for 12 years for robbery.',
    'A man, 68, who reported his son to the police for fraud has spoken of his grief. {} was jailed for four years.',
    'A 74-year-old woman whose son ran a gang has been jailed for hiding cash. {} admitted drug trafficking.',
    'A 71-year-old widow has been given back her house after a fraud. {} admitted forging the deeds.',
    'A detective, 60, has been handed an award for catching a gang of robbers. {} was jailed for ten years.',
    // Two people.
    'A 24-year-old man and a 45-year-old man have been jailed for burglary. {} got four years.',
    'A 66-year-old man and his nephew have been jailed for burglary. {} admitted six counts.',
    'A couple, aged 66 and 62, have been charged with fraud. {} is accused of forging invoices.',
    'A man, 66, has been jailed for fraud with an accomplice. {} admitted forging the invoices.',
    'Two men, 66 and 45, have been charged with fraud. {} is accused of forging invoices.',
    // The next sentence tells of somebody else.
    'A 19-year-old student has been arrested over a cannabis farm. {}, who owned the house, was charged with production of cannabis.',
    'A 66-year-old woman has been jailed for fraud. {} was acquitted of the same charge, but convicted of money laundering.',
    'A 66-year-old man has been jailed for fraud. {} is accused of forging the invoices.',
    'A 66-year-old man has been charged with fraud. {} was jailed for it in 2024.',
    'A 19-year-old man has been jailed for drug trafficking. {} was also jailed for ten years.',
    'A 19-year-old man has been jailed for drug trafficking. Meanwhile {} was jailed for ten years.',
    'A 19-year-old man has been jailed for drug trafficking. {} was sentenced last month for his role in the gang.',
    'A 19-year-old man has been jailed for drug trafficking. {}, 45, admitted supplying him.',
    'A 19-year-old man has been jailed for drug trafficking. Police say {} was jailed for laundering the money.',
    'A 31-year-old fraudster who posed as a bank official has been jailed. {}, of Norwich, transferred £20,000 to an account he controlled.',
    // No person's age.
    'A 66-year-old company has been fined for fraud. {} admitted forging its accounts.',
    'A man has been jailed for 26 years for murder. {} admitted the killing.',
    'A man who stole from a 90-year-old neighbour has been jailed. {} admitted theft.',
    'A 61-year-old case has been closed. {} was jailed for murder.',
    'A woman who sheltered a man, 23, has been charged with fraud. {} is accused of hiding him.',
  ])('%s: not so told', (text) => {
    expect(outcomeOf(text)).not.toBe('ACCEPTED');
  });
});
