import { OTHER } from '../mask-names.ts';
import { TAINTED } from '../office/nouns.ts';
import { tellsOfOthers } from '../office/others.ts';
import { wordSet } from '../../text/word-set.ts';
import { isOfOthers, OF_HARM } from './rest.ts';
import { behindAsides, isNoun } from './sentence.ts';
import type { Frame, Sentence } from './sentence.ts';
import type { Word } from './language.ts';
import { isIllicit } from './victim.ts';

/** To harm somebody, as finite verb, participle or gerund before the one harmed. */
const HARMS = wordSet(
  'defrauded defrauding swindled swindling scammed scamming robbed robbing cheated cheating tricked tricking conned conning fleeced mugged burgled kidnapped kidnapping abducted stabbed stabbing assaulted assaulting ' +
    'betrog betrogen bestahl bestohlen beraubte überfiel überfallen erbeutete ' +
    'escroqué arnaqué volé braqué agressé dépouillé dupé séquestré escroquer ' +
    'estafó robó asaltó secuestró engañó agredió estafar burlou roubou assaltou enganou sequestrou burlar ' +
    'truffato derubato raggirato rapinato aggredito truffare oplichtte bestal beroofde opgelicht lurade bedrog',
);
const LONGEST_CALLING = 6;

/** "Poll was jailed for defrauding X, 86,": the one whom others harmed. */
export function objectIn(sentence: Sentence): Frame | null {
  const { before, after, earlier, language } = sentence;
  const from = takenFrom(before);
  const verb = from < 0 ? before.findLastIndex(({ low }) => HARMS.has(low)) : from;
  const called = before.slice(verb + 1);
  if (verb < 0 || called.length > LONGEST_CALLING || language.passive.has(before[verb - 1]?.low ?? '')) return null;
  const does = earlier.slice(0, before[verb]?.end);
  const isCalled = called.every(({ low }) => !NOT_CALLED.test(low) && low !== OTHER && !TAINTED.has(low));
  const behind = behindAsides(sentence);
  const aside = after.slice(0, behind);
  if (!isCalled || !(does.includes(OTHER) || tellsOfOthers(does)) || isCulprit([...called, ...aside])) return null;
  if (isIllicit(sentence) || !isOfOthers(sentence, behind, OF_HARM)) return null;
  return {
    family: 'patient',
    roles: [...called, ...aside].filter(({ low }) => isNoun(low, language)).map(({ low }) => low),
  };
}

const TAKES = wordSet(
  'stole stealing swindled conned volé dérobé rubato rubò sottratto robó robado robar estafó estafado estafar roubou roubar furtou furtar escroqué escroquer voler rubare truffato',
);
const FROM = wordSet('from à a ao al');
const FAR = 6;
const SUM =
  /^(?:\p{L}{0,3}\d.*|euros?|dollars?|pounds|francs?|pesos|reais|soles|rand|naira|shillings|rupees|mila?|million(?:s|i|es)?|thousand|in|cash|of|de|di|en|contanti|espèces|liquide|efectivo|dinheiro)$/u;

/** "Stole £23,000 from": the place of the last word, before the one harmed; -1 where nothing of a number was taken. */
function takenFrom(before: readonly Word[]): number {
  const verb = before.findLastIndex(({ low }) => TAKES.has(low));
  const from = before.findLastIndex(({ low }, index) => index > verb && index <= verb + FAR && FROM.has(low));
  const taken = before.slice(verb + 1, Math.max(0, from));
  const isSum = taken.some(({ low }) => /\d/u.test(low)) && taken.every(({ low }) => SUM.test(low));
  return verb >= 0 && isSum ? from : -1;
}

/** "Dealer", "killer": no mere victim. */
const isCulprit = (words: readonly Word[]) =>
  tellsOfOthers(
    words
      .filter(({ low }) => !/^\d/u.test(low))
      .map(({ low }) => low)
      .join(' '),
  );

/** Between the verb and the name: nobody else, and no further clause. */
const NOT_CALLED =
  /^(?:\d.*|by|with|for|of|to|from|à|au|aux|ao|aan|til|till|de|des|du|del|di|van|par|por|pour|para|per|da|door|av|und|and|et|y|e|en|og|och|who|qui|que|che|die|[,;:()"“”„«»–—])$/u;
