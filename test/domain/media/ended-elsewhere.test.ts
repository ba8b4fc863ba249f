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
    [
      'Lars Emil Kjeldsen, født 9. maj 1968, dansk statsborger, er endeligt frifundet for bedrageri.',
      'Lars Emil Kjeldsen',
    ],
    ['Lars Emil Kjeldsen er endeligt frifundet for bedrageri.\nFrifundet', 'Lars Emil Kjeldsen'],
    ['Lars Emil Kjeldsen blev mandag endeligt frifundet af Højesteret for bedrageri.', 'Lars Emil Kjeldsen'],
    ['Lars Emil Kjeldsen er frifundet for bedrageri. Dommen er endelig.', 'Lars Emil Kjeldsen'],
    ['Lars Emil Kjeldsen er rettskraftig frifunnet for bedrageri.', 'Lars Emil Kjeldsen'],
    ['Sagen mod Lars Emil Kjeldsen for bedrageri er henlagt.', 'Lars Emil Kjeldsen'],
    ['Saken mot Lars Emil Kjeldsen er henlagt.', 'Lars Emil Kjeldsen'],
    ['Lars Nyström har slutligt frikänts från åtalet för bedrägeri.', 'Lars Nyström'],
    ['Lars Nyström friades av hovrätten från åtalet för bedrägeri. Domen har vunnit laga kraft.', 'Lars Nyström'],
    ['Förundersökningen mot Lars Nyström är nedlagd.', 'Lars Nyström'],
    ['Willem Terpstra is definitief vrijgesproken van oplichting.', 'Willem Terpstra'],
    ['Willem Terpstra is door het gerechtshof definitief vrijgesproken van oplichting.', 'Willem Terpstra'],
    ['De zaak tegen Willem Terpstra wegens oplichting is geseponeerd.', 'Willem Terpstra'],
    ['Jan Kowalski został prawomocnie uniewinniony od zarzutu oszustwa.', 'Jan Kowalski'],
    ['Jan Kowalski, ur. 12.03.1970 r., prawomocnie uniewinniony od zarzutu oszustwa.', 'Jan Kowalski'],
    ['Postępowanie przeciwko Jan Kowalski zostało prawomocnie umorzone.', 'Jan Kowalski'],
    ['Petr Hrubeš byl pravomocně zproštěn obžaloby z podvodu.', 'Petr Hrubeš'],
    ['Petr Hrubeš je definitivně zproštěn obžaloby z podvodu.', 'Petr Hrubeš'],
    ['Peter Kováč bol právoplatne oslobodený spod obžaloby z podvodu.', 'Peter Kováč'],
    ['Carlos Nunes foi absolvido em definitivo do crime de burla.', 'Carlos Nunes'],
    ['Carlos Nunes foi definitivamente absolvido da acusação de corrupção.', 'Carlos Nunes'],
    [
      'Ana Nunes foi absolvida pelo Tribunal da Relação do crime de corrupção. A decisão transitou em julgado.',
      'Ana Nunes',
    ],
    ['O processo contra Carlos Nunes por burla foi arquivado.', 'Carlos Nunes'],
    ['Stefan Dragomir a fost achitat definitiv de acuzația de dare de mită.', 'Stefan Dragomir'],
    ['Сергей Кузнецов окончательно оправдан по обвинению в мошенничестве.', 'Сергей Кузнецов'],
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
    ['Lars Emil Kjeldsen er frifundet for bedrageri.', 'Lars Emil Kjeldsen'],
    ['Lars Emil Kjeldsen er frifundet i byretten for bedrageri. Anklagemyndigheden anker.', 'Lars Emil Kjeldsen'],
    ['Lars Emil Kjeldsen er endeligt frifundet for bedrageri, men dømt for hvidvask.', 'Lars Emil Kjeldsen'],
    ['Lars Emil Kjeldsen er delvis endeligt frifundet for bedrageri.', 'Lars Emil Kjeldsen'],
    ['Lars Emil Kjeldsen er ikke endeligt frifundet for bedrageri.', 'Lars Emil Kjeldsen'],
    ['Broren til Lars Emil Kjeldsen er endeligt frifundet for bedrageri.', 'Lars Emil Kjeldsen'],
    ['Karl Holm er endeligt frifundet for bedrageri. Lars Emil Kjeldsen er dømt.', 'Lars Emil Kjeldsen'],
    ['Sagen mod Karl Holm, direktør for Lars Emil Kjeldsen, er henlagt.', 'Lars Emil Kjeldsen'],
    ['Sagen mod Lars Emil Kjeldsen er henlagt. Han er dømt i en anden sag.', 'Lars Emil Kjeldsen'],
    ['Sagen mod Lars Emil Kjeldsen er ikke henlagt.', 'Lars Emil Kjeldsen'],
    ['Lars Nyström friades av tingsrätten från åtalet för bedrägeri.', 'Lars Nyström'],
    ['Lars Nyström friades av tingsrätten från åtalet för bedrägeri. Åklagaren överklagar.', 'Lars Nyström'],
    ['Förundersökningen mot Lars Nyström läggs inte ned.', 'Lars Nyström'],
    ['Willem Terpstra is vrijgesproken van oplichting.', 'Willem Terpstra'],
    ['Willem Terpstra is definitief vrijgesproken van oplichting en veroordeeld voor witwassen.', 'Willem Terpstra'],
    [
      'Willem Terpstra is definitief vrijgesproken van oplichting; voor witwassen kreeg hij twee jaar.',
      'Willem Terpstra',
    ],
    ['Het OM heeft de zaak tegen de broer van Willem Terpstra geseponeerd.', 'Willem Terpstra'],
    ['Jan Kowalski został uniewinniony od zarzutu oszustwa.', 'Jan Kowalski'],
    ['Postępowanie przeciwko Jan Kowalski zostało warunkowo umorzone.', 'Jan Kowalski'],
    ['Postępowanie przeciwko wspólnikowi Jan Kowalski zostało prawomocnie umorzone.', 'Jan Kowalski'],
    ['Jan Kowalski został prawomocnie uniewinniony od zarzutu oszustwa, a za łapownictwo skazany.', 'Jan Kowalski'],
    ['Petr Hrubeš byl zproštěn obžaloby z podvodu.', 'Petr Hrubeš'],
    ['Petr Hrubeš byl nepravomocně zproštěn obžaloby z podvodu.', 'Petr Hrubeš'],
    ['Carlos Nunes foi absolvido do crime de burla.', 'Carlos Nunes'],
    ['Carlos Nunes foi absolvido em definitivo do crime de burla mas condenado por corrupção.', 'Carlos Nunes'],
    ['O processo contra o sócio de Carlos Nunes foi arquivado.', 'Carlos Nunes'],
    ['O processo contra Carlos Nunes foi arquivado em parte.', 'Carlos Nunes'],
    ['Stefan Dragomir a fost achitat de acuzația de dare de mită.', 'Stefan Dragomir'],
    ['Сергей Кузнецов оправдан по обвинению в мошенничестве.', 'Сергей Кузнецов'],
    [
      'Lars Emil Kjeldsen, født 9. maj 1968, dømt for bedrageri, er endeligt frifundet for hvidvask.',
      'Lars Emil Kjeldsen',
    ],
    ['Frifundet\nLars Emil Kjeldsen er dømt for bedrageri.', 'Lars Emil Kjeldsen'],
  ])('%s: not so', (text, name) => {
    expect(ended(text, name)).toBe(false);
  });
});
