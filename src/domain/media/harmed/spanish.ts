import type { HarmedWords } from './harmed-words.ts';

const CROOK =
  '(?:estafador(?:es|a|as)?|ladr(?:ón|ones|ona)|atracador(?:es)?|asaltantes?|secuestrador(?:es)?|delincuentes?|agresor(?:es)?|extorsionador(?:es|a)?|hackers?|ciberdelincuentes?|falsificador(?:es)?|timador(?:es)?|encapuchados|pistoleros|sicarios?|acusad[oa]s?|imputad[oa]s?|procesad[oa]s?|sospechos[oa]s?|homicidas?|asesin[oa]s?|desconocidos|banda)';
const DETERMINER = '(?:(?:el|la|los|las|un|una|unos|unas|dos|tres|cuatro|cinco|varios|su|sus|al) )?';
const HURT =
  '(?:estafad|robad|atracad|asaltad|secuestrad|agredid|engañad|timad|amenazad|extorsionad|herid|asesinad|apuñalad|tiroteada?|golpead|defraudad|chantajead|hackead)[oa]s?';
const LOST =
  '(?:(?:todos|todas|los|las|sus|su|el|la|más|de|unos) ){0,4}(?:ahorros(?: de toda (?:su|la) vida)?|dinero|casa|vivienda|pensión|herencia|joyas|[\\d.]+ (?:millones de )?(?:euros|dólares|pesos|soles))';

