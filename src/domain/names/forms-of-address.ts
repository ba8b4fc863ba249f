/** Thai writes them before a name without a gap: Mr, Miss, Mrs, Dr, Master. Miss begins as Mrs does. */
const BEFORE_THAI =
  /^\s*(?:นางสาว|นาย|นาง|น\.\s?ส\.|เด็กชาย|เด็กหญิง|ด\.\s?ช\.|ด\.\s?ญ\.|ดร\.|คุณ(?=\s))\s*(?=\p{Script=Thai}{2})/u;
/** Chinese, Japanese and Korean write them behind it. 夫人 and 太太 are not among them: that is somebody's wife. */
const BEHIND_HAN =
  /(?<=[\p{Script=Han}\p{Script=Katakana}]{2})\s*(?:先生|女士|小姐|女史|博士|教授|同志|议员|議員|さん|様|殿|(?<=\p{Script=Han}{3})氏)\s*$/u;
const BEHIND_HANGUL = /(?<=\p{Script=Hangul}{3})\s*(?:씨|님|선생님?|여사|박사|교수|의원)\s*$/u;

/** A name without the form of address that its script attaches to it, as words of their own are left out later. */
export function withoutAttachedAddress(name: string): string {
  return /[\p{Script=Thai}\p{Script=Han}\p{Script=Hangul}]/u.test(name)
    ? name.replace(BEFORE_THAI, '').replace(BEHIND_HAN, '').replace(BEHIND_HANGUL, '')
    : name;
}
