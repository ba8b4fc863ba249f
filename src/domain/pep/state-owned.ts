/** Whose an enterprise is, in the words of several languages. */
const STATE =
  /(?<!\p{L})(?:states?|government\p{L}*|federal\p{L}*|republi[ckq]\p{L}*|municipal\p{L}*|public(?:ly|a)?|crown|bund(?:es)?|land(?:es)?|staat\p{L}*|stadt|städtisch\p{L}*|gemeinde|öffentlich\p{L}*|kommunal?\p{L}*|état|etat|publi(?:que|cs)|públic[oa]s?|estado|estatal|ayuntamiento|pubblic[oai]|stato|statal[ei]|comun(?:e|ale)|regional?e?|mef|governo|gobierno|união|prefeitura|overheid\p{L}*|rijks?|gemeente|państw\p{L}*|skarbu|komunaln\p{L}*|miasta|gminy|stát\p{L}*|štát\p{L}*|staten|statlig\p{L}*|stats|statligt|kommun\p{L}*|valtion|stat(?:ului)?|állam\p{L}*|držav\p{L}*|држав\p{L}*|grada|općine|državn\p{L}*|javn\p{L}*|государств\p{L}*|муниципал\p{L}*|казённ\p{L}*|держав\p{L}*|комунальн\p{L}*|обществен\p{L}*|devlet\p{L}*|kamu|hazine\p{L}*|belediye\p{L}*|δημόσι\p{L}*|δημοσίου|κρατικ\p{L}*|κράτους)(?!\p{L})/giu;
/** That it is owned; what it is a part of. */
const OWNED =
  /(?<!\p{L})(?:owned|controlled|held|shareholding|stake|eigentums?|besitz|hand|\p{L}*eigene[rsnm]?|beteiligung|détenue?|contrôlée?|participation|capital|capitaux|capitais|propiedad|participación|partecipazione|partecipata|controllata|controllo|capitale|controlad[oa]|participação|deelneming|eigendom|handen|własność|udziałem|akcji|vlastn\p{L}+|ägt|ägs|ägd|\p{L}*ägt|\p{L}*ägd|ejes|ejet|\p{L}*ejet|eies|eid|\p{L}*eid|omistama|deținut[ăe]?|capital|tulajdon\p{L}*|vlasništv\p{L}*|власништв\p{L}*|собственност\p{L}*|пакет|акций|капитал\p{L}*|власності|частк\p{L}*|sermaye\p{L}*|ιδιοκτησ\p{L}*)(?!\p{L})/giu;
const FIRM =
  /(?<!\p{L})(?:company|enterprise|corporation|undertaking|utility|holding|operator|unternehmen|gesellschaft|betrieb|konzern|entreprise|société|compagnie|établissement|groupe|empresa|sociedad|entidad|compañía|società|azienda|impresa|ente|sociedade|companhia|entidade|bedrijf|\p{L}{4,}bedrijf|onderneming|vennootschap|spółka|przedsiębiorstwo|podnik|společnost|spoločnosť|bolag|\p{L}*bolag|företag|selskap|selskab|foretak|virksomhed|yhtiö|companie|societate|întreprindere|vállalat|cég|társaság|poduzeće|preduzeće|tvrtka|kompanija|društvo|предприятие|компания|корпорация|общество|учреждение|підприємство|компанія|şirketi?|kuruluşu?|εταιρεία|επιχείρηση)(?!\p{L})/giu;
/** Says how much of it, and links. */
const LINKS =
  /(?<!\p{L})(?:a|an|the|of|by|in|im|an|der|die|das|des|dem|von|zu|à|de|du|la|le|par|con|del|dello|della|da|do|dos|per|pel[oa]|van|het|av|af|u|ve|w|z|в|у|из|з|wholly|fully|majority|mehrheitlich\p{L}*|vollständig\p{L}*|totale?|totalmente|integrale?|interamente|íntegramente|mayoritari\p{L}*|majoritaire\p{L}*|maggioritari\p{L}*|volledig|helt|полностью|контрольный|\d+|%)(?!\p{L})|[\d%.]+/giu;
/** One segment of a post behind a comma or in brackets. */
const SEGMENT = /(?<=[,(–—:] ?)[^,()–—:;|]+/gu;

/** A post with a mark where a part of it says that an enterprise is a state's or a town's, whoever else is named in it. */
export function markStateOwned(post: string, mark: string, isOffice: (text: string) => boolean): string {
  return post.replace(SEGMENT, (part) => (isStateOwned(part, isOffice) ? ` ${mark} ` : part));
}

function isStateOwned(part: string, isOffice: (text: string) => boolean): boolean {
  const words = part.replace(/[-–]/gu, ' ');
  const rest = words.replace(STATE, ' ');
  if (rest === words) return false;
  const others = rest.replace(OWNED, ' ');
  const further = others.replace(FIRM, ' ').replace(LINKS, ' ').trim();
  // "100 % städtisch" says how much is whose.
  if (others === rest && others.replace(FIRM, ' ') === others && !/\d ?%/u.test(part)) return false;
  const most = others === rest ? 1 : MOST_FURTHER;
  return further.split(/\s+/u).length <= most && !isOffice(further);
}

const MOST_FURTHER = 3;
