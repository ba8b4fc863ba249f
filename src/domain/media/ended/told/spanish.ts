import { OTHER, SUBJECT } from '../../mask-names.ts';
import { APPOSED, CONFIRMED, FREE, GAP, MORE, START, named } from './case-words.ts';
import type { CaseWords } from './case-words.ts';

const S = `${APPOSED}${named('de|del|al|a|por|para|con|contra|y|e|o|que|como|sobre|en')}`;
const OBJECT = '(?<!(?<!\\p{L})(?:de|del|por|para|con|contra|que|como|sobre|en|y|e|o|ni) )';
const CASE =
  '(?:causas?|casos?|investigaci(?:ón|ones)|denuncias?|querellas?|procedimientos?|diligencias|procesos?|expedientes?|sumarios?|acusaci(?:ón|ones)|cargos|imputaci(?:ón|ones)|multa|sanción|inhabilitación|orden|actuaciones|pesquisas?)';
const AGAINST =
  '(?:contra|abiertas? (?:contra|a)|abiertos? (?:contra|a)|impuesta a|seguid[oa]s? (?:contra|a)|que se (?:seguía|instruía|tramitaba) (?:contra|a)|que pesab(?:a|an) (?:contra|sobre)|que pesan? (?:contra|sobre)|dirigid[oa]s? contra)';
const DROPPED = '(?:archivad|sobreseíd|desestimad|cerrad|anulad|retirad|sobreseid|levantad|revocad|inadmitid)[oa]s?';

