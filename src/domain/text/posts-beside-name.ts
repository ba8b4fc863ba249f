import { countriesOfPlace } from '../countries/places.ts';
import { quoted } from './text-fact.ts';
import type { TextFact } from './text-fact.ts';

/** Posts that somebody holds in a body: German, Dutch, Portuguese, Spanish, Italian, French, Swedish, Danish, Norwegian, Polish. */
const POST =
  '(?:' +
  '[Pp]rokurist(?:in)?|[Gg]eschäftsführer(?:in)?|[Vv]orst[aä]nd(?:in|smitglied|svorsitzende[rn]?|schef(?:in)?)?|[Ff]inanz(?:vorst[aä]nd(?:in)?|chef(?:in)?)|(?:[Cc]hef-?)?[Bb]uchhalter(?:in)?|[Ii]nhaber(?:in)?|[Gg]esellschafter(?:in)?|[Ee]igentümer(?:in)?|(?:[Mm]it)?[Gg]ründer(?:in)?|[Ll]eiter(?:in)?|[Dd]irektor(?:in)?|[Ff]irmenchef(?:in)?|[Mm]itarbeiter(?:in)?|[Aa]ngestellte[rn]?|[Kk]assierer(?:in)?|[Ss]chatzmeister(?:in)?|' +
  'eigenaa?r(?:esse)?|bestuurder|boekhoud(?:er|ster)|oprichter|medewerk(?:er|ster)|penningmeester|' +
  'dire(?:c)?tora?(?:-geral|-executiv[oa])?|president[ea]|vice-?president[ea]|gerente|administradora?|gestora?|sóci[oa](?:-gerente|-administradora?|-fundadora?)?|don[oa]|proprietári[oa]|fundadora?|tesoureir[oa]|contabilista|contadora?|funcionári[oa]|empregad[oa]|' +
  'soci[oa]|dueñ[oa]|propietari[oa]|tesorer[oa]|contable|emplead[oa]|cajer[oa]|administrativ[oa]|contadora?|apoderad[oa]|consejer[oa] delegad[oa]|director(?:a)? general|' +
  'direttore|direttrice|amministrat(?:ore|rice)|titolare|proprietari[oa]|fondat(?:ore|rice)|tesorier[ea]|contabile|cassier[ea]|ragionier[ea]|impiegat[oa]|dipendente|dirigente|responsabile|' +
  'direct(?:eur|rice)|président(?:e)?|gérante?|administrat(?:eur|rice)|associée?|propriétaire|patron(?:ne)?|fondat(?:eur|rice)|trésori(?:er|ère)|comptable|salariée?|employée?|dirigeante?|caissi(?:er|ère)|banqui(?:er|ère)|magasini(?:er|ère)|chargée? de clientèle|PDG|responsable|' +
  'vd|ekonomichef|ägare|grundare|direkt[øö]r|ejer|eier|økonomi(?:chef|sjef)|daglig leder|styrelseordförande|styreleder|kassör|kasserer|' +
  'prezes(?:ka)?|dyrektor(?:ka)?|właściciel(?:ka)?|(?:główn[ay] )?księgow[ay]|wspólni(?:k|czka)' +
  ')';
const BEFORE_POST =
  "(?:(?:an?|o|a|os|el|la|il|lo|le|une?|uno?|una|uma?|um|der|die|ein|eine|de|een|en|ett?|l['’]|antig[oa]|antigu[oa]|anciene?|ancien(?:ne)?|ehemalige[rn]?|frühere[rn]?|langjährige[rn]?|voormalig|tidigare|tidligere|były|była|já|então|entonces|allora|alors|damalige[rn]?|ex)[ -]?){0,3}";
const QUALIFIED = '(?: (?!(?:e|y|et|und|en|och|og|i|ou|o|de|da|do|di|du)(?!\\p{L}))[\\p{Ll}-]+){0,2}';
const OF =
  "(?:de la|de las|de los|de l['’]|dell['’]|d['’]|des|del|della|dello|dei|degli|delle|de|da|do|dos|das|du|di|der|dem|von|vom|bei|beim|van de|van het|van|bij|hos|på|för|av|af|for|i|chez|en|no|na)";
const BODY_NOUN =
  '(?:(?:empresa|sociedade|companhia|construtora|firma|société|entreprise|groupe|banque|società|azienda|ditta|gruppo|sociedad|compañía|constructora|consultora|grupo|bedrijf|spółki|firmy|bolaget|företaget|firmaet|selskabet|selskapet|[Ff]irma|[Uu]nternehmens?) )?';
const PARTICLE = '(?:of|and|&|de|der|für|du|des|la|y|e|do|da|dos|das|di|del|della|et|und|van|för|for)';
const NAME = "\\p{Lu}[\\p{L}\\p{M}\\p{N}'’&.-]*";
const BODY = `["“„«]?(?<body>${NAME}(?: (?:${PARTICLE} ){0,2}${NAME}){0,6})["”“»]?`;
const POST_IN = `${BEFORE_POST}${POST}${QUALIFIED}(?:(?: ${OF}(?: |(?<=['’]))${BODY_NOUN}| (?:spółki|firmy) )${BODY})`;

const AFTER = new RegExp(`^(?:,| \\(| –| -|,? (?:e|y|et|und|en|och|og|i)(?= )) ?${POST_IN}`, 'u');
const BEFORE = new RegExp(`(?:^|[ («"“])${POST_IN}, $`, 'u');

/** Courts, prisons and chambers are no employers of whom the press names for a post. */
const NO_EMPLOYER =
  /(?<!\p{L})(?:tribuna[l]\p{L}*|court|cour|corte|gericht\p{L}*|\p{L}+gericht\p{L}*|pris\p{L}+|câmara|congreso|senado|senat\p{L}*|parlament\p{L}*|assembl\p{L}+|república|republik|república|estado|polícia|policía|police|polizei)(?!\p{L})/iu;

/** "Prokurist der Donau-Metallhandel GmbH", "antiga diretora financeira dos Estaleiros Navais do Sado", right behind a name. */
export function postAfter(rest: string): { facts: TextFact[]; said: string } | null {
  const found = AFTER.exec(rest);
  return found === null ? null : { facts: employer(found), said: found[0] };
}

/** "o dono da Teixeira Laticínios, Carlos Teixeira". */
export function postBefore(before: string): TextFact[] {
  const found = BEFORE.exec(before);
  return found === null ? [] : employer(found);
}

function employer(found: RegExpExecArray): TextFact[] {
  const value = (found.groups?.body ?? '').replace(/[.'’-]+$/u, '');
  if (value === '' || NO_EMPLOYER.test(value) || countriesOfPlace(value).length > 0) return [];
  return [{ kind: 'employer', value, quote: quoted(found[0]).replace(/, $/u, '') }];
}
