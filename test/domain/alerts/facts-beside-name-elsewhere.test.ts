import { describe, expect, test } from 'vitest';
import { facts, hitsOf } from './read.ts';

const TOLD = /^(?:nationality|national_id|tax_id|registration_number|born) /;
/** What a report tells of the person or company it is searched for. */
const told = (name: string, details: string) =>
  facts(hitsOf({ media_hits: [{ source: 'The Daily', date: '2026-02-01', snippet: details }] }, [name])[0]!).filter(
    (fact) => TOLD.test(fact),
  );

describe('numbers and nationalities beside a name in any script', () => {
  test.each([
    [
      'Fahad Nasser Al-Otaibi',
      'حكمت المحكمة بسجن فهد ناصر العتيبي (الرقم المدني 275031200456) خمس سنوات.',
      'national_id 275031200456',
    ],
    ['赵大勇', '赵大勇，男，身份证号370202196803151234，因诈骗罪被判刑。', 'national_id 370202196803151234'],
    ['박민수', '박민수(주민등록번호 680101-1234567)는 사기 혐의로 기소됐다.', 'national_id 6801011234567'],
    ['דן לוי', 'דן לוי, ת"ז 012345678, הורשע במרמה.', 'national_id 012345678'],
    ['Каримов Анвар', 'Каримов Анвар, 19.03.1980 г.р., ПИНФЛ 31903800420017, осуждён.', 'national_id 31903800420017'],
    ['Стоян Илиев', 'Стоян Илиев, ЕГН 7203154567, е осъден за измама.', 'national_id 7203154567'],
    [
      'Ewa Sowińska',
      'Ewa Sowińska (ur. 12 marca 1978 r.), obywatelka Polski, PESEL 78031212345, została skazana.',
      'national_id 78031212345',
    ],
    [
      'Jan Wendl',
      'Jan Wendl (geboren am 12. Januar 1990, deutscher Staatsangehöriger) wurde verurteilt.',
      'nationality DE',
    ],
    ['Radu Munteanu', 'Radu Munteanu, născut la 3 mai 1979, cetățean român, a fost condamnat.', 'nationality RO'],
    ['박민수', '박민수(1986년 1월 15일생, 한국 국적) 씨가 구속됐다.', 'nationality KR'],
    ['王大伟', '王大伟容疑者(41、中国籍)を逮捕した。', 'nationality CN'],
  ])('%s: %s', (name, text, fact) => {
    expect(told(name, text)).toContain(fact);
  });

  test.each([
    ['Павел Зайцев', 'Павел Зайцев, директор ООО «Луч», ИНН 7701234567, осуждён.'],
    ['赵大勇', '赵大勇，被害人李伟，身份证号370202196803151234，被判刑。'],
    ['خالد منصور', 'أدين خالد منصور، شقيق سامي، الرقم المدني 268051400731.'],
    ['Jan Wendl', 'Jan Wendl erschoss einen rumänischen Staatsangehörigen.'],
    ['王大伟', '王大伟容疑者（無職）が中国籍の男性（41）を殺害した。'],
    ['박민수', '박민수가 피해자 이영희(1946년생, 중국 국적)를 속였다.'],
  ])('nothing of %s: %s', (name, text) => {
    expect(told(name, text)).toEqual([]);
  });
});
