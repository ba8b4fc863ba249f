function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** Names under which an alert as a whole lists its hits, in the form of `foldKey`. */
export const USUAL_LISTS = words('hits mediahits matches results articles entries');

/** Those, and the names under which vendors list hits, or searches with hits of their own. */
export const LISTS = new Set([
  ...USUAL_LISTS,
  ...words(
    'entities responses screenings amlscreenings alerts risks cases searches searchresults matchresults ' +
      'pephits sanctionhits sanctionshits adversemediahits watchlisthits',
  ),
]);

/** Names of objects around a list of hits, or around one hit. */
export const ENVELOPES = words(
  'data content result response payload body search screening alert case report aml hit match output searchresult',
);

/** What stands beside the hits of a search and tells of the search itself. */
export const OF_SEARCH = words(
  'id ref code status statuscode message searchid searcherid assigneeid clientref matchstatus risklevel createdat ' +
    'updatedat completedat shareurl limit offset filters tags query queries initialquery ruleid name targetentityid ' +
    'targetentitytype screeningvendor vendorattribution vendor provider review risklabels ongoingmonitoring caseid ' +
    'casesystemid resultstatus applicantid inspectionid externalid refreshedat timestamp searchterm submittedterm ' +
    'searchname searchedname count total totalhits totalmatches hitcount matchcount totalresults totalcount partial ' +
    'incomplete listhash matcher score took page pagesize searchprofile screeningstatus version type meta links ' +
    'pagination success quantifindinfo',
);

export const SEARCH_TERMS = words('searchterm submittedterm searchname searchedname');
/** How many hits there are, on this page and on those that follow. */
export const COUNTS = words('total totalhits hitcount matchcount totalresults totalcount count');

/** Fields that make an object a hit of its own, whatever else it holds. */
export const HIT_NAMES = words('name fullname caption personname primaryname entityname matchedterm title snippet');
