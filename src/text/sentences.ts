/** Cuts a post into sentences: by punctuation, line breaks and bullets. */

/** Sentences read of one text. */
export const MAX_SENTENCES = 250;
/** A longer sentence is cut at a comma or a space. */
const LONGEST_SENTENCE = 420;
const LINE = /\r\n|[\n\r\u2028\u2029]/;
const BULLET = /(?:^|\s)[•‣▪●◦✅✔☑👉➡⚡🔹🔸❌🚫⛔]/u;
const BULLET_START = /(?=[•‣▪●◦✅✔☑👉➡⚡🔹🔸❌🚫⛔])/u;
const INNER_END = /[.!?…。？！]["'”’)\]]*\s/;
/** After these a full stop does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:dr|drs|mr|mrs|ms|prof|st|vs|e\.g|i\.e|approx|no|u\.s|m\.d|ph\.d|mme|dra|sra|sr|hr|fr|bzw|z\.b|ca|nr|inkl)\.\s*$/i;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

/** Sentences as written, trimmed, in order; at most `MAX_SENTENCES`. */
export function splitSentences(text: string, language: string | null): string[] {
  const found: string[] = [];
  for (const line of text.split(LINE)) {
    for (const item of BULLET.test(line) ? line.split(BULLET_START) : [line]) pushSentences(found, item, language);
    if (found.length >= MAX_SENTENCES) break;
  }
  return found.slice(0, MAX_SENTENCES);
}

function pushSentences(found: string[], item: string, language: string | null): void {
  if (!INNER_END.test(item)) {
    pushPieces(found, item);
    return;
  }
  let open = '';
  for (const { segment } of segmenterOf(
    language === 'fr' || language === 'es' || language === 'de' ? language : 'en',
  ).segment(item)) {
    open += segment;
    if (ABBREVIATION.test(open.slice(-12))) continue;
    pushPieces(found, open);
    open = '';
    if (found.length >= MAX_SENTENCES) return;
  }
  pushPieces(found, open);
}

function pushPieces(found: string[], sentence: string): void {
  let rest = sentence.trim();
  while (rest.length > LONGEST_SENTENCE && found.length < MAX_SENTENCES) {
    const head = rest.slice(0, LONGEST_SENTENCE);
    const comma = Math.max(head.lastIndexOf(', '), head.lastIndexOf('; '), head.lastIndexOf(': '));
    const space = head.lastIndexOf(' ');
    const end = comma > LONGEST_SENTENCE / 2 ? comma + 1 : space > 0 ? space : LONGEST_SENTENCE;
    found.push(rest.slice(0, end));
    rest = rest.slice(end).trim();
  }
  if (rest !== '') found.push(rest);
}
