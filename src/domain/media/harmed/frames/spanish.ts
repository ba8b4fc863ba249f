import type { FrameWords } from '../frame-words.ts';

const NAMED =
  "(?:(?!(?:que|quien|había|fue|era|es|y|e|o|dijo|por|para|con|a|en|desde|sobre|cuando|como|pero|contra|llamad[oa]) )[\\p{L}'.-]+,? ){0,7}\\u0080";
const AUTHORITY =
  '(?:ante |a |al |a la |en |en la |en el |con la )?(?:la |el |los |las )?(?:fiscalía|fiscal|policía(?: nacional| local| municipal)?|guardia civil|juzgado|juez|jueza|justicia|autoridades|auditor(?:es|ía)|superiores|dirección|ministerio público|contraloría|comisaría|carabineros|mossos|ertzaintza|banco|prensa|tribunal|inspección|defensor del pueblo|oficina antifraude|agencia tributaria|unidad antifraude|ayuntamiento)';
const WITNESS =
  '(?:víctimas?|testigos?(?: (?:de cargo|protegid[oa]|clave|presencial|principal|estrella))?|denunciantes?|perjudicad[oa]s?|afectad[oa]s?|damnificad[oa]s?|alertador(?:a)?|querellante|estafad[oa]s?|superviviente|sobreviviente|secuestrad[oa]|rehén|acusación particular)';
const KIN =
  '(?:madre|padre|viud[oa]|esposa|esposo|mujer|marido|hij[oa]|herman[oa]|abuel[oa]|tí[oa]|prim[oa]|novi[oa]|familia|pareja)';
const DEAD =
  '(?:víctima|fallecid[oa]|asesinad[oa]|muert[oa]|desaparecid[oa]|secuestrad[oa]|joven (?:asesinad|muert)[oa]|difunt[oa]|niñ[oa]|menor)';
const CRIME =
  '(?:estafas?|fraudes?|robos?|sobornos?|mordidas|desvíos?|irregularidades|cohecho|corrupción|trama|desfalco|pagos|facturas|contratos|sobreprecios|timo|engaño|malversación|falsificación|firmas falsas|acoso|extorsi(?:ón|ones)|manipulación)';
const THINGS =
  '(?:casa|vivienda|piso|tienda|joyería|farmacia|finca|coche|furgoneta|camión|moto|bicicleta|móvil|teléfono|bolso|cartera|joyas|ahorros|pensión|cuentas?|cuenta bancaria|tarjetas?|identidad|nombre|firma|pasaporte|dni|fotos?|fotografías|imagen|perfil|web|marca|sistemas|servidores|ganado|cuadros|dinero|documentación|datos)';
const TOOK =
  '(?:sacaron|quitaron|robaron|estafaron|sustrajeron|vaciaron|arrebataron|birlaron|hurtaron|engañaron|timaron|dejaron sin|sacó|quitó|robó|estafó|sustrajo|vació|arrebató|hurtó|engañó|timó|defraudó|defraudaron|pidieron|exigieron|exigió|falsificaron|falsificó|suplantaron|suplantó|usaron|usó|copiaron|copió|clonaron)';

