import { expect, test } from 'vitest';
import { isToldEnded } from '../../../src/domain/media/ended/told/tells-end.ts';
import { maskNames } from '../../../src/domain/media/mask-names.ts';

const ended = (text: string, name: string) => isToldEnded(maskNames(text, [name]));

test.each([
  [
    'Jury clears director\nMarcus Ellery, 52, of Bath, was cleared by a jury at Bristol Crown Court of conspiracy to defraud. The jury took less than an hour.',
    'Marcus Ellery',
  ],
  [
    'Charges against developer dismissed\nA federal judge on Monday dismissed with prejudice the indictment against Marcus Ellery, a developer from Tulsa, who had been accused of bribing two councillors.',
    'Marcus Ellery',
  ],
  [
    'The jury found Marcus Ellery not guilty of every charge. Outside court he thanked his family and said the nightmare was over.',
    'Marcus Ellery',
  ],
  [
    'No case to answer, judge tells jury\nJudge Helen Carr ruled that there was no case to answer against Marcus Ellery, the former treasurer, and directed the jury to return verdicts of not guilty on all counts.',
    'Marcus Ellery',
  ],
  [
    'Police drop fraud inquiry\nPolice have confirmed that no further action will be taken against Marcus Ellery, arrested last June on suspicion of fraud. Detectives found no evidence of any offence.',
    'Marcus Ellery',
  ],
  [
    "Tribunal overturns watchdog's ban\nThe Upper Tribunal has overturned the FCA's ban on Marcus Ellery and ordered the regulator to pay his costs.",
    'Marcus Ellery',
  ],
  [
    'The SEC has closed its investigation into Marcus Ellery and will recommend no enforcement action, his lawyers said.',
    'Marcus Ellery',
  ],
  [
    'Conviction quashed after 14 years\nThe Court of Appeal has quashed the fraud conviction of Marcus Ellery, a former sub-postmaster who spent nine months in prison. The judges said the evidence of the computer system was unreliable.',
    'Marcus Ellery',
  ],
  [
    'State withdraws bribery case\nThe State has withdrawn the bribery case against businessman Marcus Ellery, the Director of Public Prosecutions said, because the key witness had lied.',
    'Marcus Ellery',
  ],
  [
    'Accountant cleared of theft\nMarcus Ellery, who was accused of stealing £40,000 from a hospice, has been acquitted after the money was found in another account.',
    'Marcus Ellery',
  ],
  [
    'Marcus Ellery has won his appeal against conviction for insider dealing. Lord Justice Hay said the verdict was unsafe. The Crown did not seek a retrial.',
    'Marcus Ellery',
  ],
  [
    'Charges dropped\nProsecutors dropped all charges against Marcus Ellery on Tuesday after conceding that he had been mistaken for his cousin.',
    'Marcus Ellery',
  ],
  [
    'The corruption case against former minister Marcus Ellery has been struck out by the High Court in Nairobi. Justice Otieno found that the prosecution had no evidence that any money had been lost.',
    'Marcus Ellery',
  ],
  [
    'Grand jury returns no bill\nA grand jury declined to indict Marcus Ellery, the county treasurer, over the missing funds.',
    'Marcus Ellery',
  ],
  ['Marcus Ellery walked out of court a free man yesterday after the Crown offered no evidence.', 'Marcus Ellery'],
  [
    'Banker exonerated\nSeven years after his arrest Marcus Ellery was exonerated on Friday by the Supreme Court, which held that the loans had been properly approved.',
    'Marcus Ellery',
  ],
  [
    'Marcus Ellery will not be prosecuted over the collapse of the pension scheme, the Crown Office announced. There was insufficient evidence.',
    'Marcus Ellery',
  ],
  [
    'Das Verfahren gegen Heiko Brunsendorf wegen Untreue ist eingestellt. Die Ermittler fanden keine Belege für eine Straftat, teilte die Staatsanwaltschaft Kiel mit.',
    'Heiko Brunsendorf',
  ],
  [
    'Ex-Bürgermeister freigesprochen\nDas Landgericht Kiel hat den früheren Bürgermeister Heiko Brunsendorf (61) vom Vorwurf der Bestechlichkeit freigesprochen. Auch die Staatsanwaltschaft hatte Freispruch beantragt. Das Urteil ist rechtskräftig.',
    'Heiko Brunsendorf',
  ],
  [
    'Die Staatsanwaltschaft Graz hat das Ermittlungsverfahren gegen Heiko Brunsendorf eingestellt. Der Verdacht habe sich nicht bestätigt, hieß es.',
    'Heiko Brunsendorf',
  ],
  [
    'BGH bestätigt Freispruch\nDer Freispruch für Heiko Brunsendorf ist rechtskräftig: Der Bundesgerichtshof verwarf die Revision der Staatsanwaltschaft.',
    'Heiko Brunsendorf',
  ],
  [
    'Heiko Brunsendorf ist vom Landgericht Rostock rechtskräftig freigesprochen worden. Der Unternehmer hatte die Vorwürfe stets bestritten.',
    'Heiko Brunsendorf',
  ],
  [
    'Nach drei Jahren Ermittlungen stellt die Staatsanwaltschaft Bern das Verfahren gegen Heiko Brunsendorf ein. Es habe zu keinem Zeitpunkt ein Verdacht bestanden.',
    'Heiko Brunsendorf',
  ],
  [
    'Nach 31 Verhandlungstagen hat das Oberlandesgericht Heiko Brunsendorf in letzter Instanz freigesprochen.',
    'Heiko Brunsendorf',
  ],
  [
    "Le tribunal correctionnel de Pau avait condamné Fabrice Ondarrabal à six mois avec sursis pour favoritisme. La cour d'appel l'a relaxé jeudi, et le parquet n'a pas formé de pourvoi.",
    'Fabrice Ondarrabal',
  ],
  [
    "L'enquête visant Fabrice Ondarrabal pour prise illégale d'intérêts a été classée sans suite, a indiqué le parquet de Bayonne. Aucune infraction n'a été relevée.",
    'Fabrice Ondarrabal',
  ],
  [
    "Fabrice Ondarrabal a été définitivement relaxé par la cour d'appel de Pau. L'ancien maire était poursuivi pour favoritisme.",
    'Fabrice Ondarrabal',
  ],
  [
    'La Cour de cassation a annulé sans renvoi la condamnation de Fabrice Ondarrabal pour escroquerie.',
    'Fabrice Ondarrabal',
  ],
  [
    "Le maire blanchi\nFabrice Ondarrabal est mis hors de cause : le juge d'instruction a rendu jeudi une ordonnance de non-lieu définitive.",
    'Fabrice Ondarrabal',
  ],
  [
    "Après sept ans de procédure, Fabrice Ondarrabal obtient un non-lieu. Ni le parquet ni la partie civile n'ont fait appel.",
    'Fabrice Ondarrabal',
  ],
  [
    "La commission des sanctions a annulé l'amende infligée à Fabrice Ondarrabal ; la décision est définitive.",
    'Fabrice Ondarrabal',
  ],
  [
    'El Supremo absuelve a Eladio Morcuende\nEl Tribunal Supremo ha absuelto al exalcalde Eladio Morcuende del delito de prevaricación por el que había sido condenado a dos años de cárcel. La sentencia es firme.',
    'Eladio Morcuende',
  ],
  [
    'El juzgado archiva la causa contra Eladio Morcuende por presunta malversación. La jueza considera que no hay indicios de delito y la Fiscalía no recurrirá.',
    'Eladio Morcuende',
  ],
  [
    'La Fiscalía archivó la investigación contra Eladio Morcuende, denunciado por cohecho en 2021, por falta de pruebas.',
    'Eladio Morcuende',
  ],
  [
    'Eladio Morcuende fue absuelto por la Audiencia de Cádiz. La sentencia, contra la que no cabe recurso, declara que los contratos respondían a trabajos reales.',
    'Eladio Morcuende',
  ],
  [
    'La Corte Suprema anuló la condena de Eladio Morcuende por lavado de dinero y dictó la absolución definitiva.',
    'Eladio Morcuende',
  ],
  [
    'El juez dictó el sobreseimiento definitivo de Eladio Morcuende, exministro de Obras. No se acreditó perjuicio alguno.',
    'Eladio Morcuende',
  ],
  [
    'El Ministerio Público retiró los cargos contra Eladio Morcuende tras comprobar que se trataba de un homónimo.',
    'Eladio Morcuende',
  ],
  [
    "La Corte d'appello di Ancona ha assolto il notaio Ermete Calcagnini dall'accusa di riciclaggio perché il fatto non sussiste. La Procura generale non ha impugnato.",
    'Ermete Calcagnini',
  ],
  [
    "Ermete Calcagnini è stato definitivamente assolto dalla Cassazione. L'ex sindaco era accusato di concussione.",
    'Ermete Calcagnini',
  ],
  [
    "Il gip di Pesaro ha archiviato l'inchiesta su Ermete Calcagnini, indagato per turbativa d'asta. Nessun reato, scrive il giudice.",
    'Ermete Calcagnini',
  ],
  ['Archiviata la posizione di Ermete Calcagnini: per la Procura non ci sono elementi.', 'Ermete Calcagnini'],
  ['La Cassazione ha annullato senza rinvio la condanna di Ermete Calcagnini per bancarotta.', 'Ermete Calcagnini'],
  [
    'Non luogo a procedere per Ermete Calcagnini, ex direttore della banca. La decisione è definitiva.',
    'Ermete Calcagnini',
  ],
  [
    'O Tribunal da Relação de Évora absolveu o empresário Laércio Buzanello do crime de burla. A decisão transitou em julgado.',
    'Laércio Buzanello',
  ],
  [
    'MP arquiva inquérito contra Laércio Buzanello\nO Ministério Público arquivou o inquérito contra Laércio Buzanello por falta de provas.',
    'Laércio Buzanello',
  ],
  [
    'STJ tranca ação penal contra Laércio Buzanello, ex-prefeito de Londrina, por falta de justa causa.',
    'Laércio Buzanello',
  ],
  [
    'Laércio Buzanello foi definitivamente absolvido. O antigo autarca era acusado de peculato desde 2015.',
    'Laércio Buzanello',
  ],
  [
    'Het gerechtshof in Den Bosch heeft ondernemer Ruud Terwindt vrijgesproken van oplichting. Het OM gaat niet in cassatie.',
    'Ruud Terwindt',
  ],
  [
    'Zaak tegen Ruud Terwindt geseponeerd\nHet Openbaar Ministerie heeft de strafzaak tegen Ruud Terwindt geseponeerd wegens gebrek aan bewijs.',
    'Ruud Terwindt',
  ],
  ['Ruud Terwindt is door de rechtbank vrijgesproken van witwassen. Het vonnis is onherroepelijk.', 'Ruud Terwindt'],
  ['De raadkamer in Gent stelde Ruud Terwindt buiten vervolging. Het parket gaat niet in beroep.', 'Ruud Terwindt'],
  ['Svea hovrätt friar Pontus Läckström från grovt bedrägeri. Domen har vunnit laga kraft.', 'Pontus Läckström'],
  [
    'Ekobrottsmyndigheten lägger ner förundersökningen mot Pontus Läckström. Brott kan inte styrkas, säger åklagaren.',
    'Pontus Läckström',
  ],
  ['Økokrim har henlagt saken mot Pontus Lindstrøm etter bevisets stilling.', 'Pontus Lindstrøm'],
  [
    'Landsretten frifandt torsdag direktør Pontus Lindstrøm for mandatsvig. Anklagemyndigheden anker ikke dommen.',
    'Pontus Lindstrøm',
  ],
  ['Pontus Lindstrøm er endeligt frifundet for skattesvig.', 'Pontus Lindstrøm'],
  [
    'Prokuratura Okręgowa w Ełku umorzyła śledztwo przeciwko Zbysław Kępczyński. Nie znaleziono dowodów.',
    'Zbysław Kępczyński',
  ],
  [
    'Sąd Apelacyjny w Białymstoku prawomocnie uniewinnił Zbysława Kępczyńskiego od zarzutu oszustwa.',
    'Zbysław Kępczyński',
  ],
  ['Zbysław Kępczyński został prawomocnie uniewinniony. Był oskarżony o łapownictwo.', 'Zbysław Kępczyński'],
])('ended for good: %s', (text, name) => {
  expect(ended(text, name)).toBe(true);
});

