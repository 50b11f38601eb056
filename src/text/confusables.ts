/** Letters that are drawn like Latin ones, so that a look-alike word is read as a reader reads it. */

const LOOKALIKES =
  'аa вb еe кk мm нh оo рp сc тt уy хx іi јj ѕs ԁd ԛq ԝw һh ӏl ғf ёe їi АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS ' +
  'αa βb γy εe ηn ιi κk νv οo ρp τt υu χx ωw ϲc ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX';
/** Small capitals and other styled letters that NFKC leaves alone. */
const STYLED = 'ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz ɑa ɡg ɩi ʋv';

const lookalikes = pairs(LOOKALIKES);
const styled = pairs(STYLED);
const LATIN = /[a-z]/i;
const LOOKALIKE_SCRIPT = /[\u0370-\u03ff\u0400-\u052f]/;
const LOOKALIKE_LETTERS = /[\u0370-\u03ff\u0400-\u052f]/g;
const STYLED_LETTER = /[\u0251-\u02ff\u1d00-\u1d7f\ua730-\ua7ff]/g;
const SQUARED = /[\u{1f130}-\u{1f149}\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]/gu;

function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));
}

/** Small capitals and letters in boxes or circles become plain letters. */
export function plainLetters(text: string): string {
  return text
    .replace(STYLED_LETTER, (letter) => styled.get(letter) ?? letter)
    .replace(SQUARED, (letter) => String.fromCharCode(97 + (((letter.codePointAt(0) ?? 0) - 0x1f130) % 32)));
}

/**
 * Cyrillic and Greek look-alikes of one word become Latin letters: where the word mixes them with Latin, or where
 * `latinText` says that the text around is Latin and every letter of the word has a double.
 */
export function latinLookalikes(word: string, latinText: boolean): string {
  if (!LOOKALIKE_SCRIPT.test(word)) return word;
  const mapped = word.replace(LOOKALIKE_LETTERS, (letter) => lookalikes.get(letter) ?? letter);
  const whole = latinText && !LOOKALIKE_SCRIPT.test(mapped);
  return LATIN.test(word) || whole ? mapped : word;
}