export const SPANISH_FRAMES: FrameWords = {
  grounds: [
    `(?:(?:el|la|los|las|un|una|otra?|su) )?(?:\\p{L}+ )?${WITNESS},? (?:(?!(?:di|de|du|des|del|della|da|do|dos|por|par|pour|per|para|contra|contre|contro|y|e|et) )\\p{Ll}+ )?(?:[dl]e(?:l| la)? \\p{L}+,? )?\\u0080`,
    `\\u0080,? (?:es |fue |era |figura )?(?:como )?(?:el |la |una? (?:de l[oa]s )?|otra de l[oa]s |entre l[oa]s )?(?:\\p{Ll}+ )?${WITNESS}(?! de (?:su|sus) prop)`,
    `(?:entre (?:los|las|sus) )(?:\\p{Ll}+ )?${WITNESS}(?: de (?:la|esta) \\p{Ll}+)?(?: (?:figuran?|están?|se encuentran?|aparecen?|está también))?,? ${NAMED}`,
    `${NAMED},? (?:[^,.;\\u0081\\u008C]{1,60}, )?(?:declaró|testificó|compareció|ratificó|relató|narró|contó|depuso|ha declarado|ha testificado)(?: (?:ayer|hoy|el \\p{Ll}+|este \\p{Ll}+))? (?:como|en calidad de) testigo`,
    `(?:declaró|testificó|compareció|citad[oa]|llamad[oa]|oíd[oa]|escuchad[oa]) (?:ayer |hoy )?(?:como|en calidad de) testigo(?: protegid[oa])?,? ${NAMED}`,
    `como testigo,? ${NAMED}`,
    `(?:ha |había |han )?(?:robad[oa]|estafad[oa]|sustraíd[oa]|quitad[oa]|asesinad[oa]|secuestrad[oa]|agredid[oa]|matad[oa]|engañad[oa]|amenazad[oa]) (?:[^,.;]{1,40} )?a ${NAMED}`,
    `${TOOK} (?:[^,.;\\u0081]{1,60} )?(?:a|de) ${NAMED}`,
    `a ${NAMED},? (?:[^,.;\\u0081\\u008C]{1,50}, )?(?:le|la|lo) (?:\\p{Ll}+ )?${TOOK}(?: [^,.;]{1,60}?)?(?=[,.;]| en | y )`,
    `\\u0080,? (?:[^,.;\\u0081\\u008C]{1,50}, )?(?:a (?:la|el) que|a quien|al que) (?:l[oa]s? |\\u008C |un[oa]s? \\p{Ll}+ )?(?:le |la |lo |había |habían |han )*${TOOK}(?: [^,.;]{1,60}?)?(?=[,.;]| en )`,
    `(?:la |el |las |los |su )?${THINGS} de ${NAMED} (?:fue|fueron|había sido|han sido|ha sido) (?:robad|asaltad|saquead|falsificad|utilizad|usad|suplantad|copiad|clonad|vaciad|hackead|forzad|quemad)[oa]s?`,
    `(?:en perjuicio de|en contra del patrimonio de|contra los bienes de|(?:robar|estafar|engañar|secuestrar|matar|asesinar|agredir|extorsionar|amenazar|defraudar|timar|asaltar|atracar) a) ${NAMED}`,
    `(?:la |una |por (?:la |una )?|tras (?:la |una )?|gracias a (?:la |una )?|sin (?:la |una )?|con (?:la |una )?|desde (?:la )?)?(?:denuncia|querella|alerta|aviso|alarma|llamada|testimonio|declaración|informe|carta|grabaciones|documentos)(?: (?:presentada|interpuesta|formulada|hecha|puesta|realizada|enviada|entregad[oa]s?|aportad[oa]s?))? (?:de|por|que (?:presentó|interpuso|puso)) ${NAMED}`,
    `(?:sin|gracias a|de no ser por|si no (?:es|fuera|hubiera sido) por) ${NAMED}(?=[^.]*(?:sabido|descubierto|a la luz|destapado|conocido|descubrió|destapó))`,
    `${NAMED},? (?:[^,.;\\u0081\\u008C]{1,50}, )?(?:quien |que )?(?:había |ha )?(?:denunci(?:ó|ado)|alert(?:ó|ado)|avis(?:ó|ado)|destap(?:ó|ado)|revel(?:ó|ado)|llam(?:ó|ado)|acudi(?:ó|do)|llev(?:ó|ado)|entreg(?:ó|ado)|cont(?:ó|ado)|advirti(?:ó|do)|comunic(?:ó|ado)|inform(?:ó|ado)|present(?:ó|ado)) (?:(?:una|la|el|los|las|un) (?:\\p{L}+ ){1,3})?(?:de ${CRIME} )?${AUTHORITY}`,
    `${NAMED},? (?:[^,.;\\u0081\\u008C]{1,50}, )?(?:quien |que )?(?:había |ha )?(?:denunci(?:ó|ado)|destap(?:ó|ado)|revel(?:ó|ado)|descubri(?:ó|erto)|detect(?:ó|ado)|alert(?:ó|ado) (?:de|sobre)|advirti(?:ó|do) (?:de|sobre)) (?:(?:el|la|los|las|un|una|unos|unas) )?(?:\\p{Ll}+ )?${CRIME}`,
    `(?:fue|era) (?:él|ella|${NAMED}|él mismo|ella misma),? (?:\\u0080,? )?(?:quien|el que|la que) (?:había |primero |primera )*(?:denunció|alertó|avisó|destapó|reveló|descubrió|detectó|llamó|vio|oyó|notó|advirtió|llevó|entregó|contó|dio la (?:voz de )?alarma)(?![^.]{0,12}\\u008C)`,
    `(?:denunciad|destapad|revelad|descubiert|detectad|alertad|advertid)[oa]s? por ${NAMED}`,
    `\\u0080,? (?:quien |que )?(?:se negó|se había negado|dijo que no|rehusó|se resistió) a (?:firmar|pagar|entregar|participar|ceder|validar|autorizar|callar)`,
    `(?:dijo|pidió|exigió|lloró|lamentó|reclamó|recordó|repetía|clamó|imploró)(?: (?:entre lágrimas|ayer|hoy|llorando|ante las cámaras|emocionad[oa]))? \\u0080,? (?:la |el )?${KIN} (?:de(?:l| la| los)?) (?:\\p{L}+)`,
    `(?:la|el|su) ${KIN}(?: de (?:la|el|l) ${DEAD}| del ${DEAD})?,? \\u0080`,
    `\\u0080,? (?:la |el )?${KIN} (?:de la|del) ${DEAD}`,
    `\\u0080,? cuy[oa]s? \\p{Ll}+ (?:fue|fueron|había sido|murió|murieron|resultó) (?:asesinad|secuestrad|muert|herid|robad|apuñalad|tiroteada?|estafad)?[oa]?s?`,
    `(?:agradeció|felicitó|elogió|homenajeó|premió|reconoció) (?:\\p{Ll}+ )?a ${NAMED}`,
  ],
  neutral: [
    '(?:en|durante) (?:el|la) (?:juicio|proceso|causa|vista|juicio oral) (?:contra|por|de|del) [^.;\\u0080]{1,80}?(?=[,.;]|$)',
    'por (?:el|la|los|estos|esos) (?:homicidio|asesinato|crimen|robo|fraude|estafa|hechos|caso|secuestro|atraco)(?=,)',
    'que se \\p{L}+(?:aban|ían)(?: [^,.;\\u0080\\u0081\\u008C]{1,50})?',
    '(?:con|bajo) (?:la )?obligación de decir verdad|bajo juramento|protegid[oa] por un biombo',
    '(?:declaró|testificó|compareció|contó|relató|narró|explicó|recordó|ratificó|reconoció) (?:ayer |hoy )?(?:ante (?:el|la) (?:juez|jueza|tribunal|sala|jurado)|en (?:el |la )?(?:juicio|sala|vista|audiencia))?(?: (?:contra|de)(?= [\\u0081\\u008C]))?',
    '(?:sigue|siguió|continúa) sin (?:poder )?(?:volver|dormir|cobrar|recuperar|trabajar|salir)(?: (?:a|en) su \\p{Ll}+)?',
    'entre lágrimas|que se haga justicia',
    '(?:llevó|entregó|aportó|presentó|envió|remitió) (?:a|ante) (?:la |el )?(?:fiscalía|policía|juzgado|guardia civil) (?:un|una|los|las|el|la) [^,.;\\u0081\\u008C]{1,30}?(?= (?:con|que|de|y)(?!\\p{L})|[,.;])',
    '(?:todo|la historia|el caso|la investigación) (?:empezó|comenzó|arrancó|se inició|nació)',
    '(?:sus|las) palabras (?:fueron|resultaron) (?:las )?(?:más )?(?:duras|contundentes|claras)(?: de la (?:sesión|jornada))?(?: para (?=los |\\u008C|\\u0081))?',
  ],
  culprits: [
    '(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|\\d+|varios|varias) (?:(?:de (?:sus|los|las) )?(?:\\p{Ll}+ ){0,2}\\p{Ll}+s )?(?:detenid|procesad|imputad|acusad|investigad|arrestad|condenad|encarcelad)[oa]s',
    '(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varios|varias|\\d+) (?:personas|hombres|individuos|mujeres|jóvenes|empresarios|funcionarios|directivos|policías|médicos)',
    '(?:los|las) (?:dos |tres |cuatro )?(?:procesad|acusad|imputad|detenid|encausad|investigad|condenad)[oa]s|(?:el|la) (?:procesad|acusad|imputad|detenid|encausad|condenad|sospechos|investigad)[oa]|(?:una|la) (?:red|banda|trama|organización)(?= |,|\\.)|los hermanos (?=\\u0081|\\p{Lu})\\p{L}*|los asesinos|el asesino|los homicidas|los timadores|agiotistas|prestamistas',
    '(?:el|la|su|los|un|una) (?:ex|antiguo |antigua |entonces |exdirector |dueño |dueña )?(?:director|directora|gerente|jefe|jefa|dueño|dueña|alcalde|alcaldesa|exalcalde|exgobernador|presidente|expresidente|administrador|tesorero|tesorera|sobrin[oa]|contable|asesor|exsocio)(?: (?:de|del|de la) [^,.;]{1,40}?)?(?=,? \\u0081| (?:fue|ha sido|está|será) (?:detenid|imputad|procesad|acusad|condenad|investigad))',
  ],
  words: `
    ayer hoy mañana tarde noche entonces después antes ya todavía aún nunca siempre
    dijo dice decía contó cuenta explicó explica recordó recuerda declaró relató narró añadió lamentó lloró pidió preguntó respondió señaló aseguró afirmó sostuvo reconoció
    vio ve oyó escuchó sintió siente notó pensó creyó creía sabía supo esperaba espera temía quería confiaba confió miró miraba
    vive vivía vivió trabaja trabajaba nació creció salió entró caminó volvió regresó llegó estaba está estuvo sigue siguió
    vecina vecino madre padre viuda viudo hija hijo hermana hermano mecánico ingeniero ingeniera municipal contable cooperativa jubilada jubilado antiguo antigua ex
    trabajador trabajadora empleada empleado enfermera profesor profesora maestro maestra agricultor comerciante
    justicia verdad miedo lágrimas dolor familia casa puesto trabajo sesión juicio testigo palabras duras más sola tarde
    gracias valor valiente protegida protegido
    no ni sin
    fue era es son ha han había habían
  `,
  determiners:
    'el la los las un una unos unas de del al a en con por para sobre entre ante bajo desde hasta su sus este esta estos estas ese esa dos tres cuatro cinco seis siete ocho nueve diez cada otro otra primer primera',
  verbal: '(?:ó|ar|er|ir|aron|ieron|aba|aban|ía|ían|ado|ido|ados|idos|ando|iendo|rá|rán|ría|rse|rla|rlo)$',
  copula:
    '(?:es|era|fue|son|eran|fueron|ser|siendo|como|sido|sería|parece|resultó) (?:(?:el|la|los|las|un|una|su|uno de l[oa]s|una de las) )?(?:\\p{L}+ )?$',
  heads:
    '(?:(?:el|los|un|una|unos|unas|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varios|varias|muchos|muchas|nadie|hay|hoy hay|había) |la (?!\\p{L}+(?:ó|aba|ía)(?!\\p{L}))|las (?!\\p{L}+(?:ó|aba|ía)(?!\\p{L}))|\\d)',
  drawn:
    '(?:órdenes|encargo|cómplices?|complicidad|ayuda de|ayudad|junto (?:a|con) (?:él|ella)|con (?:él|ella|su ayuda)|a cambio|le pagaban?|pagó|dinero en efectivo|cocaína|drogas?|armas)',
  harm: '(?:le|la|lo|les|los|las|su|sus) .{0,15}(?:sac|quit|rob|estaf|sustraj|vaci|arrebat|hurt|engañ|amenaz|agred|dispar|asalt|secuestr|llev)',
  dropsSubject: true,
  theyDid: '\\p{L}+(?:ban|ían|ron)(?!\\p{L})',
  speaker: '(?:yo|me|mi|mis|mío|mía|nos|nosotros|nuestr[oa]s?)',
  him: '(?:él|ella|ellos|ellas|le|les|lo|su|sus|suy[oa]s?|sí mism[oa]|(?<=\\p{L}{4,} )l[ao]s? (?=\\p{L}+(?:ó|aron|ieron|aba|ía|aban|ían)(?!\\p{L})))',
  who: '(?:quien|quienes|que|cuy[oa]s?|a quien|al que|a la que)',
  clauseWords: '(?:porque|según)',
  doubts:
    '(?:desde dentro|sin forzar|desconect\\p{L}+|no|nunca|jamás|nadie|tampoco|sin embargo|cree[n]?|creía|duda[ns]?|dudó|sospech\\p{L}*|seguro|asegurador\\p{L}*|aseguradora|mint\\p{L}*|invent\\p{L}*|simul\\p{L}*|fing\\p{L}*|montaje|realidad|verdad|secret\\p{L}*|resultó ser|también|mism[oa]s?|cómplices?|ayud\\p{L}*|tras ello)',
  hints:
    '(?:encontr\\p{L}*|hall\\p{L}*|incaut\\p{L}*|descubr\\p{L}*|revel\\p{L}*|otr[oa]s?|soci[oa]s?|dueñ[oa]s?|jef[ea]s?|cocaína|drogas?|armas?|efectivo|jubilad[oa]|víctima|testigo|denunciante|viud[oa]|pareja|ambos|ambas|hombre|mujer|de \\d+ años|empresari[oa]|comerciante|contable|abogad[oa]|vecin[oa]|ingenier[oa]|madre|padre|pag[oó]|cobr\\p{L}*|beneficios?|uno de los|alguno)',
  shady:
    '(?:sobres?|malet(?:ín|ines)|entregas?|dinero|botín|comisión|comisiones|soborno|sobornos|mordida|parte|cómplice|cómplices|soci[oa]|plan|trama|idea|órdenes|coartada|culpa|antecedentes|cárcel|prisión|calabozo|fianza|víctimas|banda|droga|cocaína|armas?|pistola|efectivo|inversores|ganancias?|beneficios?|acuerdo|trato|secreto|silencio|lado|jefe|dueñ[oa]|sospechos[oa]|culpable|clave|claves|contraseñas?)',
  openers:
    '(?:que|quien|quienes|cuando|cómo|mientras|tras|después de que|y|e|pero|donde|luego|porque|según|aunque|cuy[oa]s?|a quien|a la que|al que)',
};
