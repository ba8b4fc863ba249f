import { wordSet } from '../../text/word-set.ts';

/** To harm somebody, as finite verb, participle or gerund that stands before the one harmed, in all languages at once. */
export const HARMS = wordSet(
  'defrauded defrauding swindled swindling scammed scamming robbed robbing cheated cheating tricked tricking conned conning fleeced fleecing mugged mugging burgled burgling kidnapped kidnapping abducted abducting stabbed stabbing assaulted assaulting ' +
    'attacked attacking ambushed beat beaten beating stalked stalking harassed harassing threatened threatening blackmailed blackmailing extorted extorting deceived deceiving duped duping carjacked hijacked tortured torturing murdered murdering raped raping held holding ' +
    'betrog betrogen bestahl bestohlen bestahlen beraubte beraubten überfiel überfielen überfallen erbeutete bedrohte bedrohten entführte entführten erpresste erpressten stalkte stalkten täuschte täuschten attackierte attackierten verprügelte verprügelten misshandelte misshandelten ermordete ermordeten tötete töteten ' +
    'escroqué arnaqué volé braqué agressé dépouillé dupé séquestré enlevé menacé harcelé poignardé cambriolé racketté trompé frappé torturé tué assassiné escroquer arnaquer voler braquer agresser dépouiller duper séquestrer enlever menacer harceler extorquer racketter ' +
    'burlou roubou assaltou enganou sequestrou agrediu ameaçou extorquiu perseguiu esfaqueou assassinou burlaram roubaram assaltaram enganaram sequestraram agrediram ameaçaram extorquiram esfaquearam assassinaram burlar roubar assaltar enganar sequestrar agredir ameaçar extorquir ' +
    'truffato derubato raggirato rapinato aggredito sequestrato rapito minacciato picchiato perseguitato accoltellato ingannato ucciso truffarono derubarono rapinarono aggredirono sequestrarono rapirono minacciarono truffare derubare raggirare rapinare aggredire sequestrare rapire minacciare ' +
    'oplichtte bestal beroofde opgelicht ontvoerde ontvoerden bedreigde bedreigden overviel overvielen mishandelde mishandelden bestalen beroofden oplichtten afpersten afperste stalkte belaagde ' +
    'lurade rånade rövade bedrog hotade misshandlade kidnappade förföljde knivhögg mördade rånat lurat hotat misshandlat snød snydte bedrog bedragede truede overfaldt røvede kidnappede franarrede chikanerede truet lurte ranet svindlet overfalt kidnappet forfulgte ' +
    'porwali napadli oszukali okradli pobili obrabowali szantażowali nękali zaatakowali unesli přepadli okradli podvedli napadli oloupili vydírali zbili ' +
    'похитивших похитившие ограбивших ограбившие обманувших обманувшие избивших избившие похитили ограбили обманули избили викрали пограбували ошукали побили',
);
/** The same of languages that have a word before the one harmed: a name without it would be who does it. */
export const HARMS_A = wordSet(
  'estafó robó asaltó secuestró engañó agredió amenazó extorsionó acosó apuñaló atracó golpeó timó asesinó estafaron robaron asaltaron secuestraron engañaron agredieron amenazaron extorsionaron acosaron apuñalaron atracaron golpearon timaron asesinaron estafado estafar robar asaltar secuestrado secuestrar engañar agredir amenazar amenazado extorsionar acosar atracar asesinar ',
);
export const HARMS_PE = wordSet(
  'jefuit înșelat tâlhărit atacat înjunghiat escrocat răpit amenințat șantajat sechestrat bătut ',
);
/** The same behind "to": "threatened to kill". */
export const TO_HARM = wordSet(
  'rob kidnap kill murder attack extort blackmail defraud swindle cheat scam con trick threaten harm abduct stab rape',
);
/** What was done to somebody, as a noun with what links the one harmed to it. */
export const HARM_TO =
  /(?<!\p{L})(?<deed>(?:kidnapping|abduction|murder|manslaughter|killing|stabbing|shooting|rape|stalking|harassment|torture) of|(?:assault|attack) on|(?:[Ee]ntführung|[Ee]rmordung|[Bb]edrohung|[Ee]rpressung) (?:des|der|von)|(?:[Mm]ord|[Mm]ordes) an(?: dem| der)?|(?:[Üü]berfalls?|[Aa]ngriffs?) auf(?: den| die)?|(?:enlèvement|séquestration|meurtre|assassinat|agression) (?:de|du|de la|d['’])|(?:secuestro|asesinato|homicidio) (?:de|del|de la)|(?:sequestro|rapimento|omicidio) (?:di|del|della|dell['’])|(?:sequestro|assassinato|homicídio|rapto) (?:de|do|da)|ontvoering van(?: de)?|(?:moord|overval) op(?: de)?|(?:kidnappningen|mordet|drabet|drapet|bortførelsen) (?:på|av|af)|(?:porwanie|porwania|zabójstwo|zabójstwa|únos|únosu)|(?:răpirea|uciderea|jefuirea))(?: ?(?:\p{L}[\p{L}'’-]* ?){0,4})$/u;
