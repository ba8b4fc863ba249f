/** What one speaks of oneself, but for what is told of harm, hope or a report to the police. */
export const OF_ONESELF =
  /(?<!\p{L})I(?! \p{Ll}+i(?!\p{L})| (?:trusted|felt|feel|lost|saw|heard|thought|think|believed?|hope|cannot|want|called the police|reported|noticed|always maintained|am (?:glad|relieved|pleased|grateful|heartbroken|devastated|proud)|was (?:robbed|scared|terrified|shocked|devastated|betrayed|horrified|afraid)|have lost)(?!\p{L})|'m going to make )(?:'| \p{Ll})|(?<!\p{L})(?:[Ii]ch|[Jj]e|[Yy]o|[Ee]u|[Ii]o|[Ii]k|[Jj]ag|[Jj]eg) \p{Ll}|(?<!\p{L})[Jj]'(?:ai|avais)(?!\p{L})/u;
