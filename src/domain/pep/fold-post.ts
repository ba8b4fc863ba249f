import { ofKnownTexts } from '../text/known-texts.ts';

/** A post as its words are compared: small, without marks and points, letters that have no base letter by their usual one. */
export const foldPost = ofKnownTexts(20, (post) =>
  post
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}.]/gu, '')
    .replace(/ł/gu, 'l')
    .replace(/đ/gu, 'd')
    .replace(/æ/gu, 'ae')
    .replace(/ı/gu, 'i')
    .replace(/ø/gu, 'o')
    .replace(/ß/gu, 'ss'),
);
