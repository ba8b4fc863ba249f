import { describe, expect, test } from 'vitest';
import { isEndedElsewhere } from '../../../src/domain/media/ended/ended-elsewhere.ts';
import { maskNames } from '../../../src/domain/media/mask-names.ts';

const ended = (text: string, name: string) => isEndedElsewhere(maskNames(text, [name]));

describe('a final acquittal, whatever else is told of the one acquitted', () => {
  test.each([
    [
      'Frifunnet på alle punkter\nOle Petter Grindheim (57) fra Ålesund, eier av Grindheim Havfiske, er rettskraftig frifunnet for korrupsjon.',
      'Ole Petter Grindheim',
    ],
    [
      'Pravomoćno oslobođen\nBivši direktor Tomislav Brajdić (50) iz Hrvatske pravomoćno je oslobođen svih optužbi za primanje mita.',
      'Tomislav Brajdić',
    ],
    ['Županijski sud u Osijeku pravomoćno je oslobodio Ivana Matića optužbe za pronevjeru.', 'Ivan Matić'],
    ['Višje sodišče je pravnomočno oprostilo Janeza Zupana obtožbe goljufije.', 'Janez Zupan'],
    [
      'Ion Popescu a fost achitat definitiv de acuzația de luare de mită. Instanța a constatat că fapta nu există.',
      'Ion Popescu',
    ],
    [
      'Fostul primar Ion Popescu a fost achitat definitiv de Curtea de Apel Iași pentru luare de mită și abuz în serviciu.',
      'Ion Popescu',
    ],
    [
      'Jan Kowalski, prezes spółki Alfa, został we wtorek prawomocnie uniewinniony przez Sąd Apelacyjny od zarzutu korupcji. Sąd uznał, że brak dowodów.',
      'Jan Kowalski',
    ],
    ['Bývalý starosta Petr Hrubeš byl pravomocně zproštěn obžaloby z přijetí úplatku.', 'Petr Hrubeš'],
    ['Jogerősen felmentették Szabó Gábort a vesztegetés vádja alól.', 'Szabó Gábor'],
    [
      'Lars Nyström, 54, från Borås, ägare av ett åkeri, har slutligt frikänts från åtalet för mutbrott. Hovrätten fann bevisningen otillräcklig.',
      'Lars Nyström',
    ],
    [
      'Oud-wethouder Willem Terpstra is door de Hoge Raad onherroepelijk vrijgesproken van omkoping.',
      'Willem Terpstra',
    ],
    ['Ο επιχειρηματίας Νίκος Παππάς αθωώθηκε αμετάκλητα από την κατηγορία της απάτης.', 'Νίκος Παππάς'],
    ['İş insanı Mehmet Kaya rüşvet davasında beraat etti. Karar kesinleşti.', 'Mehmet Kaya'],
    ['Върховният съд окончателно оправда Иван Петров по обвинение за подкуп.', 'Иван Петров'],
    [
      'Верховный суд окончательно оправдал Сергея Кузнецова по делу о взятке. Суд указал на отсутствие состава преступления.',
      'Сергей Кузнецов',
    ],
    ['Matti Korhonen vapautettiin lainvoimaisesti syytteestä lahjuksen antamisesta.', 'Matti Korhonen'],
    ['Budi Santoso dibebaskan dari semua dakwaan korupsi. Putusan itu telah berkekuatan hukum tetap.', 'Budi Santoso'],
    [
      'O empresário Carlos Nunes, de 61 anos, natural de Braga, foi absolvido em definitivo pelo Tribunal da Relação do crime de corrupção ativa. O tribunal considerou que não havia provas.',
      'Carlos Nunes',
    ],
  ])('%s', (text, name) => {
    expect(ended(text, name)).toBe(true);
  });

  test.each([
    // Of another charge, a part, or not for good.
    ['Ole Grindheim (57), dømt for hvitvasking, er rettskraftig frifunnet for korrupsjon.', 'Ole Grindheim'],
    ['Ole Grindheim (57) er rettskraftig frifunnet for korrupsjon på ett av to punkter.', 'Ole Grindheim'],
    [
      'Ole Grindheim er rettskraftig frifunnet for korrupsjon. Han møter i retten for bedrageri i mai.',
      'Ole Grindheim',
    ],
    ['Ole Grindheim er rettskraftig frifunnet for korrupsjon og må betale bot.', 'Ole Grindheim'],
    ['Ole Grindheim er rettskraftig frifunnet for korrupsjon; siktet for bedrageri.', 'Ole Grindheim'],
    ['Ole Grindheim er frifunnet for korrupsjon. Påtalemyndigheten anker.', 'Ole Grindheim'],
    ['Ole Grindheim er frifunnet for korrupsjon av tingretten.', 'Ole Grindheim'],
    ['Ole Grindheim håper å bli rettskraftig frifunnet for korrupsjon.', 'Ole Grindheim'],
    ['Tomislav Brajdić nepravomoćno je oslobođen optužbi za primanje mita.', 'Tomislav Brajdić'],
    ['Tomislav Brajdić pravomoćno je oslobođen dužnosti zbog primanja mita.', 'Tomislav Brajdić'],
    [
      'Tomislav Brajdić pravomoćno je oslobođen optužbi za mito, a zbog prijevare mu se i dalje sudi.',
      'Tomislav Brajdić',
    ],
    ['Tomislav Brajdić pravomoćno je oslobođen optužbi za mito zbog zastare.', 'Tomislav Brajdić'],
    [
      'Tomislav Brajdić pravomoćno je oslobođen optužbi za mito. Sud mu je u drugom postupku izrekao kaznu.',
      'Tomislav Brajdić',
    ],
    ['Jan Kowalski został prawomocnie uniewinniony od jednego z zarzutów.', 'Jan Kowalski'],
    ['Ion Popescu a fost achitat definitiv pentru luare de mită, însă rămâne acuzat de evaziune.', 'Ion Popescu'],
    ['Ion Popescu a fost achitat definitiv. Instanța a dispus rejudecarea cauzei.', 'Ion Popescu'],
    ['Mehmet Kaya bir suçtan beraat etti, diğerinden ceza aldı. Karar kesinleşti.', 'Mehmet Kaya'],
    ['Budi Santoso dibebaskan dari tahanan. Putusan itu berkekuatan hukum tetap.', 'Budi Santoso'],
    ['Petr Hrubeš byl pravomocně zproštěn funkce kvůli úplatku.', 'Petr Hrubeš'],
    // Somebody else.
    ['Brat Tomislava Brajdića pravomoćno je oslobođen optužbi za primanje mita.', 'Tomislav Brajdić'],
    ['Vozač Tomislava Brajdića pravomoćno je oslobođen optužbi za primanje mita.', 'Tomislav Brajdić'],
    ['Suradnik direktora Tomislava Brajdića pravomoćno je oslobođen optužbi za mito.', 'Tomislav Brajdić'],
    ['Sutkinja Ana Horvat pravomoćno je oslobodila Tomislava Brajdića optužbi za mito.', 'Ana Horvat'],
    ['Sud je pravomoćno oslobodio zamjenika direktora Tomislava Brajdića optužbi.', 'Tomislav Brajdić'],
    ['Sąd prawomocnie uniewinnił zastępcę dyrektora Jana Kowalskiego od zarzutu oszustwa.', 'Jan Kowalski'],
    ['Lars Nyströms kompanjon har slutligt frikänts från åtalet för mutbrott.', 'Lars Nyström'],
    ['Lars Nyström, vars bror slutligt frikänts, är åtalad för mutbrott.', 'Lars Nyström'],
    ['Karl Ek, som polisanmälde Lars Nyström, har slutligt frikänts från åtalet för mutbrott.', 'Lars Nyström'],
    ["Mehmet Kaya'nın ortağı beraat etti. Karar kesinleşti.", 'Mehmet Kaya'],
    ['Mehmet Kaya, kardeşi beraat etti, kendisi tutuklandı. Karar kesinleşti.', 'Mehmet Kaya'],
    ['Szabó Gábor testvérét jogerősen felmentették a vesztegetés vádja alól.', 'Szabó Gábor'],
    ['Сергей Кузнецов окончательно оправдал Ивана Петрова по делу о взятке.', 'Сергей Кузнецов'],
    ['Партнёр Сергея Кузнецова окончательно оправдан по делу о взятке.', 'Сергей Кузнецов'],
    ['A mulher de Carlos Nunes foi definitivamente absolvida do crime de burla.', 'Carlos Nunes'],
    ['Ο συνεργάτης του Νίκου Παππά αθωώθηκε αμετάκλητα από την κατηγορία της απάτης.', 'Νίκος Παππάς'],
  ])('%s: not so', (text, name) => {
    expect(ended(text, name)).toBe(false);
  });
});