/** The words of Spanish and Latin American papers. */
export const SPANISH: CaseWords = {
  languages: ['es', 'ca'],
  hint: 'absuel|absolv|absolu|archiv|sobrese|desestim|retir|anul|exoner|inocen|exculp|ni ',
  ends: [
    `${S}${GAP} (?:queda|quedó|ha quedado|sale|salió) (?:en libertad y )?(?:libre|limpi[oa]|exent[oa]) de (?:todo |toda |todos los |cualquier )?(?:cargos?|culpa|sospecha|responsabilidad(?: penal)?)`,
    `${S}${GAP} no (?:será|irá|se sentará)(?: ya)? (?:juzgad[oa]|procesad[oa]|acusad[oa]|imputad[oa]|a juicio|en el banquillo)`,
    `(?:decreta|decretó|ha decretado|acuerda|acordó|ha acordado|dicta|dictó|ordena|ordenó|confirma|confirmó) (?:el )?(?:sobreseimiento|archivo)(?<free>[^.;:\\n]{0,100}?)(?:contra|de|a favor de|respecto de|para) ${S}`,
    `no ha lugar a (?:proceder|procesar|juzgar)${FREE}(?:contra|a) ${S}`,
    `${CASE}${FREE}${AGAINST} ${S}${MORE}(?:fue|fueron|ha sido|han sido|quedan?|quedó|queda|está|están|resultó) ${DROPPED}`,
    `(?:archiva|archivó|archivan|archivaron|archivó de manera definitiva|ha archivado|sobresee|sobreseyó|ha sobreseído|desestima|desestimó|cierra|cerró|ha cerrado|retira|retiró|ha retirado|anula|anuló|ha anulado) (?:definitivamente )?(?:la|el|las|los|toda la) (?<free>(?:[\\p{L}-]+ ){0,4}?)${CASE}${MORE}${AGAINST} ${S}`,
    `(?:${DROPPED}) (?:la|el|las|los) (?<free>(?:[\\p{L}-]+ ){0,3}?)${CASE}${MORE}${AGAINST} ${S}`,
    `(?:sobreseimiento|archivo) (?:libre|definitivo|total)${FREE}(?:de|a|para|respecto (?:de|a)|, ) ?${S}`,
    `archivo (?:de|del|de la|de las) ${CASE}${MORE}${AGAINST} ${S}`,
    `${S}${GAP} (?:fue|ha sido|queda|quedó|resultó) (?:totalmente |plenamente |formalmente )?(?:exonerad|exculpad)[oa]`,
    `(?:exonera|exoneró|exculpa|exculpó|ha exonerado) (?:de (?:toda responsabilidad|todos los cargos) )?a ${S}`,
    `(?:retira|retiró|ha retirado|desestima|desestimó) (?:la acusación|los cargos|todos los cargos|la denuncia|la querella) ${FREE}contra ${S}`,
  ],
  verdicts: [
    `(?:absuelve|absolvió|absuelven|absolvieron|ha absuelto|absolver) (?<free>(?:definitivamente|finalmente|también|libremente)? ?)a(?:l)? (?<more>[^.;:,\\n]{0,60}?)${OBJECT}${S}`,
    `absuelt[oa]s? (?<free>[^.;:,\\n]{0,60}?)${OBJECT}${S}`,
    `${START}${S}${GAP} (?:(?:fue|ha sido|queda|quedó|resultó|es|está|sale|salió) )?(?<more>definitivamente |finalmente |libremente |totalmente )?absuelt[oa]`,
    `${START}${S}, absuelt[oa]`,
    `${CONFIRMED}absolución (?:definitiva |total |firme )?(?:de|del|para) ${S}`,
    `${START}ni ${S} ni [^.;:,\\n]{3,60} comet(?:ió|ieron)`,
    `${START}${S}${GAP} no cometió (?:delito|ilícito|infracción)(?: alguno| alguna)?`,
    `(?:anula|anuló|revoca|revocó|ha anulado|ha revocado|deja sin efecto|dejó sin efecto|casa|casó) ${FREE}(?:condena|sentencia|sanción|multa|inhabilitación)${MORE}(?:de|a|contra) ${S}`,
    `(?:condena|sanción|multa)${FREE}(?:de|a|contra) ${S}${MORE}(?:anulada|revocada|sin efecto)`,
    `${S}${GAP} es inocente`,
  ],
  fates: [
    `(?:estima|estimó|ha estimado|acoge|acogió|da la razón a|dio la razón a)(?: íntegramente)? (?:el recurso|la apelación|el recurso de casación|la casación)? ?(?:de |interpuesto por |presentado por |a )?${S}`,
    `(?:únic[oa] (?:investigad|acusad|imputad|querellad|procesad)[oa])${FREE}, ${S}`,
  ],
  charges: [
    `${START}${S}${GAP} (?:estaba|había sido|era) (?:acusad|investigad|imputad|procesad|querellad|denunciad)[oa]`,
  ],
  unnamed: [
    'absolutoria',
    'absolución',
    'absuelt[oa]s?',
    'absuelve|absolvió',
    'sobreseimiento (?:libre|definitivo)',
    '(?:archivad|sobreseíd)[oa]s?(?: definitivamente)?',
  ],
  final: [
    '(?:es|ya es|quedó|queda|ha quedado|sentencia|resolución|decisión|fallo|auto) (?:ya )?firme|gan(?:ó|ado) firmeza',
    '(?:que )?(?:no|sin|tampoco) (?:cabe|caben|admite|es posible|existe|procede)?(?: ya)?(?: contra (?:ella|él|la misma|esta resolución))? ?(?:recurso(?: alguno| ordinario)?|apelación|impugnación|es recurrible|recurrible)',
    'no (?:recurrirá|recurrió|recurrirán|apelará|apeló|ha recurrido|impugnará|presentó recurso|presentará recurso)',
    'definitiv[oa]s?|definitivamente|firmes?|irrevocable|inapelable',
    '(?:dicta|dictó|pronuncia) (?:una )?segunda sentencia,? (?:absolutoria|de absolución)',
    'sobreseimiento libre|cosa juzgada',
    '(?:la )?(?:fiscalía|el fiscal|el ministerio público) (?:también |ya )?(?:había pedido|pidió|solicitó|había solicitado|se adhirió a|retiró) (?:la absolución|lo mismo|el archivo|el sobreseimiento|la acusación)',
  ],
  phrases: [
    `(?<=^|[.!?\\n] ?)${SUBJECT}${GAP} no \\p{L}+ó [^.;:,\\n]{3,80}(?=[.\\n]|$)`,
    'así lo ha (?:declarado|dictado|resuelto|acordado)|de todos los cargos',
    '(?:y )?(?:la acusación particular|la defensa|las acusaciones?|la fiscalía|la abogacía del estado) tampoco(?: (?:lo hará|recurrirá|ha recurrido|recurrió))?|del que (?:le|la) acusaban?(?: [\\p{L}-]+){1,8}?(?=[.,;\\n]|$)|al descartar(?: [\\p{L}-]+){1,6}?(?=[.,;\\n]|$)|(?:archivan|archivada|archivado) (?:la )?(?:investigación|causa)',
    '(?<=(?:\u0086|absuelve|absolvió|absuelt[oa]s?) (?:(?:al|a la|a un|a una|del|de la) )?(?:[\\p{L}-]+ ){0,4})(?:que (?:había sido|fue) )?(?:condenad|acusad|procesad|imputad|investigad)[oa] (?:por|de)(?: (?:la|el|un|una|los|las|presunt[oa]))?(?: \\p{L}+){1,4}?(?=[.,;\\n]|$)',
    '(?:no perseverar(?:á|ía)?|decisión de no perseverar)(?: en (?:la investigación|el procedimiento|la causa))?|le había (?:impuesto|condenado a) (?:\\p{L}+ )?\\p{L}+ (?:años|meses) de (?:cárcel|prisión)|no (?:ha )?(?:reunido|hallado|encontrado) (?:indicios|pruebas)(?: suficientes)?',
    '(?<!(?:es|está|están|son|sigue|fue|será|sido|ahora|también|sigue siendo) )(?:que |quien |al que )?(?:estaba|había sido|era|estuvo|llegó a estar)? ?(?:acusad|investigad|imputad|procesad|querellad|denunciad|señalad|sospechos|detenid)[oa]s?(?: (?:por|de|desde \\d{4}|en \\d{4}))?',
    '(?:siempre )?(?:había |ha )?(?:negado|defendió|defendido|negó|mantuvo|sostuvo|proclamó)(?: siempre)? (?:su inocencia|los hechos|las acusaciones|los cargos)',
    '(?:no|ni|tampoco|nunca|jamás) (?:se )?(?:han?|hay|hubo|existen?|existió|consta|constan|fue|fueron|era|son|es|quedó|quedan|encajan?|constituyen?|cometi(?:ó|eron)|aprecia|apreció|aprecian|halló|hallaron|encontró|encontraron|acreditó|acreditan|acredita|prob(?:ó|aron)|ha)(?: (?:sido|quedado|acreditad[oa]s?|probad[oa]s?|delito|alguno|alguna|indicios?|pruebas?|delictiv[oa]s?|constitutiv[oa]s?|de delito|de|ningún|ninguna|irregularidad(?:es)?|en ninguno de los (?:dos|tres) tipos penales|dolo|perjuicio|ánimo de lucro))*',
    '(?:falta|ausencia|insuficiencia|inexistencia) (?:total |absoluta )?de (?:pruebas?|indicios|delito|tipicidad|acreditación|elementos)|por no (?:ser|constituir|existir) (?:los hechos )?(?:constitutivos de )?(?:delito|ilícito|infracción penal)',
    'al no (?:hallar|apreciar|encontrar|ver|existir|haber) \\p{L}+(?: (?:de delito|alguno|alguna))?|se ha hecho justicia',
    'del? (?:único |presunto )?(?:cargo|delito) de (?:\\p{L}+ ){1,3}?(?:que se le (?:imputaba|atribuía)|por el que (?:fue|había sido) (?:acusad|procesad|juzgad)[oa])|del? (?:único )?cargo(?= de )|tribunal de (?:enjuiciamiento|juicio oral|alzada|casación)|jue[zc](?:es)? de (?:control|garantías|juicio)|vinculad[oa] a proceso',
    'costas de oficio|(?:con|imposición de) (?:las )?costas|comet(?:ió|ieron) delito(?: alguno)?|delito alguno|por error|error de cálculo|presunción de inocencia',
    'tribunal (?:supremo|superior(?: de justicia)?|constitucional)|audiencia (?:provincial|nacional)|corte suprema|sala de lo penal|sala (?:segunda|penal)|ministerio público|juzgado de (?:instrucción|lo penal)(?: número \\d+)?|administración pública',
    '(?:ni )?los otros (?:dos|tres|cuatro|cinco) \\p{L}+|a los (?:dos|tres|cuatro|cinco|seis) acusados|los (?:dos|tres|cuatro|cinco|seis) acusados',
    '(?:anula|revoca|deja sin efecto) la condena|condena anulada',
    '(?:había sido|fue|era) condenad[oa](?: en primera instancia)?(?: en \\d{4})?(?: a \\p{L}+ (?:años|meses)(?: de (?:prisión|cárcel))?)?',
    `(?:su|el|la) (?:coacusad|otro acusad|otra acusad)[oa],? ${OTHER},? (?:fue|será|es|irá)[^.;\\n]{3,60}(?=[.\\n]|$)`,
  ],
  words: `
    seguía seguían instruía tramitaba decretado decreta acuerda acordado dictado dicta
    y e o que quien quienes cuando como porque pues si así entonces después antes durante desde hasta hoy ayer lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septembre septiembre octubre noviembre diciembre años año meses mes días día semana semanas mañana tarde finalmente también muy más menos ya siempre todo toda todos todas ello él ella ellos lo se le les
    es son era eran fue fueron ser sido está están estaba estaban estar ha han había habían haber hay
    dice dicen dijo dijeron señala señaló indica indicó informa informó anuncia anunció confirma confirmó considera consideró concluye concluyó razona razonó entiende entendió explica explicó recuerda recordó declara declaró afirma afirmó sostiene sostuvo añade añadió apunta subraya precisa resuelve resolvió acuerda acordó dicta dictó dictado dictada alcanza alcanzó aprecia estima respondían respondía correspondían obedecían termina terminó acaba acabó pone puso ponen fin llega llegó agradeció agradece lloró abrazó celebró celebra recibió vivió esperó trabajó dirigió había pedido pedía solicitó deja dejó cierra
    pesaba pesaban trataba comprobar constatar verificar revisar analizar estudiar concluir homónimo
    impuesta impuesto interpuesto presentado presentada formulada formulado conceder concedido encerrado alguno alguna
    absuelve absolvió archiva archivó anula anuló sobresee
    tribunal tribunales juez jueza jueces juzgado audiencia sala supremo corte fiscalía fiscal fiscales policía guardia civil defensa abogado abogada letrado letrada perito peritos sentencia fallo auto resolución recurso causa caso proceso procedimiento investigación querella denuncia instrucción juicio hechos hecho delito delitos prueba pruebas indicios probados acusación acusados acusado acusada investigado investigada imputado imputada procesado absolución sobreseimiento archivo libre provincial penal judicial público pública municipal
    estafa fraude cohecho malversación prevaricación tráfico influencias blanqueo lavado capitales dinero apropiación indebida fiscal falsedad documental soborno corrupción administración desleal hurto robo activos contrabando evasión
    exalcalde exalcaldesa alcalde alcaldesa empresario empresaria constructor promotor promotores promotora gestora gestor director directora gerente notario médico profesor concejal exconcejal ministro exministro presidente expresidente banquero tesorero contable funcionario funcionaria ayuntamiento empresa sociedad banco cuenta cuentas pago pagos contrato contratos trabajos reales obra obras ayudas subvenciones alquiler euros millones pesos dólares familia vecino vecina nombre honor inocencia calvario pesadilla alivio costas oficio error
  `,
  beforeNouns: `
    a el la los las un una unos unas del al de en por para con sin sobre contra entre tras ante bajo según su sus este esta ese esa esos estas estos cada dicho dicha
    antiguo antigua ex primer primera único única mismo misma gran nueva nuevo viejo vieja joven supuesto supuesta presunto presunta dos tres cuatro cinco seis siete ocho nueve diez
  `,
  articles: 'un una unos unas del al su sus este esta',
  beforeParticiples: 'había habían sido',
  adverbs: 'mente',
  pronouns: 'que quien no se y e él ella',
  verbs: 'ar|er|ir|ó|aron|ieron|ará|erá|irá|arán|erán|aba|aban|ía|ían|ando|iendo',
  doubts:
    'solamente|temporalmente|condicionalmente|soborn(?:ó|ado|ada|aron)|amenaz\\p{L}*|(?:es|está|son|fue|será|sigue) (?:\\p{L}+ )?(?:acusad|investigad|imputad|procesad|detenid|denunciad)[oa]s?|accesoria|rebaja\\p{L}*|reduce|recur(?:rir|rirá|rible|so|sos|rió|re|rido|rida)|apel\\p{L}*|casación|nuevo juicio|repetir|repetición|reabr\\p{L}*|reabiert\\p{L}*|reapertura|otr[oa]s?|demás|resto|aún|todavía|pero|sino|aunque|sin embargo|no obstante|salvo|excepto|parcial\\p{L}*|en parte|un(?:o|a) de l[oa]s|dos de l[oa]s|tres de l[oa]s|varios|algunos|provisional\\p{L}*|prescri\\p{L}+|indult\\p{L}*|amnist\\p{L}*|inmunidad|conformidad|pacto|acuerdo|confes\\p{L}*|admit\\p{L}*|reconoc\\p{L}*|prisión|cárcel|conden\\p{L}*|multa|rebelde|prófug\\p{L}*|fuga|extradi\\p{L}*|muerte|falleci\\p{L}*|sigue|siguen|continúa|continúan|pendiente\\p{L}*|juicio oral|irá a juicio|pide|piden|solicita|reclama|no|ni|nunca|tampoco|sólo|solo|únicamente|vuelve|volverá|nuevamente|inimputable|nulidad|defecto de forma|forma|revoca la absolución|revocó la absolución|revoca\\p{L}*',
  mayExplain: true,
};
