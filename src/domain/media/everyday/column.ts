/** Headlines of columns that print items of news that have nothing to do with each other. */
const COLUMN =
  /^(?:(?:news |court and community |courts and community |regional |local |world |sports? )?(?:in brief|briefs|briefly|round-?up|news round-?up|short takes|at a glance)|(?:kurz (?:notiert|gemeldet|berichtet|und bündig)|kurzmeldungen|kurznachrichten|in kürze|meldungen|notizen|aus der region|auf einen blick)(?: .{1,40})?|(?:(?:.{1,40} )?en bref|brèves?(?: .{1,40})?|(?:l')?essentiel de l'actualité)|(?:breves|en breve|noticias breves|cortas|en síntesis)(?: .{1,40})?|(?:(?:notizie )?in breve|brevi|notizie flash)(?: .{1,40})?|(?:breves|notas breves|curtas|em resumo|rápidas|em síntese)(?: .{1,40})?|(?:kort(?: nieuws)?|kortweg|in het kort|nieuws in het kort)(?: .{1,40})?|(?:i korthet|kort fortalt|kort nytt|korte nyheder|noterat|småplock)(?: .{1,40})?|(?:krótko|w skrócie|wiadomości w skrócie)(?: .{1,40})?)$/iu;

/** Whether a text is a column of short news. */
export function isColumn(masked: string): boolean {
  return masked.includes('\n') && COLUMN.test(masked.slice(0, masked.indexOf('\n')).trim());
}
