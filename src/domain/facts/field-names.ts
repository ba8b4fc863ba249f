import { ELSEWHERE } from './field-names-elsewhere.ts';

/** English name of a field, and what German, French, Spanish, Italian and Portuguese systems call it. */
const FOREIGN: Readonly<Record<string, string>> = {
  fullname:
    'vollername vollstandigername vollstaendigername nomcomplet nometprenom nombrecompleto nombreyapellidos nomecompleto nomecognome vorundnachname namevollstandig nomprenoms prenomnom prenometnom nombreapellidos apellidosynombres cognomeenome nomeecognome cognomenome nomeesobrenome nachnamevorname namevorname nomprenom apellidosnombres apellidosnombre',
  companyname:
    'firmenname unternehmensname raisonsociale denominationsociale razonsocial denominacionsocial ragionesociale razaosocial firmenbezeichnung nomsociete nomdelasociete nomentreprise nomdelentreprise nombreempresa nombredelaempresa nomeazienda nomedasociedade denominazione denominazionesociale denominacao denominacaosocial',
  firstname: 'vorname vornamen prenom prenoms nombres primernombre rufname nomsdebapteme nombredepila primeironome',
  lastname:
    'nachname familienname nomdefamille nomfamille apellido apellidos cognome sobrenome zuname nomsdefamille primerapellido apelido apelidos ultimonome',
  birthname:
    'geburtsname nomdenaissance madchenname maedchenname nomdejeunefille apellidodesoltera apellidodenacimiento cognomedanubile cognomedinascita nomedesolteira',
  aliases:
    'aliasnamen weiterenamen anderenamen autresnoms otrosnombres altrinomi outrosnomes auchbekanntals aliasname weiterename alternativnamen pseudonyme connusouslenom connusouslenomde egalementconnusouslenom surnoms conocidocomo tambienconocidocomo sobrenombres apodos notoanchecome pseudonimi tambemconhecidocomo',
  dateofbirth:
    'geburtsdatum gebdatum datenaissance datedenaissance fechanacimiento fechadenacimiento datanascita datadinascita datanascimento datadenascimento geborenam geburtstag nele neele datenais fechanac fnacimiento nacidoel natoil natail nataail dtnascimento fecnac fecnacimiento fnacim nac dtnasc datanasc nasc ddn datedenaiss dtnascita gebdat geburt geboorte datnar',
  yearofbirth:
    'geburtsjahr anneenaissance anneedenaissance anonacimiento anodenacimiento annonascita annodinascita anodenascimento anonascimento anneenaiss rocznik rocnik annastere szulev',
  placeofbirth:
    'geburtsort lieunaissance lieudenaissance lugarnacimiento lugardenacimiento luogonascita luogodinascita localdenascimento geburtsstadt villenaissance villedenaissance ciudaddenacimiento ciudadnacimiento comunedinascita cidadedenascimento lugardenac localnascimento naturalidade naturalde nea neea natoa nataa geborenin gebort geburtin nacidoen nacidaen neen neeen',
  countryofbirth:
    'geburtsland paysnaissance paysdenaissance paisnacimiento paisdenacimiento paesedinascita paesenascita paisdenascimento',
  age: 'alter lebensalter edad eta idade',
  nationality:
    'staatsangehorigkeit staatsangehoerigkeit staatsangehorigkeiten staatsangehoerigkeiten staatsburgerschaft staatsbuergerschaft nationalitat nationalitaet ' +
    'nationalitaten nationalitaeten staatsburgerschaften staatsbuergerschaften paysdenationalite paysnationalite paisdenacionalidad ciudadanias cittadinanze ' +
    'nationalite nationalites citoyennete nacionalidad nacionalidades ciudadania nazionalita cittadinanza nacionalidade cidadania gentilicio nacionalde staatsang staatsb',
  country: 'land pays pais paese staat lander laender paises paesi',
  countryofresidence:
    'wohnsitzland wohnland paysresidence paysderesidence paisresidencia paisderesidencia paesediresidenza aufenthaltsland residenzland woonland',
  residence:
    'wohnsitz residencia residenza resideen residenteen viveen residenteem resideem moraem reside residea residenten habite habitea demeurant residentein risiedein vivea abitaa wohnhaft wohnhaftin lebtin woonachtig woonachtigin woontin',
  city: 'ort stadt wohnort ville ciudad citta cidade',
  address: 'anschrift adresse wohnadresse direccion domicilio indirizzo endereco',
  street: 'strasse rue calle',
  housenumber: 'hausnummer',
  postcode: 'plz postleitzahl codepostal codigopostal',
  gender: 'geschlecht sexe sexo genero sesso geschlechtsangabe',
  occupation: 'beruf metier ocupacion profesion professione profissao tatigkeit taetigkeit ocupacao profesiones',
  company: 'firma unternehmen gesellschaft societe entreprise empresa sociedad azienda societa sociedade',
  employer: 'arbeitgeber employeur empleador datoredilavoro empregador',
  position:
    'funktion fonction poste cargo puesto funcion carica funcao amt amter aemter amtsbezeichnung dienststellung offentlichesamt oeffentlichesamt mandat mandate politischesamt fonctions fonctionpublique fonctionpolitique mandats postes cargos cargopublico cargopolitico funciones funcionpublica incarico incarichi funzione funzioni mandato ruolo ruoli funcaopublica cargoocupado',
  start:
    'amtsantritt amtszeitbeginn beginn seit datedebut datededebut debut debutdemandat depuis fechainicio fechadeinicio iniciocargo desde datainizio datadiinizio datainicio datadeinicio inicio inicioexercicio datainicioexercicio iniciomandato iniciodemandato iniciodomandato iniciodefunciones tomaposesion tomadeposesion posesion posse dataposse datadaposse tomoudeposse nomeadoem nomeadaem nombrado nombrada nombradoel designadoel encargodesde prisedefonction prisedefonctions nomme nommee nommele nommeele enpostedepuis enfonctiondepuis debutmandat debutdefonction debutfonctions entreeenfonction inizio iniziomandato iniziocarica dal incaricadal nominatoil ernannt ernanntam imamtseit sinds vanaf benoemd benoemdop aangetreden ambtsaanvang',
  end: 'amtsende amtszeitende ende bis datefin datedefin findemandat jusqua fechafin fechadefin fincargo hasta datafine datadifine datafim datadefim fimexercicio datafimexercicio fim fimmandato fimdomandato termino terminomandato terminodomandato datatermino fechatermino cese fechacese fechadecese ceso finmandato findelmandato exonerado exoneradoem dataexoneracao findefonction findefonctions finfonctions finefunzioni finemandato finecarica cessatoil cessazione finoal ausgeschieden ausgeschiedenam tot totenmet afgetreden einde eindemandaat',
  institution:
    'behorde behoerde institucion istituzione instituicao organisme organismo orgao orgaopublico organo organopublico amtsstelle',
  relationship: 'beziehung verwandtschaft lien liendeparente relacion parentesco relazione relacao',
  spouse: 'ehepartner ehegatte ehefrau ehemann conjoint conjointe conyuge coniuge conjuge',
  documents:
    'documentos documenti dokumente dokumenty documenten ausweise ausweisdokumente documentsidentite identificaciones identificacoes',
  identification: 'identificacion identificacao identificazione identifikation',
  documenttype: 'tipodocumento tipodedocumento typedocument typededocument dokumenttyp dokumentart ausweisart',
  number: 'numero nummer numer cislo',
  passportnumber:
    'reisepass reisepassnummer passnummer passeport numeropasseport numerodepasseport pasaporte numeropasaporte numerodepasaporte passaporto',
  documentnumber:
    'ausweisnummer dokumentennummer numerodocument numerodocumento ausweisnr dokumentnummer numeropiece numerodepiece numerodepieceidentite numerodedocumento numerodeldocumento numerodidocumento',
  taxid:
    'steuernummer steuerid numerofiscal codicefiscale nif steueridentifikationsnummer steueridnr numerofiscale numeroidentificacionfiscal partitaiva ustid ustidnr umsatzsteuerid',
  registrationnumber:
    'handelsregisternummer registernummer hrnummer siren numerosiren numeroregistro handelsregister hrb hrbnummer numerosiret siret numerorcs rcs numeroregistromercantil registromercantil numeroregistroimprese numerodematricula nrcs nrc nsiren nsiret kvknummer kvk cvr cvrnummer orgnr orgnummer organisationsnummer organisasjonsnummer nrkrs krs regon ico cui ytunnus cegjegyzekszam',
  incorporationdate:
    'grundungsdatum gruendungsdatum datecreation datedecreation fechaconstitucion fechadeconstitucion datacostituzione constitucion constituida constituido constitution constituee constitueele constituicao constituidoem fundada fundado fundadael fundadaen fundadaem fundacion fundacao fechafundacion datafundacao creeele fondee fondeele fondeeen costituzione costituita costituitail fondata fondatanel datafondazione datadicostituzione grundung gruendung gegr gegrundet gegruendet gegrundetam gegruendetam grundungsjahr gruendungsjahr grundungstag oprichting oprichtingsjaar',
  deathdate:
    'sterbedatum todesdatum datedeces datededeces fechafallecimiento fechadefallecimiento verstorbenam gestorbenam fechadefuncion fechadedefuncion datadidecesso datadimorte datadeobito',
  deceased: 'verstorben decede decedee fallecido fallecida deceduto falecido falecida difunto difunta decesso',
  born: 'nascido nascida nascidoem nascidaem nacido nacida ne nee nato nata',
  phone:
    'telefon telefonnummer telefono handynummer mobilnummer rufnummer numerotelephone numerodetelephone numerotelefono numerodetelefono telefonomovil telemovel',
  email: 'mail emailadresse courriel correo correoelectronico',
  list: 'liste sanktionsliste listensanctions listesanctions lista listasanciones listenname listes listas nomdelaliste nombredelalista',
  program: 'programm programa sanktionsprogramm programmedesanctions programasanciones programadesanciones',
  listedon:
    'gelistetam listungsdatum aufnahmedatum dateinscription dateinscriptionliste fechainclusion fechadeinclusion gelistetseit aufgenommenam datedinscription datedesignation fechadedesignacion fechadesignacion fechadelistado datadiinserimento datainserimento datadeinclusao',
  reason: 'grund begrundung begruendung motif motifs motivo motivos listungsgrund razon razones ragione razao',
  kind: 'clase classe klasse',
  entry: 'eintrag entrada entree voce wpis zaznam inschrijving registrazione oppforing',
  entries: 'eintrage eintraege entradas entrees voci wpisy zaznamy inschrijvingen',
  remarks:
    'nota notas notiz notizen vermerk anmerkung notatka annotazione annotazioni anotacion anotacao commento comentario commentaire kommentar bemerkung bemerkungen anmerkungen hinweise remarques observations observaciones osservazioni',
  title: 'titel titre titulo titolo',
  headline: 'schlagzeile uberschrift ueberschrift',
  summary: 'zusammenfassung resume resumen riassunto resumo',
  description: 'beschreibung descripcion descrizione descricao',
  content: 'inhalt contenu contenido contenuto conteudo',
  text: 'texte texto testo artikeltext meldung',
  excerpt: 'auszug extrait extracto estratto',
  source:
    'quelle fuente fonte zeitung journal periodico giornale jornal medium medio testata veiculo diario quotidien organe herausgeber editeur',
  date: 'datum fecha',
  place:
    'lieu lugar luogo local localidade plaats miejsce misto miesto hely sted plats paikka yer yeri tempat loc locul место місце مكان 地点 장소',
  year: 'jahr annee anno jaar rok tahun год рік 年',
  month: 'monat mois mese maand miesiac mesic mesiac bulan месяц місяць 月',
  day: 'jour giorno dzien hari день 日',
  published:
    'veroffentlicht veroeffentlicht veroffentlichtam veroffentlichungsdatum erscheinungsdatum datepublication datedepublication fechapublicacion fechadepublicacion datapubblicazione publiziertam veroeffentlichungsdatum datedeparution dateparution fechapublicado datadipubblicazione datadepublicacao',
};

