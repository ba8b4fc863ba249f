import { wordSet } from '../../text/word-set.ts';

/** More words of courts, offices and papers, of people who are tried and of no weight; one block a language. */
export const MORE_MATTER: ReadonlySet<string> = new Set([
  ...wordSet(
    'confinement home mercy apology clear signal wholly suspended non-custodial custodial-sentence wording deterrence rehabilitation treatment programme program supervised electronic tag report reports findings book books file files charge-sheet dossier exhibits transcript transcripts recording recordings footage details figures results outcome account accounts-book gallery dock bench silence quietly briefly long short first second third final closing opening summary background history motive pattern study research survey lecture series podcast documentary article articles paper papers depositors savers pensioners patients ratepayers taxpayers residents neighbours parents pupils students passengers shareholders creditors staff workers employees gangs criminals offenders smugglers traffickers launderers fraudsters dealers thieves burglars robbers killers poachers extradited convictions remorse greed breach trust victim impact statements prosecuting agencies agency watchdog reforms reform legislation bill bills law laws rule rules oversight controls scrutiny transparency justice',
  ),
  ...wordSet(
    'lebenslange lebenslanger lebenslang lebenslänglich hochstrafe höchststrafe mindeststrafe gesamtstrafe jugendstrafe strafe strafen strafmaß strafkammer schwurgericht bilanz aktion strafanzeige anzeige bücher büchern unterlagen akten ergebnisse ergebnis zahlen bericht gutachten tat taten tatort tatverdacht beweise beweisaufnahme zeugen zeugin zeuge aussage aussagen schadensersatz schaden schadens euro durchsuchung durchsuchungen razzia einsatz beamten fahndung fahnder nebenklage nebenkläger hinterbliebenen familien angehörigen sachverständigen befangenheit antrag anträge klage rechtsmittel verfahrens verfahrenseinstellung einstellung bewährungsauflage sicherungsverwahrung unterbringung therapie mittwoch weise regungslos öffentlichkeit presse anleger kunden patienten gläubiger bürger schweigen deutlich ausführlich heute gestern worten diesen mutmaßlichen mutmaßliche fünf einbrecher täter räuber bande',
  ),
  ...wordSet(
    'accusation défense ministère public relaxe réclusion perpétuité fermes assortis assortie probatoire peines ferme confiscation inéligibilité interdiction gérer gestion dommages intérêts préjudice partie parties civile civiles rapport rapports ordonnance expertise expertises auditions audition interrogatoire perquisition perquisitions saisie saisies scellés pièces documents douanes gendarmes gendarmerie enquêtrices familles proches riverains habitants commune agente concernée menaces anonymes mois-ci ci mémoire conclusions plainte constitution nullité nullités recours pourvoi réponse pénale sévère exemplaire lourde ouvrage livre livres étude recherche thèse article articles série épisodes erreur dossier dossiers ex-patron club mouvement réseau réseaux système trafic trafiquants suspects mis-en-cause jeudi soir matin après-midi calmement longuement brièvement sobrement',
  ),
  ...wordSet(
    'riesgo fuga destrucción pruebas prueba pericia pericial informe informes dictamen documentación documentos sumario instrucción diligencias auto autos fallo escrito acusación acusaciones cargos defensa víctima familiares vecinos testigos testigo declaración declaraciones testimonio contable contables cuentas contrato contratos requisitos legales tres contratistas funcionarios exfuncionarios agravante agravantes atenuante perpetua inhabilitación indemnización responsabilidad civil penal estudio libro investigaciones resultados datos cifras balance operativo redada registro registros incautación justicia respuestas explicaciones pleno comisión consejo vuelta ayer noche tarde última hora medidas medida cautelar cautelares alejamiento',
  ),
  ...wordSet(
    'rapporto relazione relazioni perizia perizie consulenza libro studio ricerca inchieste dati risultati atti fascicolo fascicoli intercettazioni interrogatorio interrogatori testimone testimoni testimonianza vittime vittima familiari risarcimento danni sequestro sequestri perquisizioni misura misure cautelari interdittiva interdittive infiltrazioni alberghi processi corso sentenze motivazioni requisitoria arringa parabola vicenda vicende ergastolo isolamento aula udienza udienze parte civile procedimento archiviazione proscioglimento patteggiamento rito abbreviato macellaio commercialista funzionario dirigente',
  ),
  ...wordSet(
    'recorrer recurso conta contas relatório relatórios laudo laudos perícia perícias inquérito inquéritos denúncias acusação acusações defesa depoimento depoimentos testemunha testemunhas vítima vítimas familiares respostas justiça medida medidas cautelares tornozeleira eletrônica pulseira domiciliária acórdão sentenças processo processos disciplinar resultado mandados mandado buscas busca apreensão operações estudo livro pesquisa dados números moradores servidores fornecedores ontem hoje',
  ),
  ...wordSet(
    'requisitoir repliek pleidooi slotpleidooi tbs voorwaardelijke werkstraf ontneming schadevergoeding slachtoffers nabestaanden familie familieleden rapport onderzoeken onderzoeksrapport boek boeken studie afleveringen podcast artikelen reeks cliënten cliënt getuigen getuige verklaringen dossiers dossier proces processen strafzaak rechtszaak hoger beroep kantoor doorzoeking doorzoekingen inval invallen cel celstraffen levenslang gisteren vrijspraak zittingsdag',
  ),
  ...wordSet(
    'livstid påstand påstanden strafutmåling straff straf voldgift ransagning razzia forklaring forklaringer vidner vitner sakkyndig rapport rapporten bog bok bevis beviser ankesagen anke dom dommen fjorten femten tolv elleve retten ret lagmannsretten tingretten hovrätten tingsrätten målet sagen saken klienten klient skadestånd erstatning torsdag',
  ),
  ...wordSet(
    'akt oskarżenia sprawie sprawy sądu sądem karę kary dożywocia uniewinnienie uniewinnienia śledztwo śledztwa wniosek wniosku dowody dowodów świadków biegłych opinię raport książkę',
  ),
]);
