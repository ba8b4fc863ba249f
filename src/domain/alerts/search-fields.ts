import { wordSet } from '../text/word-set.ts';

/** Names under which an alert as a whole lists its hits, in the form of `fieldName`. */
export const USUAL_LISTS = wordSet('hits mediahits matches results articles entries');

/** `screening_results`, `pepMatches`, `sanctionsRecords`: what was sought, and what was found. */
function soughtAndFound(found: string): string[] {
  const sought = wordSet('screening search watchlist pep sanction sanctions adversemedia media aml name api match');
  return [...sought].flatMap((kind) => [...wordSet(found)].map((what) => `${kind}${what}`));
}

/** Those, and the names under which vendors list hits, or searches with hits of their own. */
export const LISTS = new Set([
  ...USUAL_LISTS,
  ...soughtAndFound('results hits matches entries records candidates findings'),
  ...wordSet(
    'entities responses screenings amlscreenings alerts risks cases searches searchresults matchresults ' +
      'pephits sanctionhits sanctionshits adversemediahits watchlisthits treffer ergebnisse resultats resultados coincidencias ' +
      'correspondances risultati candidates potentialmatches findings designations financialsanctionstargets sanctions',
  ),
]);

/** Names of objects around a list of hits, or around one hit. */
export const ENVELOPES = new Set([
  ...wordSet(
    'data content result response payload body search screening alert case report aml hit match output alertpayload',
  ),
  ...soughtAndFound('result response report alert hit match'),
  ...wordSet('internalalert internalhit internallisthit internallist'),
]);

/** What stands beside the hits of a search and tells of the search itself. */
export const OF_SEARCH = wordSet(
  'id ref code status statuscode message searchid searcherid assigneeid clientref matchstatus risklevel createdat ' +
    'updatedat completedat shareurl limit offset filters tags query queries initialquery ruleid name targetentityid ' +
    'targetentitytype screeningvendor vendorattribution vendor provider review risklabels ongoingmonitoring caseid ' +
    'casesystemid resultstatus applicantid inspectionid externalid refreshedat timestamp searchterm submittedterm ' +
    'searchname searchedname count total totalhits totalmatches hitcount matchcount totalresults totalcount partial ' +
    'incomplete listhash matcher score took page pagesize searchprofile screeningstatus version type meta links ' +
    'pagination success quantifindinfo screenedparty relatedparty',
);

export const SEARCH_TERMS = wordSet('searchterm submittedterm searchname searchedname');
/** How many hits there are, on this page and on those that follow. */
export const COUNTS = wordSet('total totalhits hitcount matchcount totalresults totalcount count');

/** Fields that make an object a hit of its own, whatever else it holds. */
export const HIT_NAMES = wordSet(
  'name fullname caption personname primaryname entityname matchedterm matchedname companyname legalname displayname ' +
    'firstname lastname subjectname counterparty latinname fullnamelatin name6 nom nombre nome title snippet headline storytitle articletitle',
);

/** Lists that stand within a hit, or tell what a search covered, and are none of hits. */
export const PARTS_OF_HITS = wordSet(
  'name names alias aliases aka akas altnames alternatenames address addresses identifiers identifications documents ids ' +
    'relatives relations relationships associates family familymembers linkedentities positions roles offices pepentries ' +
    'sources datasets lists watchlists listssearched sanctions programs events countries nationalities dobs birthdates ' +
    'databases providers filters queries searches subjects customers applicants media articles images photos ' +
    'reviewers users notes comments tags directors owners ubos shareholders beneficialowners signatories officers ' +
    'contacts contact phones emails accounts bankaccounts devices transactions history files links employers education witnesses victims ' +
    'boardmembers relatedparties connectedparties associatedparties',
);

/** Fields that say something of a party or of a report, besides a name. */
export const OF_A_PARTY = wordSet(
  'dob dobs bornon dateofbirth datesofbirth birthdate yearofbirth yearsofbirth birthdetails roledescription officeheld countryiso countryiso2 countryiso3 reason yearofbirth birthyear age nationality nationalities citizenship country countries countrycode ' +
    'countryofresidence residence placeofbirth gender entitytype schema position function role occupation list listname ' +
    'sanctionlist program regime listedon remarks lei registrationnumber passport passportnumber identifiers aliases aka ' +
    'topics category categories snippet summary content text storytext articlebody url link published date score matchscore ' +
    'body outlet publisher publishedat phone email iban note notes notice bio expires added addedon ' +
    'roles positions previousroles pastroles formerroles currentroles previouspositions formerpositions currentpositions',
);