/** `matched_dob`, `Listed Name`, `person_nationality`: whose a field is says nothing more within a hit. */
const OF_WHOM =
  'matched match listed entity person individual hit record candidate entry listing profile watchlist sdn own'.split(
    ' ',
  );
const OF_ANYBODY = (
  'name fullname firstname lastname surname alias aliases dob dateofbirth datesofbirth birthdate yearofbirth birthyear placeofbirth ' +
  'birthplace nationality nationalities citizenship country countries countryofresidence residence gender address addresses ' +
  'occupation position positions passport passportnumber nationalid email emailaddress phone phonenumber mobile iban'
).split(' ');

/** Letters that no mark can be taken off. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
};

/** `Date of Birth`, `date_of_birth` and `dateOfBirth` are one name, and so is it with and without accents. */
export function foldKey(key: string): string {
  if (/^[a-z0-9]*$/.test(key)) return key;
  const lower = key.toLowerCase();
  if (/^[\x20-\x7e]*$/.test(lower)) return lower.replace(/[^a-z0-9]/g, '');
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[ßłøđıæœðþ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const ENGLISH = new Map([
  ...Object.entries(ELSEWHERE).flatMap(([name, others]) =>
    others.split('|').map((other) => [foldKey(other), name] as const),
  ),
  ...OF_WHOM.flatMap((whom) => OF_ANYBODY.map((name) => [`${whom}${name}`, name] as const)),
  ...Object.entries(FOREIGN).flatMap(([name, others]) => others.split(' ').map((other) => [other, name] as const)),
]);

/** How words for a fact begin in other languages; a birth date's whole, which else may be somebody else's or a place. */
const STEMS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:geb(?:oren|urts)?|naiss(?:ance)?|nacim(?:iento)?|nacid[oa]|fnac(?:imiento)?|nascita|nascim(?:ento)?|fodsels?|fodd|fodelse|urodz(?:enia|enie|on[ya])?|naroz(?:eni|en|ena)?|narod(?:eni[aey]|en[ay]?)|szul(?:etesi?|etett)?|dogum|рожд(?:ени[яе])?|народж(?:ення)?|родив(?:ся)?)(?:dat(?:um|e|en|o|a|i)?|s?dato|dag|sdag|tag|tarihi|tar|ido|ideje|dne|dna|am|le|el|il|em|op|den)?$/u,
    'dateofbirth',
  ],
  [
    /^(?:company|business|entity|corporate|commercial|firm)?(?:reg(?:ist(?:ration|ry|er|ered))?|incorporation)(?:number|num|no|nr|code)$/u,
    'registrationnumber',
  ],
];

