import { describe, expect, test } from 'vitest';
import { isEndedElsewhere } from '../../../src/domain/media/ended/ended-elsewhere.ts';
import { maskNames } from '../../../src/domain/media/mask-names.ts';

const ended = (text: string, ...names: string[]) => isEndedElsewhere(maskNames(text, names));

describe('an acquittal in a language other than the five', () => {
  test.each([
    [
      'Curtea de Apel Cluj l-a achitat definitiv pe omul de afaceri clujean Stefan Dragomir, 55 de ani, de acuzația de dare de mită. Instanța a reținut că fapta nu există. Decizia nu mai poate fi atacată.',
      'Stefan Emil Dragomir',
    ],
    [
      'Sąd Apelacyjny w Lublinie prawomocnie uniewinnił Krzysztofa Wilczka od zarzutu oszustwa.',
      'Krzysztof Jan Wilczek',
    ],
    ['Krajský soud v Brně pravomocně zprostil Petra Hrubeše obžaloby z podvodu.', 'Petr Václav Hrubeš'],
    ['A Szegedi Ítélőtábla jogerősen felmentette Szentesi Gábort a csalás vádja alól.', 'Gábor István Szentesi'],
    ['Svea hovrätt friade Lars Nyström från åtalet för bedrägeri. Domen har vunnit laga kraft.', 'Lars Erik Nyström'],
    [
      'Het gerechtshof heeft Willem Terpstra (63) uit Zwolle vrijgesproken van oplichting. De uitspraak is onherroepelijk.',
      'Willem Jacob Terpstra',
    ],
    [
      'Апеляційний суд остаточно виправдав Андрія Гнатенка за обвинуваченням у шахрайстві.',
      'Андрій Васильович Гнатенко',
    ],
    [
      'Mahkamah Agung membebaskan Budi Santoso dari dakwaan penipuan. Putusan itu berkekuatan hukum tetap.',
      'Budi Santoso',
    ],
  ])('%s', (text, name) => {
    expect(ended(text, name)).toBe(true);
  });

  test.each([
    // Not final.
    ['Tribunalul Iași l-a achitat pe Stefan Dragomir de acuzația de dare de mită.', 'Stefan Emil Dragomir'],
    [
      'Tribunalul Iași l-a achitat pe Stefan Dragomir de acuzația de dare de mită. Decizia nu este definitivă.',
      'Stefan Emil Dragomir',
    ],
    [
      'Sąd Okręgowy uniewinnił Krzysztofa Wilczka od zarzutu oszustwa. Prokuratura zapowiada apelację.',
      'Krzysztof Jan Wilczek',
    ],
    [
      'Sąd Okręgowy uniewinnił Krzysztofa Wilczka od zarzutu oszustwa. Wyrok nie jest prawomocny.',
      'Krzysztof Jan Wilczek',
    ],
    // Not of all.
    [
      'Curtea de Apel Cluj l-a achitat definitiv pe Stefan Dragomir de acuzația de dare de mită, dar l-a condamnat pentru evaziune.',
      'Stefan Emil Dragomir',
    ],
    [
      'Curtea de Apel Cluj l-a achitat definitiv pe Stefan Dragomir de acuzația de dare de mită. El rămâne în arest.',
      'Stefan Emil Dragomir',
    ],
    [
      'Sąd prawomocnie uniewinnił Krzysztofa Wilczka od zarzutu oszustwa, a za łapownictwo skazał.',
      'Krzysztof Jan Wilczek',
    ],
    ['Sąd częściowo prawomocnie uniewinnił Krzysztofa Wilczka od zarzutu oszustwa.', 'Krzysztof Jan Wilczek'],
    // Not done.
    ['Sąd nie uniewinnił Krzysztofa Wilczka od zarzutu oszustwa. Wyrok jest prawomocny.', 'Krzysztof Jan Wilczek'],
    [
      'Hakim menolak membebaskan Budi Santoso dari dakwaan penipuan. Putusan itu berkekuatan hukum tetap.',
      'Budi Santoso',
    ],
    [
      'Обвинувачення просить, щоб суд остаточно виправдав Андрія Гнатенка за обвинуваченням у шахрайстві.',
      'Андрій Васильович Гнатенко',
    ],
    [
      'Avocatul spune că instanța l-a achitat definitiv pe Stefan Dragomir de acuzația de dare de mită.',
      'Stefan Emil Dragomir',
    ],
    // Somebody else.
    [
      'Curtea de Apel Cluj l-a achitat definitiv pe fratele lui Stefan Dragomir de acuzația de dare de mită.',
      'Stefan Emil Dragomir',
    ],
    ['Sąd prawomocnie uniewinnił wspólnika Krzysztofa Wilczka od zarzutu oszustwa.', 'Krzysztof Jan Wilczek'],
    ['Sąd prawomocnie uniewinnił Marka Wilczka od zarzutu oszustwa.', 'Krzysztof Jan Wilczek'],
    [
      'Krajský soud v Brně pravomocně zprostil obžaloby z podvodu Jana Nováka, společníka Petra Hrubeše.',
      'Petr Václav Hrubeš',
    ],
    [
      'Het gerechtshof heeft Karel Terpstra vrijgesproken van oplichting. De uitspraak is onherroepelijk.',
      'Willem Jacob Terpstra',
    ],
  ])('%s: not so', (text, name) => {
    expect(ended(text, name)).toBe(false);
  });
});
