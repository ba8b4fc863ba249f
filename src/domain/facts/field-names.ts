/** English name of a field, and what German, French, Spanish, Italian and Portuguese systems call it. */
const FOREIGN: Readonly<Record<string, string>> = {
  fullname:
    'vollername vollstandigername vollstaendigername nomcomplet nometprenom nomprenom nombrecompleto nombreyapellidos nomecompleto nomecognome',
  companyname:
    'firmenname unternehmensname raisonsociale denominationsociale razonsocial denominacionsocial ragionesociale razaosocial',
  firstname: 'vorname vornamen prenom prenoms nombres primernombre',
  lastname: 'nachname familienname nomdefamille nomfamille apellido apellidos cognome sobrenome',
  birthname: 'geburtsname nomdenaissance',
  aliases: 'aliasnamen weiterenamen anderenamen autresnoms otrosnombres altrinomi outrosnomes',
  dateofbirth:
    'geburtsdatum gebdatum datenaissance datedenaissance fechanacimiento fechadenacimiento datanascita datadinascita datanascimento datadenascimento',
  yearofbirth:
    'geburtsjahr anneenaissance anneedenaissance anonacimiento anodenacimiento annonascita annodinascita anodenascimento',
  placeofbirth:
    'geburtsort lieunaissance lieudenaissance lugarnacimiento lugardenacimiento luogonascita luogodinascita localdenascimento',
  countryofbirth: 'geburtsland paysnaissance paysdenaissance paisnacimiento paisdenacimiento paesedinascita',
  age: 'alter lebensalter edad eta idade',
  nationality:
    'staatsangehorigkeit staatsangehoerigkeit staatsangehorigkeiten staatsangehoerigkeiten staatsburgerschaft staatsbuergerschaft nationalitat nationalitaet ' +
    'nationalite nationalites citoyennete nacionalidad nacionalidades ciudadania nazionalita cittadinanza nacionalidade cidadania',
  country: 'land pays pais paese',
  countryofresidence:
    'wohnsitzland wohnland paysresidence paysderesidence paisresidencia paisderesidencia paesediresidenza',
  residence: 'wohnsitz residencia residenza',
  city: 'ort stadt wohnort ville ciudad citta cidade',
  address: 'anschrift adresse wohnadresse direccion domicilio indirizzo endereco',
  street: 'strasse rue calle',
  housenumber: 'hausnummer',
  postcode: 'plz postleitzahl codepostal codigopostal',
  gender: 'geschlecht sexe sexo genero sesso',
  occupation: 'beruf metier ocupacion profesion professione profissao',
  employer: 'arbeitgeber employeur empleador empresa datoredilavoro empregador',
  position: 'funktion fonction poste cargo puesto funcion carica funcao',
  passportnumber:
    'reisepass reisepassnummer passnummer passeport numeropasseport numerodepasseport pasaporte numeropasaporte numerodepasaporte passaporto',
  documentnumber: 'ausweisnummer dokumentennummer numerodocument numerodocumento',
  taxid: 'steuernummer steuerid numerofiscal codicefiscale nif',
  registrationnumber: 'handelsregisternummer registernummer hrnummer siren numerosiren numeroregistro',
  incorporationdate:
    'grundungsdatum gruendungsdatum datecreation datedecreation fechaconstitucion fechadeconstitucion datacostituzione',
  deathdate: 'sterbedatum todesdatum datedeces datededeces fechafallecimiento fechadefallecimiento',
  deceased: 'verstorben decede decedee fallecido fallecida deceduto',
  phone: 'telefon telefonnummer telefono',
  email: 'mail emailadresse courriel correo correoelectronico',
  list: 'liste sanktionsliste listensanctions listesanctions lista listasanciones',
  program: 'programm programa',
  listedon:
    'gelistetam listungsdatum aufnahmedatum dateinscription dateinscriptionliste fechainclusion fechadeinclusion',
  reason: 'grund begrundung begruendung motif motifs motivo motivos',
  remarks: 'bemerkung bemerkungen anmerkungen hinweise remarques observations observaciones osservazioni',
  title: 'titel titre titulo titolo',
  headline: 'schlagzeile uberschrift ueberschrift',
  summary: 'zusammenfassung resume resumen riassunto resumo',
  description: 'beschreibung descripcion descrizione descricao',
  content: 'inhalt contenu contenido contenuto conteudo',
  text: 'texte texto testo artikeltext',
  excerpt: 'auszug extrait extracto estratto',
  source: 'quelle fuente fonte',
  date: 'datum fecha',
  published:
    'veroffentlicht veroeffentlicht veroffentlichtam veroffentlichungsdatum erscheinungsdatum datepublication datedepublication fechapublicacion fechadepublicacion datapubblicazione',
};

const ENGLISH = new Map(
  Object.entries(FOREIGN).flatMap(([name, others]) => others.split(' ').map((other) => [other, name] as const)),
);

/** `Date of Birth`, `date_of_birth` and `dateOfBirth` are one name, and so is it with and without accents. */
function foldKey(key: string): string {
  if (/^[a-z0-9]*$/.test(key)) return key;
  const lower = key.toLowerCase();
  const plain = /^[\x20-\x7e]*$/.test(lower) ? lower : lower.normalize('NFD').replaceAll('ß', 'ss');
  return plain.replace(/[^a-z0-9]/g, '');
}

/** The folded name of a field, in English where it is a usual one of the other languages. */
export function fieldName(key: string): string {
  const folded = foldKey(key);
  return ENGLISH.get(folded) ?? folded;
}
