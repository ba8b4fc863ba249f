const NO_REASON = /^(?:(?:none|no reason)(?: (?:recorded|stated|given|on file|known))?|not (?:recorded|stated))$/i;

/** Why a firm parts from a customer in trade: sales, what was bought, sent back, paid late or no longer wanted. */
const GROUNDS = [
  'commerciale?s?|commerciaux|comercial(?:es)?|comerciais|commerciali|kommerziell\\p{L}*|commerciële?|kommersiell[at]?|kommerciel(?:le?|t)|handlow[aey]|obchodní(?:ch)?|ticari|коммерческ\\p{L}+|商业原因|商業原因|unprofitab(?:le|ility)|not profitable|(?:low|poor) (?:margins?|volume|turnover)',
  '(?:late|slow) pay(?:er|ing|ments?)|pa(?:id|ys|ying) late|in arrears|overdue|unpaid (?:(?:card|delivery|subscription) )?(?:invoices?|bills?|subscription|fees?|balance|overdraft)',
  '(?:too many|repeated) (?:returns|returned parcels)|returns|returned (?:too many|many) parcels|dormant|inactiv(?:e|ity)|opted[- ]out|newsletter|outside (?:our )?(?:service|delivery) area|product (?:line )?discontinued',
  '(?:pricing|price|fee|commercial) disputes?|disputes? (?:over|about) (?:fees|prices?)|disputed (?:delivery )?fees?|contract (?:ended|lapsed|expired|terminated|not renewed)|moved to (?:a )?competitor',
  'Zahlungsverzug|Mahnungen|unbezahlte Rechnung(?:en)?|Retouren(?:quote)?|unrentabel|Inaktivität|inaktiv(?:es)?|Gebührenstreit|Vertrag (?:ausgelaufen|beendet|gekündigt|nicht verlängert)',
  'impayés?|factures? impayées?|retours|retards? de paiement|non rentable|inacti(?:vité|f|ve)|contrat (?:résilié|expiré|non renouvelé)|litige sur les frais',
  'no rentable|facturas? impagad?as?|impag[oa]s?|devoluciones|inactiv(?:idad|[oa])|contrato (?:vencido|no renovado|terminado)|devoluções|faturas? em atraso|inatividade|inativ[oa]',
  'insoluti?|resi|fatture? non pagat[ae]|inattiv(?:ità|o|a)|contratto (?:scaduto|non rinnovato)|wanbetaling|openstaande facturen|retouren|onrendabel|inactiviteit|inactief|nierentown[aey]|nieaktywn[aey]|olönsam(?:t)?|ulønnsom|urentabel',
];
/** What says nothing by itself. */
const BESIDE_GROUNDS = [
  'accounts?|customers?|clients?|relationship|decision|duplicate|repeated|complain(?:ed|ts?)|closed|ended|left|waived|only|as|by|for|and|of|about|over|the|our|a|due to|at (?:the )?(?:client|customer)\\p{P}s (?:own )?request|freight|sales|bank|branch|another bank|(?:by )?mutual (?:agreement|consent)|reasons?|card fees?|fees?|safe-deposit box|refused our (?:price )?offer|(?:19|20)\\d{2}',
  'Kunden?|Kundenbeziehung|Konto|Grund|Gründe|Entscheidung|beendet|geschlossen|einvernehmlich|rein|aus|wegen|und|comptes?|clôturée?|clôture|relation|décision|raisons?|motifs?|accord mutuel|d.un commun accord|pour|et|factures?|client[ea]|cuenta|relación|decisión|motivos?|razones|razón|mutuo acuerdo|de|cerrada|reclamos|reiterados|comisiones|por|y|conto|rapporto|decisione|motivi|chiuso|per|e|conta|decisão|encerrada|klant|klantrelatie|rekening|beslissing|redenen|beëindigd|wegens|en|decyzja|konto|beslut|beslutning|rozhodnutí|karar|решение|причины',
];
const GROUND = ofWords(GROUNDS);
const OF_TRADE = ofWords([...GROUNDS, ...BESIDE_GROUNDS]);

function ofWords(phrases: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Whether reasons for barring somebody tell of trade alone, or that there are none: each word of them must be known. */
export function areOfTrade(reasons: readonly string[]): boolean {
  return reasons.every(isOfTrade) && reasons.some((text) => NO_REASON.test(text) || text.search(GROUND) >= 0);
}

function isOfTrade(reason: string): boolean {
  return NO_REASON.test(reason) || /^[\s,;:./()&–-]*$/u.test(reason.replaceAll(OF_TRADE, ''));
}
