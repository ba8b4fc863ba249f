import { describe, expect, test } from 'vitest';
import { isCaseOfTown, nominativeOf } from '../../../src/domain/text/case-forms.ts';

describe('names in other cases than the nominative', () => {
  test.each([
    ['Danutę Halinę Sobczyk', 'Danuta Halina Sobczyk', 'Danuta Halina Sobczyk'],
    ['Krzysztofa Wilczka', 'Krzysztof Jan Wilczek', 'Krzysztof Wilczek'],
    ['Jakuba Nowickiego', 'Jakub Marek Nowicki', 'Jakub Nowicki'],
    ['Petra Hrubeše', 'Petr Václav Hrubeš', 'Petr Hrubeš'],
    ['Szentesi Gábort', 'Gábor István Szentesi', 'Gábor Szentesi'],
    ['Сергея Павловича Лукашина', 'Сергей Павлович Лукашин', 'Сергей Павлович Лукашин'],
    ['Андрію Гнатенку', 'Андрій Васильович Гнатенко', 'Андрій Гнатенко'],
    ['Станислава Громова', 'ГРОМОВ Станислав', 'Станислав Громов'],
    ['Annę Kotecką', 'Anna Kotecka', 'Anna Kotecka'],
    ['Νίκο Γεωργίου', 'Νίκος Γεωργίου', 'Νίκος Γεωργίου'],
    ['Δημήτριο Παπαγεωργάκη', 'Δημήτριος Παπαγεωργάκης', 'Δημήτριος Παπαγεωργάκης'],
  ])('%s is %s', (written, name, nominative) => {
    expect(nominativeOf(written, [name])).toBe(nominative);
  });

  test.each([
    ['Daniela Novak', 'Daniel Novak'],
    ['Daniela Nováková', 'Daniel Novák'],
    ['Jana Kowalska', 'Jan Kowalski'],
    ['Roberta Costa', 'Robert Costa'],
    ['Roberta Rossi', 'Robert Rossi'],
    ['Martina Kowalski', 'Martin Kowalski'],
    ['Maria Romana', 'Maria Roman'],
    ['Johan Clarke', 'Johan Clark'],
    ['Antonia Garcia', 'Antonio Garcia'],
    ['Marka Wilczka', 'Krzysztof Wilczek'],
    ['Daniel Novak', 'Daniel Novak'],
  ])('%s is no other case of %s', (written, name) => {
    expect(nominativeOf(written, [name])).toBeNull();
  });

  test.each([
    ['radomiu', 'radom'],
    ['kielcach', 'kielce'],
    ['krakowie', 'krakow'],
    ['gdyni', 'gdynia'],
    ['brne', 'brno'],
    ['plzni', 'plzen'],
  ])('%s is %s', (written, town) => {
    expect(isCaseOfTown(written, town)).toBe(true);
  });

  test('another town is none', () => {
    expect(isCaseOfTown('lublin', 'lubin')).toBe(false);
    expect(isCaseOfTown('bernau', 'bern')).toBe(false);
  });
});
