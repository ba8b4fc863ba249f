/** Nouns by which a text speaks of the person it is about, beside a nationality. Regular expression source. */
export const PEOPLE_PATTERN =
  '(?:citizens?|nationals?|passport holder|man|woman|businessman|businesswoman|entrepreneur|banker|lawyer|politician|trader|executive|accountant|investor|tycoon|millionaire|billionaire|financier|doctor|engineer)';

/** Nouns that stand for somebody beside the person a report is about: those harmed, those near, those in office. */
export const OTHER_PERSON_PATTERN =
  '(?:victim|complainant|claimant|plaintiff|witness|widow|widower|pensioner|child|girl|boy|toddler|baby|schoolgirl|schoolboy|' +
  'wife|husband|spouse|mother|father|grandmother|grandfather|grandson|granddaughter|parent|son|daughter|brother|sister|sibling|uncle|aunt|nephew|niece|cousin|' +
  'girlfriend|boyfriend|fianc[eé]e?|lover|friend|neighbou?r|colleague|accomplice|co-?defendant|co-?accused|co-?conspirator|' +
  'client|customer|patient|tenant|landlord|landlady|passenger|pedestrian|hostage|informant)s?';

/** A man or woman brought in anew: beside a named subject somebody else, without one the subject itself. */
export const STRANGER_PATTERN =
  '(?:(?:an?|another|one) (?:[\\p{L}\\p{N}-]+ )?(?:man|woman)|men|women|girls|boys|people)';

/** Nouns a report takes up its subject again with: "the suspect, 42". */
export const SUBJECT_PATTERN =
  '(?:man|woman|suspect|defendant|accused|convict|fraudster|offender|businessman|businesswoman|banker|trader|entrepreneur|executive|accountant|investor|financier|politician)';

/** Bodies that have an age of their own. */
export const BODY_PATTERN = '(?:bank|company|firm|business|club|school|church|charity|agency|law|building|house)';
