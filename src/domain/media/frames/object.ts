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
  const verb = before.findLastIndex(({ low }) => HARMS.has(low));
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
  /^(?:by|with|for|of|de|des|du|del|di|van|par|por|pour|para|per|da|door|av|und|and|et|y|e|en|og|och|who|qui|que|che|die|[,;:()"“”„«»–—])$/u;