test.each([
  [
    'Jury clears director of one count\nMarcus Ellery was cleared of theft by a jury at Bristol Crown Court but convicted of fraud.',
    'Marcus Ellery',
  ],
  ['Marcus Ellery was acquitted of two of seven counts. On the others the jury could not agree.', 'Marcus Ellery'],
  [
    'Prosecutors dropped three charges against Marcus Ellery on Tuesday. He goes on trial in May on the rest.',
    'Marcus Ellery',
  ],
  ['Three charges against Marcus Ellery have been withdrawn, the prosecuting authority confirmed.', 'Marcus Ellery'],
  [
    'The Court of Appeal quashed the fraud conviction of Marcus Ellery. It ordered that he be tried again in October.',
    'Marcus Ellery',
  ],
  [
    'The Court of Appeal quashed the conviction of Marcus Ellery. The Supreme Court restored it on Friday.',
    'Marcus Ellery',
  ],
  [
    'Marcus Ellery was acquitted by the High Court. The State has lodged a notice with the Supreme Court.',
    'Marcus Ellery',
  ],
  ['Marcus Ellery was acquitted in Lagos. The EFCC will ask a higher court to look at it again.', 'Marcus Ellery'],
  ['A jury cleared the brother of Marcus Ellery of fraud. ', 'Marcus Ellery'],
  ['All charges against the partner of Marcus Ellery have been withdrawn.', 'Marcus Ellery'],
  ['All charges against Peter Grim have been withdrawn. Marcus Ellery goes on trial in August.', 'Marcus Ellery'],
  [
    'Charges against Peter Grim dropped\nProsecutors offered no evidence against Peter Grim. Marcus Ellery, his partner, had been accused of fraud.',
    'Marcus Ellery',
  ],
  ['Marcus Ellery walked out of court a free man yesterday after a judge suspended his sentence.', 'Marcus Ellery'],
  ['Court frees trader on bail\nMarcus Ellery left the court a free man.', 'Marcus Ellery'],
  ['The judge declined to dismiss the case against Marcus Ellery.', 'Marcus Ellery'],
  ['Lawyers asked the court to dismiss the charges against Marcus Ellery.', 'Marcus Ellery'],
  ['The court has not acquitted Marcus Ellery of fraud.', 'Marcus Ellery'],
  ['Not all charges against Marcus Ellery have been withdrawn.', 'Marcus Ellery'],
  [
    'Prosecutors dropped the charges against Marcus Ellery after he repaid the money and admitted the fraud.',
    'Marcus Ellery',
  ],
  ['Prosecutors dropped the charges against Marcus Ellery in exchange for his testimony.', 'Marcus Ellery'],
  ['Prosecutors dropped the charges against Marcus Ellery after the only witness vanished.', 'Marcus Ellery'],
  ['The bank dropped its complaint against Marcus Ellery. Police said the investigation goes on.', 'Marcus Ellery'],
  ['The theft charge against Marcus Ellery was dropped. He has been charged with money laundering.', 'Marcus Ellery'],
  ['Marcus Ellery, who is accused of bribery in Kenya, was acquitted of tax fraud in London.', 'Marcus Ellery'],
  ['Marcus Ellery was acquitted of fraud. Police arrested him outside the court.', 'Marcus Ellery'],
  ['The jury found Marcus Ellery not guilty by reason of insanity.', 'Marcus Ellery'],
  ['Marcus Ellery will not be prosecuted for fraud because the limitation period has run out.', 'Marcus Ellery'],
  ['A court acquitted Marcus Ellery, but the judge was later jailed for taking a bribe from him.', 'Marcus Ellery'],
  ['The bail order against Marcus Ellery was lifted.', 'Marcus Ellery'],
  ['The travel ban against Marcus Ellery was lifted ahead of his trial.', 'Marcus Ellery'],
  ['The freezing order against Marcus Ellery has been set aside. The trial begins in June.', 'Marcus Ellery'],
  ['The decision against prosecuting Marcus Ellery was overturned.', 'Marcus Ellery'],
  ['The court quashed the acquittal of Marcus Ellery.', 'Marcus Ellery'],
  ['The High Court set aside the order that freed Marcus Ellery.', 'Marcus Ellery'],
  [
    'Prosecutors withdrew the lesser charges against Marcus Ellery. He is due in court on the fraud count.',
    'Marcus Ellery',
  ],
  ["A court set aside the ruling against Marcus Ellery's victims.", 'Marcus Ellery'],
  ["The court overturned the ban on Marcus Ellery's bank paying dividends.", 'Marcus Ellery'],
  ['Prosecutors closed their case against Marcus Ellery on Thursday. The defence begins on Monday.', 'Marcus Ellery'],
  ['The prosecution closed its case against Marcus Ellery.', 'Marcus Ellery'],
  ['The sentence of Marcus Ellery was set aside on appeal and a longer one imposed.', 'Marcus Ellery'],
  ['The sentence of Marcus Ellery was reversed.', 'Marcus Ellery'],
  [
    'The Court of Appeal quashed the seven-year sentence of Marcus Ellery, who will be sentenced in May.',
    'Marcus Ellery',
  ],
  ['No evidence was offered against Peter Grim, who had told police of Marcus Ellery. ', 'Marcus Ellery'],
  [
    'The fraud case against Marcus Ellery was dropped by the state court. Federal prosecutors took it over.',
    'Marcus Ellery',
  ],
  ['The judge dismissed the claim of Marcus Ellery.', 'Marcus Ellery'],
  ['A judge dismissed the claims of Marcus Ellery that he was innocent.', 'Marcus Ellery'],
  ['A judge dismissed the complaint of Marcus Ellery against the bank.', 'Marcus Ellery'],
  ['The file on Marcus Ellery is closed to the public.', 'Marcus Ellery'],
  ['The court cleared the extradition of Marcus Ellery to the US.', 'Marcus Ellery'],
  ['A court cleared the way for the trial of Marcus Ellery.', 'Marcus Ellery'],
  ['"Marcus Ellery is innocent," his lawyer said. The charge is fraud.', 'Marcus Ellery'],
  ['Marcus Ellery is innocent, said his wife. He was arrested on Monday on suspicion of fraud.', 'Marcus Ellery'],
  ['The case against Marcus Ellery was closed in Nevada. The investigation in Utah began last week.', 'Marcus Ellery'],
  ['No charges have been brought against Marcus Ellery. The police investigation began in May.', 'Marcus Ellery'],
  [
    'No charges have been filed against Marcus Ellery, who was arrested on Monday on suspicion of fraud.',
    'Marcus Ellery',
  ],
  ['Marcus Ellery faces no charges. Police questioned him on Monday over the missing funds.', 'Marcus Ellery'],
  ['No charges have been filed against Marcus Ellery.', 'Marcus Ellery'],
  ['Marcus Ellery was acquitted of fraud in Leeds. Police in York opened an investigation.', 'Marcus Ellery'],
  ['The prosecutor who dropped the case against Marcus Ellery took a bribe.', 'Marcus Ellery'],
  ['Prosecutors appealed after a judge dismissed the case against Marcus Ellery.', 'Marcus Ellery'],
  ['Four of the charges against Marcus Ellery have been dropped.', 'Marcus Ellery'],
  ['Prosecutors have dropped one of the two charges against Marcus Ellery.', 'Marcus Ellery'],
  ['The judge may dismiss the case against Marcus Ellery.', 'Marcus Ellery'],
  ['The tax charge against Marcus Ellery was thrown out. The bribery trial is listed for May.', 'Marcus Ellery'],
  ['A court in Ankara cleared Marcus Ellery on Monday. Hours later he was taken into custody.', 'Marcus Ellery'],
  [
    'Marcus Ellery left the court a free man after paying a fine. The prosecution dropped the charges.',
    'Marcus Ellery',
  ],
  ['The conviction of Marcus Ellery was quashed. A new jury will hear the case.', 'Marcus Ellery'],
  [
    'The conviction of Marcus Ellery was quashed. Prosecutors have 14 days to decide on a fresh trial.',
    'Marcus Ellery',
  ],
  ['The murder conviction of Marcus Ellery was quashed and replaced with one of manslaughter.', 'Marcus Ellery'],
  [
    'The murder conviction of Marcus Ellery was overturned. The court found him responsible for manslaughter.',
    'Marcus Ellery',
  ],
  ['Das Landgericht Kiel hat Heiko Brunsendorf vom Vorwurf der Bestechlichkeit freigesprochen.', 'Heiko Brunsendorf'],
  [
    'Das Landgericht Kiel hat Heiko Brunsendorf vom Vorwurf der Bestechlichkeit freigesprochen. Die Staatsanwaltschaft hat Revision eingelegt.',
    'Heiko Brunsendorf',
  ],
  [
    'Das Landgericht Kiel hat Heiko Brunsendorf vom Vorwurf der Bestechlichkeit freigesprochen. Das Urteil ist nicht rechtskräftig.',
    'Heiko Brunsendorf',
  ],
  [
    'Das Landgericht Kiel hat Heiko Brunsendorf vom Vorwurf der Bestechlichkeit freigesprochen, wegen Untreue aber verurteilt. Das Urteil ist rechtskräftig.',
    'Heiko Brunsendorf',
  ],
  ['Das Verfahren gegen Heiko Brunsendorf wurde gegen Zahlung von 90.000 Euro eingestellt.', 'Heiko Brunsendorf'],
  ['Das Verfahren gegen Heiko Brunsendorf wurde vorläufig eingestellt.', 'Heiko Brunsendorf'],
  ['Das Verfahren gegen Heiko Brunsendorf wurde nach § 153a StPO eingestellt.', 'Heiko Brunsendorf'],
  ['Das Verfahren gegen Heiko Brunsendorf wurde nicht eingestellt.', 'Heiko Brunsendorf'],
  ['Das Verfahren gegen den Bruder von Heiko Brunsendorf wurde eingestellt.', 'Heiko Brunsendorf'],
  [
    'Das Verfahren gegen Jan Falk wurde eingestellt. Heiko Brunsendorf wurde rechtskräftig verurteilt.',
    'Heiko Brunsendorf',
  ],
  ['Freispruch für Jan Falk ist rechtskräftig. Heiko Brunsendorf ist weiter angeklagt.', 'Heiko Brunsendorf'],
  ['Die Verteidigung beantragte, das Verfahren gegen Heiko Brunsendorf einzustellen.', 'Heiko Brunsendorf'],
  ['Der BGH hat den Freispruch von Heiko Brunsendorf aufgehoben.', 'Heiko Brunsendorf'],
  [
    'Der 1. Strafsenat hat die Verurteilung von Heiko Brunsendorf aufgehoben. Eine andere Kammer muss neu verhandeln.',
    'Heiko Brunsendorf',
  ],
  ['Der Haftbefehl gegen Heiko Brunsendorf wurde aufgehoben. Die Anklage steht.', 'Heiko Brunsendorf'],
  [
    'Das Verfahren gegen Heiko Brunsendorf wegen Betrugs wurde eingestellt. Ermittelt wird nun wegen Geldwäsche.',
    'Heiko Brunsendorf',
  ],
  [
    'Das Verfahren gegen Heiko Brunsendorf wegen Betrugs wurde eingestellt. Angeklagt ist er wegen Geldwäsche.',
    'Heiko Brunsendorf',
  ],
  ['Das Verfahren gegen Heiko Brunsendorf wurde wegen Verjährung eingestellt.', 'Heiko Brunsendorf'],
  [
    'Das Verfahren gegen Heiko Brunsendorf in Kiel wurde eingestellt. In Rostock beginnt der Prozess.',
    'Heiko Brunsendorf',
  ],
  [
    'Heiko Brunsendorf wurde in einem Fall rechtskräftig freigesprochen, in drei Fällen erhielt er Bewährung.',
    'Heiko Brunsendorf',
  ],
  [
    'Der Gutachter, der Heiko Brunsendorf belastet hatte, wurde freigesprochen. Das Urteil ist rechtskräftig.',
    'Heiko Brunsendorf',
  ],
  [
    'Rechtskräftig ist das Urteil gegen Heiko Brunsendorf; sein Mitangeklagter wurde freigesprochen.',
    'Heiko Brunsendorf',
  ],
  [
    'Das Gericht hat im Prozess gegen Heiko Brunsendorf den Mitangeklagten freigesprochen. Das Urteil ist rechtskräftig.',
    'Heiko Brunsendorf',
  ],
  ['Die Staatsanwaltschaft hat die Beweisaufnahme im Verfahren gegen Heiko Brunsendorf beendet.', 'Heiko Brunsendorf'],
  ['Die Ermittlungen gegen Heiko Brunsendorf sind beendet, die Anklage liegt beim Landgericht.', 'Heiko Brunsendorf'],
  [
    'Die Ermittlungen gegen Heiko Brunsendorf sind beendet. Die Staatsanwaltschaft hat Anklage erhoben.',
    'Heiko Brunsendorf',
  ],
  ['Fabrice Ondarrabal a été relaxé par le tribunal correctionnel de Pau.', 'Fabrice Ondarrabal'],
  [
    'Fabrice Ondarrabal a été relaxé par le tribunal correctionnel de Pau. Le parquet a fait appel.',
    'Fabrice Ondarrabal',
  ],
  [
    "La cour d'appel de Pau a infirmé la relaxe de Fabrice Ondarrabal et l'a condamné à deux ans.",
    'Fabrice Ondarrabal',
  ],
  [
    "La cour d'appel de Pau a confirmé la relaxe de Jean Etche et condamné Fabrice Ondarrabal à deux ans.",
    'Fabrice Ondarrabal',
  ],
  ["La cour d'appel de Pau a confirmé la relaxe partielle de Fabrice Ondarrabal.", 'Fabrice Ondarrabal'],
  [
    'Fabrice Ondarrabal a été définitivement relaxé du chef de corruption, pas de celui de blanchiment.',
    'Fabrice Ondarrabal',
  ],
  ["L'enquête visant Fabrice Ondarrabal n'a pas été classée sans suite.", 'Fabrice Ondarrabal'],
  ["L'enquête visant l'associé de Fabrice Ondarrabal a été classée sans suite.", 'Fabrice Ondarrabal'],
  ['La plainte de Fabrice Ondarrabal contre la mairie a été classée sans suite.', 'Fabrice Ondarrabal'],
  [
    "La Cour de cassation a cassé l'arrêt ayant condamné Fabrice Ondarrabal et renvoyé l'affaire à Toulouse.",
    'Fabrice Ondarrabal',
  ],
  [
    "L'enquête pour corruption visant Fabrice Ondarrabal a été classée sans suite. Celle pour blanchiment continue.",
    'Fabrice Ondarrabal',
  ],
  [
    "L'enquête visant Fabrice Ondarrabal a été classée sans suite en 2021. Le parquet de Paris l'a rouverte lundi.",
    'Fabrice Ondarrabal',
  ],
  ['Relaxe définitive pour le maire. Fabrice Ondarrabal, son adjoint, est jugé lundi.', 'Fabrice Ondarrabal'],
  ["Affaire classée sans suite pour le maire\nL'enquête contre Fabrice Ondarrabal continue.", 'Fabrice Ondarrabal'],
  [
    "Affaire classée sans suite pour le maire\nL'enquête contre Fabrice Ondarrabal porte sur des faits de corruption.",
    'Fabrice Ondarrabal',
  ],
  ["Non-lieu pour le notaire\nFabrice Ondarrabal, client de l'étude, sera jugé.", 'Fabrice Ondarrabal'],
  [
    "L'action publique étant éteinte par la prescription, les poursuites contre Fabrice Ondarrabal sont abandonnées.",
    'Fabrice Ondarrabal',
  ],
  ["Le mandat d'arrêt contre Fabrice Ondarrabal a été levé. Il sera jugé en mars.", 'Fabrice Ondarrabal'],
  ['Le parquet a requis la relaxe de Fabrice Ondarrabal. Jugement définitif le 3 mai.', 'Fabrice Ondarrabal'],
  ["L'avocat demande la relaxe de Fabrice Ondarrabal en appel.", 'Fabrice Ondarrabal'],
  ['Les victimes de Fabrice Ondarrabal ont été mises hors de cause.', 'Fabrice Ondarrabal'],
  ['La Audiencia absuelve a Eladio Morcuende del delito de prevaricación.', 'Eladio Morcuende'],
  ['La Audiencia absuelve a Eladio Morcuende. La Fiscalía anuncia recurso.', 'Eladio Morcuende'],
  [
    'La Audiencia absuelve a Eladio Morcuende de prevaricación y le condena por cohecho. La sentencia es firme.',
    'Eladio Morcuende',
  ],
  ['El Supremo absuelve al hermano de Eladio Morcuende. La sentencia es firme.', 'Eladio Morcuende'],
  [
    'El Supremo absuelve a Juan Prat y confirma la condena de Eladio Morcuende. La sentencia es firme.',
    'Eladio Morcuende',
  ],
  ['El Supremo anula la absolución de Eladio Morcuende. La sentencia es firme.', 'Eladio Morcuende'],
  [
    'El Supremo anula la condena de Eladio Morcuende y ordena repetir el juicio. La sentencia es firme.',
    'Eladio Morcuende',
  ],
  ['El juzgado archiva provisionalmente la causa contra Eladio Morcuende.', 'Eladio Morcuende'],
  ['El sobreseimiento provisional alcanza a Eladio Morcuende.', 'Eladio Morcuende'],
  ['El juzgado archiva la denuncia de Eladio Morcuende contra el ayuntamiento.', 'Eladio Morcuende'],
  ['El juzgado no archiva la causa contra Eladio Morcuende.', 'Eladio Morcuende'],
  ['El juzgado rechaza archivar la causa contra Eladio Morcuende.', 'Eladio Morcuende'],
  ['Archivada la causa contra Eladio Morcuende por cohecho. Sigue la de blanqueo.', 'Eladio Morcuende'],
  [
    'Archivada la causa contra Eladio Morcuende por cohecho. Un juzgado de Lugo lo investiga por blanqueo.',
    'Eladio Morcuende',
  ],
  [
    'El Supremo estima el recurso de Eladio Morcuende y rebaja la pena a un año. La sentencia es firme.',
    'Eladio Morcuende',
  ],
  ['La sentencia contra Eladio Morcuende es firme. Su coacusada fue absuelta.', 'Eladio Morcuende'],
  ['El abogado de Eladio Morcuende pidió la absolución. La sentencia será firme.', 'Eladio Morcuende'],
  ['Prescrita y archivada la causa contra Eladio Morcuende.', 'Eladio Morcuende'],
  [
    'El testigo que acusó a Eladio Morcuende fue absuelto de falso testimonio. La sentencia es firme.',
    'Eladio Morcuende',
  ],
  ['Ni Eladio Morcuende ni su socio quisieron declarar. La sentencia es firme.', 'Eladio Morcuende'],
  ['La Fiscalía cerró la investigación contra Eladio Morcuende y presentó acusación.', 'Eladio Morcuende'],
  ['El juez cerró la investigación contra Eladio Morcuende. La acusación pide cinco años.', 'Eladio Morcuende'],
  ["Il tribunale di Ancona ha assolto il notaio Ermete Calcagnini dall'accusa di riciclaggio.", 'Ermete Calcagnini'],
  ['Il tribunale di Ancona ha assolto Ermete Calcagnini. La Procura ha presentato appello.', 'Ermete Calcagnini'],
  [
    'Il tribunale ha assolto Ermete Calcagnini dal riciclaggio e lo ha condannato per truffa. La sentenza è definitiva.',
    'Ermete Calcagnini',
  ],
  ['Assolto il socio di Ermete Calcagnini. La sentenza è definitiva.', 'Ermete Calcagnini'],
  ['Assolto in via definitiva Piero Conti, accusato con Ermete Calcagnini, che andrà a processo.', 'Ermete Calcagnini'],
  ['La Cassazione ha annullato con rinvio la condanna di Ermete Calcagnini.', 'Ermete Calcagnini'],
  ["La Cassazione ha annullato l'assoluzione di Ermete Calcagnini.", 'Ermete Calcagnini'],
  ["Il gip non ha archiviato l'inchiesta su Ermete Calcagnini.", 'Ermete Calcagnini'],
  ["Chiusa l'inchiesta su Ermete Calcagnini: il pm chiede il processo.", 'Ermete Calcagnini'],
  ['Chiuse le indagini su Ermete Calcagnini per riciclaggio.', 'Ermete Calcagnini'],
  ["La Procura ha chiesto l'archiviazione per Ermete Calcagnini.", 'Ermete Calcagnini'],
  ['Archiviata la querela di Ermete Calcagnini contro il Comune.', 'Ermete Calcagnini'],
  ['Reato prescritto, annullata senza rinvio la condanna di Ermete Calcagnini.', 'Ermete Calcagnini'],
  ["Archiviata l'inchiesta su Ermete Calcagnini per truffa, resta quella per corruzione.", 'Ermete Calcagnini'],
  ["Archiviata l'inchiesta su Ermete Calcagnini. A Roma è indagato per usura.", 'Ermete Calcagnini'],
  ['La Cassazione ha annullato senza rinvio la pena accessoria inflitta a Ermete Calcagnini.', 'Ermete Calcagnini'],
  ['Definitiva la condanna di Ermete Calcagnini, assolto il fratello.', 'Ermete Calcagnini'],
  ['O tribunal de Évora absolveu o empresário Laércio Buzanello do crime de burla.', 'Laércio Buzanello'],
  ['O tribunal absolveu Laércio Buzanello. O Ministério Público recorreu.', 'Laércio Buzanello'],
  [
    'A Relação absolveu Laércio Buzanello de burla mas condenou-o por corrupção. A decisão é definitiva.',
    'Laércio Buzanello',
  ],
  ['A Relação absolveu o irmão de Laércio Buzanello. A decisão é definitiva.', 'Laércio Buzanello'],
  ['O MP não arquivou o inquérito contra Laércio Buzanello.', 'Laércio Buzanello'],
  ['MP pede arquivamento do inquérito contra Laércio Buzanello.', 'Laércio Buzanello'],
  ['O tribunal anulou a absolvição de Laércio Buzanello. A decisão é definitiva.', 'Laércio Buzanello'],
  ['Arquivada a queixa de Laércio Buzanello contra a câmara.', 'Laércio Buzanello'],
  ['Arquivado o inquérito contra Laércio Buzanello por burla. Prossegue o de corrupção.', 'Laércio Buzanello'],
  [
    'Os desembargadores deram provimento à apelação de Laércio Buzanello e reduziram a pena. Trânsito em julgado em maio.',
    'Laércio Buzanello',
  ],
  ['Laércio Buzanello foi absolvido em primeira instância.', 'Laércio Buzanello'],
  ['De rechtbank heeft ondernemer Ruud Terwindt vrijgesproken van oplichting.', 'Ruud Terwindt'],
  ['De rechtbank heeft Ruud Terwindt vrijgesproken. Het OM gaat in hoger beroep.', 'Ruud Terwindt'],
  [
    'Het hof heeft Ruud Terwindt vrijgesproken van witwassen maar veroordeeld voor fraude. Het arrest is onherroepelijk.',
    'Ruud Terwindt',
  ],
  ['Het hof heeft de broer van Ruud Terwindt vrijgesproken. Het arrest is onherroepelijk.', 'Ruud Terwindt'],
  ['Het OM seponeert de zaak tegen Ruud Terwindt niet.', 'Ruud Terwindt'],
  ['De aangifte van Ruud Terwindt is geseponeerd.', 'Ruud Terwindt'],
  [
    'Het hof heeft in de zaak tegen Ruud Terwindt de medeverdachte vrijgesproken. Het arrest is onherroepelijk.',
    'Ruud Terwindt',
  ],
  ['De zaak tegen Ruud Terwindt is voorwaardelijk geseponeerd.', 'Ruud Terwindt'],
  ['De advocaat wil dat de zaak tegen Ruud Terwindt wordt geseponeerd.', 'Ruud Terwindt'],
  ['De zaak tegen Ruud Terwindt wegens fraude is geseponeerd. Die wegens witwassen dient in mei.', 'Ruud Terwindt'],
  ['Tingsrätten friar Pontus Läckström från grovt bedrägeri.', 'Pontus Läckström'],
  ['Tingsrätten friar Pontus Läckström. Åklagaren överklagar.', 'Pontus Läckström'],
  [
    'Hovrätten friar Pontus Läckström från bedrägeri men dömer honom för skattebrott. Domen har vunnit laga kraft.',
    'Pontus Läckström',
  ],
  ['Hovrätten friar bror till Pontus Läckström. Domen har vunnit laga kraft.', 'Pontus Läckström'],
  ['Åklagaren lägger inte ner förundersökningen mot Pontus Läckström.', 'Pontus Läckström'],
  ['Politiet har henlagt anmeldelsen fra Pontus Lindstrøm.', 'Pontus Lindstrøm'],
  ['Landsretten frifandt Jens Falk og idømte Pontus Lindstrøm to års fængsel. Dommen er endelig.', 'Pontus Lindstrøm'],
  ['Saken mot Pontus Lindstrøm er henlagt som foreldet.', 'Pontus Lindstrøm'],
  ['Sagen mod Pontus Lindstrøm om svig er henlagt. Sagen om hvidvask kører videre.', 'Pontus Lindstrøm'],
  ['Sąd Okręgowy uniewinnił Zbysława Kępczyńskiego od zarzutu oszustwa.', 'Zbysław Kępczyński'],
  ['Sąd prawomocnie uniewinnił wspólnika Zbysława Kępczyńskiego.', 'Zbysław Kępczyński'],
  ['Sąd nie uniewinnił prawomocnie Zbysława Kępczyńskiego.', 'Zbysław Kępczyński'],
  ['Sąd uchylił uniewinnienie Zbysława Kępczyńskiego. Wyrok jest prawomocny.', 'Zbysław Kępczyński'],
  [
    'Prokuratura umorzyła śledztwo w sprawie pobicia Zbysława Kępczyńskiego. Jest on podejrzany o oszustwo.',
    'Zbysław Kępczyński',
  ],
  ['Sąd prawomocnie uniewinnił Zbysława Kępczyńskiego od jednego z zarzutów, za drugi skazał.', 'Zbysław Kępczyński'],
  ['Sąd warunkowo umorzył postępowanie przeciwko Zbysław Kępczyński.', 'Zbysław Kępczyński'],
])('open, of another, or of a part only: %s', (text, name) => {
  expect(ended(text, name)).toBe(false);
});