/** Hits of one alert have the same fields, and each is asked for many times. */
const known = new Map<string, string>();
const MOST_KNOWN = 5000;

/** The folded name of a field, in English where it is a usual one of the other languages. */
export function fieldName(key: string): string {
  const name = known.get(key) ?? translated(key);
  if (known.size < MOST_KNOWN) known.set(key, name);
  return name;
}

function translated(key: string): string {
  const folded = foldKey(key.replace(FORMAT, ''));
  const stem = OF_ANOTHER.test(folded) ? undefined : STEMS.find(([begins]) => begins.test(folded));
  return ENGLISH.get(folded) ?? stem?.[1] ?? folded;
}

/** "DOB (dd/mm/yyyy)", "Nationality (as listed)" */
const FORMAT =
  /\s*\((?:[dmyj]{1,4}[-/. ][dmyj]{1,4}[-/. ][dmyj]{1,4}|as (?:listed|stated)|if known|optional|required|iso(?: \d+)?)\)$/i;
/** `nationalité_mère`: what a name that begins so goes on with may be somebody else. */
export const OF_ANOTHER =
  /brother|sister|spouse|wife|husband|father|mother|bruder|schwester|herman[oa]|frere|soeur|fratell|sorell|irma[ou]?$|brat[au]?$|siostr|брат|сестр|moglie|marito|holder|inhaber|parent|mere$|pere$|mutter|vater|madre|padre|conjoint|conyuge|coniuge|conjuge|ehe(?:gatt|frau|mann)|espos[oa]|epou[sx]|mae$|pai$|matk[ai]|ojca|matky|otce|moeder|vader|partner|enfant|hij[oa]|figli[oa]|filh[oa]|fils$|fille|sohn|tochter|annesi?$|baba|матер|отца|батьк|супруг|дружин|directo|direkto|employ|empleador|arbeitgeber|vertret|represent|benefic/u;