export const SPANISH_HARMED: HarmedWords = {
  culprits: [
    `${DETERMINER}(?:presunt[oa]s? |supuest[oa]s? |fals[oa]s? )?${CROOK}(?: armados| encapuchados)?`,
    `${DETERMINER}fals[oa]s? (?:policías?|asesor(?:a|es)?|técnicos?|inversor(?:es|a)?|agentes?|abogad[oa]|médic[oa]|revisor(?:es)?|emplead[oa]s?)`,
    '(?:dos|tres|cuatro|cinco|varios|un|una) (?:hombres?|mujer(?:es)?|personas|jóvenes|individuos)|(?:tres|dos|cuatro|cinco|\\d+) detenidos',
    '(?:su|sus|el|la|un|una) (?:ex)?(?:contable|asesor(?:a)?|soci[oa]|gerente|emplead[oa]|cuidador(?:a)?|administrador(?:a)?|gestor(?:a)?|constructora)(?= (?:había|ha|fue|está|le|pagaba)(?!\\p{L})|,? \\u0081)',
  ],
  suffered: [
    '(?:vio|vieron) (?:cómo )?(?:desaparec(?:er|ían|ieron)|esfumarse) (?:(?:todos|todas|los|las|sus|su|el|la) )*\\p{L}+',
    '(?:suplantaron|usurparon|robaron) la identidad de(?= \\u0080)',

    `(?:fue|ha sido|fueron|había sido|resultó|sido) (?:\\p{L}+mente )?${HURT}(?:(?:,| y) (?!conden|deten|arrest|acus|imput|proces|investig|encarcel|implic|busc|señal)\\p{L}+[ai]d[oa]s?(?!\\p{L}))?|${HURT}(?= por )|(?<=\\u0080, )${HURT}`,
    '(?:fue|ha sido|es|era|resultó) (?:una de las )?víctimas? de (?:una? )?(?:estafa|robo|atraco|secuestro|asalto|agresión|extorsión|fraude|suplantación|engaño|ciberataque)(?: (?:telefónic|expres|bancari)[oa]?)?',
    `(?:perdió|perdieron|ha perdido|perder) ${LOST}(?: en (?:una|la) (?:estafa|timo|fraude|engaño)(?: \\p{L}+)?)?`,
    '(?:presentó|interpuso|puso|ha presentado) (?:una |la )?denuncia(?: en (?:la )?(?:comisaría|policía|guardia civil))?',
    '(?:denunció|destapó|reveló|alertó de) (?:ante (?:la |el )?(?:fiscalía|policía|juzgado|justicia) )?(?:los |las |el |la |un |una )?(?:sobornos|estafa|fraude|irregularidades|corrupción|desvío|robo|atraco|trama)',
    '(?:fue |fueron |ha sido )?(?:liberad|rescatad)[oa]s? (?:por la policía|iles[oa]|(?:tras|después de) (?:\\p{L}+|\\d+) (?:horas|días|semanas|meses)(?: de cautiverio| en cautiverio| de secuestro| secuestrad[oa])?|tras)',
    'víctimas? de (?:un )?(?:secuestro|robo|atraco|estafa|extorsión|asalto)(?: extorsivo| exprés| armado)?',
  ],
  harms: [
    '(?:(?:que|le|les|lo|la|se|había|habían|ha|han) ){0,4}(?:robó|robaron|robado|estafó|estafaron|estafado|asaltó|asaltaron|atracó|atracaron|secuestró|secuestraron|agredió|agredieron|amenazó|amenazaron|engañó|engañaron|extorsionó|extorsionaron|hirió|hirieron|mató|mataron|asesinó|asesinaron|apuñaló|disparó|dispararon|llevaron|llevó|usaron|usó|suplantaron|suplantó|vació|vaciaron|falsificó|falsificaron|entraron a robar|entró a robar|sustrajo|sustrajeron|ofreció)',
  ],
  flows: [
    '(?:[Ll]a )?(?:[Ff]iscalía|[Pp]olicía|[Gg]uardia [Cc]ivil) (?:imputó|acusó|detuvo|capturó|arrestó|procesó)(?: por (?:el hecho|los hechos|el secuestro|el caso|ello))? a(?= ?[\\u0081\\u008C])',
    '(?:la )?policía (?:detuvo|arrestó|capturó|busca)(?: a)?(?= ?\\u008C)',
    `(?:entregó|transfirió|pagó|envió|confió|había entregado|invirtió) (?:${LOST})`,
  ],
  harmless: [
    '(?<=\\u0081 )y a (?:sus )?(?:un|dos|tres|cuatro|cinco|otros \\p{L}+) (?:cómplices?|personas|hombres|implicados)',
    '(?:relató|contó|declaró|explicó|narró|recordó)(?: (?:ante|en) (?:el |la )?(?:tribunal|juicio|juez|jueza|sala|audiencia|jurado))?',
    'pide que (?:el|la) \\u008C cumpla toda la condena',
    'para pedir préstamos',
    'en una empresa inexistente|de una empresa inexistente',
    'se llevaron (?:joyas|dinero|joyas y dinero|dinero y joyas|objetos de valor)',
    'mientras estaba de gira|mientras dormía',
    'que pagaba la (?:constructora|empresa|compañía)',
  ],
  roles:
    '(?:víctimas?(?: de (?:un )?(?:secuestro|robo|atraco|estafa|extorsión|asalto)(?: extorsivo| exprés| armado)?)?|testigos?|denunciante|perjudicad[oa]s?|jubilad[oa]|pensionista|querellante|viud[oa]|superviviente|rehén)',
  openers: '(?:que|quien|quienes|cuando|cómo|mientras|tras|después de que|y|e|pero|donde|luego|porque)',
  pronouns: '(?:él|ella|ellos|ellas|le|les|lo|su|sus|se|me|mi|mis|yo|nos|nosotros|nuestr[oa]s?)',
  persons:
    '(?:víctimas?|denunciante|testigos?|cómplices?|soci[oa]s?|jef[ea]|dueñ[oa]|propietari[oa]|pareja|ambos|marido|mujer|espos[oa]|herman[oa]|hij[oa]|madre|padre|amig[oa]s?|client[ea]s?|encargo|junto|también|mism[oa])',
  words: `
    gas turista taxista ganadero ganadera terneros finca tienda joyería farmacia gasolinera supermercado bar
    restaurante hotel taller camión coche moto móvil cartera bolso reloj collar anillo hospital heridas playa calle
    noche madrugada domingo bodega almacén
    cautiverio comerciantes
    empresario empresaria exempleada exempleado jubilado jubilada comerciante agricultor cantante futbolista actriz actor vecina vecino maestra profesor profesora médica
    casa banco bancos cuenta cuentas ahorros préstamos entidades comisaría policía fiscalía tribunal juicio juzgado denuncia identidad joyas gira estafa telefónica
    días cuatro familia acciones inexistente condena
    en de la el los las`,
};
