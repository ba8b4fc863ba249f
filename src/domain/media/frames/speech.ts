import { forms } from './forms.ts';
import { wordSet } from '../../text/word-set.ts';

/** Verbs of speech, which take what is said; one block a language. None that admits or confesses. */
export const SPEECH: ReadonlySet<string> = new Set([
  ...wordSet('sieht nennt juge'),
  ...forms('english', 'quipp lament enthus caution emphasis assert'),
  ...wordSet('quips urged urges joked jokes tells asks asked replied replies'),
  ...forms('german', 'resümier bilanzier schilder kritisier kommentier erläuter bekräftig bezeichn vermut'),
  ...wordSet(
    'so betonte betont sagt hielt bekräftigte unterstrich meinte meint findet befand urteilte nannte bezeichnete erinnerte verwies rechnete schreibt schrieb zitierte bedauerte beklagte mahnte fragte verkündete vermutete lobte',
  ),
  ...forms(
    'frenchEr',
    'lanc assur confi insist résum rapport observ raill tonn martel gliss souffl soupir ironis assén tranch argu considér racont détaill point regrett déplor soulign expliqu indiqu estim affirm déclar précis annonc rappel ajout avanc jug',
  ),
  ...wordSet('considère assène répond répondu répète dit conclut conclu soutient soutenu prévient écrit'),
  ...forms(
    'spanishAr',
    'coment critic lament reiter remarc apunt opin relat narr matiz valor zanj sentenci resalt enfatiz recalc argument razon celebr ironiz declar explic afirm señal asegur indic detall destac manifest record precis anunci subray aclar',
  ),
  ...wordSet(
    'sostuvo sostiene insistió insiste concluyó concluye añade añadió advierte resume resumió cuenta contó respondió responde describe describió expuso expone informa informó dice dijo',
  ),
  ...forms(
    'italianAre',
    'comment raccont dichiar afferm sottoline precis ricord assicur osserv replic ironizz annunci lament argoment critic denunci',
  ),
  ...wordSet(
    'spiega spiegato dice disse sostiene sostenuto aggiunge aggiunto conclude concluso riassume scrive scritto ribadisce ribadito avverte avvertito descrive descritto saputo riferisce riferito detto',
  ),
  ...forms(
    'portugueseAr',
    'coment critic lament reiter observ avali argument lembr ressalt salient sublinh real relat explic afirm declar inform adiant',
  ),
  ...wordSet(
    'conta contou resume resumiu diz disse dizia frisa frisou sustenta sustentou concluiu conclui descreve descreveu respondeu escreveu escreve referiu refere garante garantiu alerta alertou avisa avisou',
  ),
  ...wordSet(
    'aldus benadrukt benadrukte concludeert concludeerde vindt vond noemt noemde schrijft schreef vertelt vertelde verwacht verwachtte waarschuwt waarschuwde betoogde betoogt constateert constateerde hekelt reageert reageerde zegt zei stelde stelt oordeelde oordeelt verklaart verklaarde',
  ),
  ...forms('swedishA', 'förklar påpek konstater beton kommenter hävd'),
  ...wordSet(
    'säger sade skriver skrev anser mener mente uttalade understreger understreker konstaterer konstaterede konstaterte kommenterer fastslår fastslog påpeker påpekte forklarer fortæller forteller beretter tilføjer sier sagde siger',
  ),
  ...wordSet(
    'mówił mówiła mówi przekonywał przekonywała przekonuje tłumaczył tłumaczyła tłumaczy zaznaczył zaznaczyła zaznacza podkreśla wyjaśnia dodaje informuje ocenia ocenił oceniła komentuje skomentował skomentowała argumentował argumentowała zapewnia podaje podał podała uzasadniał uzasadniała powiadomił powiadomiła poinformował poinformowała powiedział powiedziała',
  ),
]);
