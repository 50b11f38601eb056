/**
 * What an article says of itself in lines that readers see: who reviewed it and when, or that nobody did, who paid for it,
 * that its links earn money. In English, French, Spanish and German. Only such lines are read, never sentences of the
 * article: "was reviewed by" in the middle of one tells of something else.
 */
import {
  all,
  attribute,
  closestWhere,
  holds,
  isBefore,
  isHidden,
  lineOf,
  localName,
  parentOf,
  rawText,
  textsBelow,
} from '../dom';
import type { Place } from './place';

export interface SelfDescription {
  reviewers: string[];
  reviewed: string;
  disclosures: string[];
  /** The article itself is an advert. */
  isAdvert: boolean;
}

interface Line {
  block: Element;
  text: string;
  /** Lower case, one kind of apostrophe and hyphen. */
  plain: string;
}

const LONGEST_LINE = 400;
const LONGEST_BYLINE = 220;
const LARGEST_ITEM = 250;
const DISCLOSURES = 10;

const REVIEWED_BY =
  /(?:medically|clinically|scientifically) (?:reviewed|checked|verified) by|medical review(?:er)? by|^medical reviewers?:?|^reviewed by|(?:revue?|relue?|révisée?|vérifiée?|validée?) (?:médicalement |cliniquement )par|médicalement (?:revue?|relue?|révisée?|vérifiée?|validée?) par|^(?:article )?(?:relue?|révisée?) par|^(?:relecture|révision) médicale(?: par)?:?|(?:revisad|verificad|validad)[oa] (?:médicamente|clínicamente) por|médicamente (?:revisad|verificad|validad)[oa] por|^revisad[oa] por|^revisión médica(?: por)?:?|(?:medizinisch|ärztlich|fachlich|wissenschaftlich) (?:geprüft|überprüft|kontrolliert|begutachtet) (?:von|durch)|^(?:geprüft|überprüft) (?:von|durch)|^medizinische prüfung(?: durch| von)?:?/;
const REVIEWED_ON =
  /(?:page |content )?last (?:medically )?reviewed(?: on)?:?|medically reviewed on|^review date:?|dernière (?:révision|relecture)(?: médicale)?(?: le)?:?|médicalement (?:revue?|relue?|vérifiée?) le|última revisión(?: médica)?(?: el)?:?|revisad[oa] médicamente el|(?:zuletzt|letztmals) (?:medizinisch |ärztlich )?(?:geprüft|überprüft)(?: am)?:?|(?:medizinisch|ärztlich) geprüft am/;
const NOT_REVIEWED =
  /not (?:yet )?(?:been )?(?:medically|clinically) (?:reviewed|checked|verified)|not (?:yet )?been reviewed by (?:a |an |any )?(?:doctor|physician|medical|health)|(?:pas|non|jamais) (?:encore )?(?:été )?(?:médicalement |cliniquement )?(?:revue?|relue?|révisée?|vérifiée?|validée?) (?:médicalement|par un (?:médecin|professionnel))|pas fait l'objet d'une (?:relecture|révision|validation) médicale|no (?:ha sido |fue |está )?(?:revisad|verificad|validad)[oa] (?:médicamente|por (?:un|ningún) (?:médico|profesional))|sin revisión médica|(?:nicht|noch nicht) (?:medizinisch|ärztlich|fachlich|von (?:einem arzt|einer ärztin|ärzten)) (?:geprüft|überprüft|begutachtet)|(?:medizinisch|ärztlich) nicht (?:geprüft|überprüft)/;
const PAID_BY =
  /^(?:this (?:article|content|post|page|guide|feature|video) (?:is|was|has been) (?:also )?)?(?:sponsored by|paid for by|brought to you by|produced in partnership with|created in partnership with|in (?:paid )?partnership with|supported by an? (?:unrestricted |independent )?(?:educational )?grant|funded by)|^(?:cet article (?:est|a été) |ce contenu (?:est|a été) )?(?:sponsorisée? par|financée? par|proposée? par|réalisée? en partenariat avec|en partenariat avec|avec le soutien de)|^(?:este (?:artículo|contenido) (?:es|está|ha sido|fue) )?(?:patrocinado por|financiado por|ofrecido por|elaborado en colaboración con|en colaboración con|con el apoyo de|con el patrocinio de)|^(?:dieser (?:artikel|beitrag|inhalt) (?:ist|wird|wurde|entstand) )?(?:gesponsert von|finanziert von|präsentiert von|in zusammenarbeit mit|mit freundlicher unterstützung)/;
const EARNS =
  /affiliate (?:links?|commissions?|partners?)|affiliate-?links?|(?:earn|receive|get) (?:an? )?(?:small |affiliate )?commissions?|(?:liens?|partenaires?) (?:d'affiliation|affiliés?)|(?:percevoir|toucher|recevoir|gagner) une (?:petite )?commission|enlaces? (?:de )?afiliados?|(?:recibir|ganar|obtener) una (?:pequeña )?comisión|provisions-?links?|(?:erhalten|bekommen) (?:wir|ich) (?:eine|ggf\. eine|gegebenenfalls eine) (?:kleine )?provision/;
/** "We take no commission" discloses nothing. */
const DENIES =
  /(?<!\p{L})(?:no|not|never|none|don't|doesn't|without|aucune?s?|jamais|pas|sans|nunca|sin|ningún|ninguna|nicht|keine?n?|ohne)(?!\p{L})/u;
const ADVERT_LINES = new Set(
  'sponsored content|sponsored post|sponsored article|sponsored feature|paid content|paid post|paid partnership|partner content|advertorial|advertisement feature|advertiser content|promoted content|contenu sponsorisé|article sponsorisé|contenu partenaire|publi-rédactionnel|publireportage|publi-communiqué|contenido patrocinado|artículo patrocinado|publirreportaje|contenido de marca|gesponserter inhalt|gesponserter beitrag|gesponserter artikel|bezahlter inhalt|bezahlte partnerschaft|werbebeitrag'.split(
    '|',
  ),
);
/** Where the name of a reviewer ends, and another part of the line begins. */
const NEXT_PART =
  /[|•·\n;]| [-–—] |(?<!\p{L})(?:updated|written|published|fact[- ]checked|medically|mise? à jour|publiée?|écrite?|rédigée?|actualizad[oa]|escrit[oa]|publicad[oa]|aktualisiert|verfasst|geschrieben|veröffentlicht)(?!\p{L})/iu;
const BEFORE_DATE = /(?<! ) {1,9}(?:on|le|el|am|the) {1,9}(?=\S{0,12}\d|\p{L}{3,10}\.? \d)/iu;
const DATES = [
  /\d{4}-\d{2}-\d{2}/,
  /\p{L}{3,10}\.? \d{1,2}, \d{4}/u,
  /\d{1,2}(?:\.|st|nd|rd|th|er)? (?:de )?\p{L}{3,10}\.? (?:de |del )?\d{4}/u,
  /\d{1,2}[./]\d{1,2}[./]\d{2,4}/,
  /\p{L}{3,10} (?:de )?\d{4}/u,
];

export function describeItself(place: Place): SelfDescription {
  const lines = linesOf(place);
  const told = lines.flatMap((line) => reviewIn(line, place));
  return {
    reviewers: unique(told.map(({ reviewer }) => reviewer)),
    reviewed: told.map(({ date }) => date).find((date) => date !== '') ?? '',
    disclosures: unique(lines.filter(discloses).map(({ text }) => text)).slice(0, DISCLOSURES),
    isAdvert: lines.some(({ block, plain }) => ADVERT_LINES.has(plain) && isBefore(block, place.body)),
  };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}

/** Every line around and in the article, but not of the cards that lead to other articles. */
function linesOf({ root, heading }: Place): Line[] {
  const blocks = new Set<Element>();
  const seen = new Set<Element>();
  for (const { text, element } of textsBelow(root)) {
    if (text.trim() === '') continue;
    const block = closestWhere(element, isBlock) ?? root;
    if (seen.has(block)) continue;
    seen.add(block);
    if (rawText(block).length < LONGEST_LINE * 3 && !isInCard(block, root, heading)) blocks.add(block);
  }
  return [...blocks].map((block) => lineIn(block)).filter(({ text }) => text !== '' && text.length <= LONGEST_LINE);
}

function lineIn(block: Element): Line {
  const text = lineOf(block);
  return { block, text, plain: text.toLowerCase().replaceAll('’', "'").replaceAll('‑', '-') };
}

function isBlock(element: Element): boolean {
  return !['a', 'abbr', 'b', 'em', 'font', 'i', 'small', 'span', 'strong', 'sup', 'time', 'u'].includes(
    localName(element),
  );
}

function isInCard(block: Element, root: Element, heading: Element): boolean {
  const isCard = (element: Element) => {
    const name = localName(element);
    if (name === 'li') return rawText(element).length > LARGEST_ITEM;
    return (name === 'aside' || name === 'nav' || name === 'article') && !holds(element, heading);
  };
  const found = closestWhere(block, (element) => element === root || isCard(element) || isHidden(element));
  return found !== root;
}

function discloses({ plain }: Line): boolean {
  if (NOT_REVIEWED.test(plain) || ADVERT_LINES.has(plain)) return true;
  if (plain.length <= LONGEST_BYLINE && PAID_BY.test(plain)) return !DENIES.test(plain);
  return EARNS.test(plain) && !DENIES.test(plain);
}

function reviewIn(line: Line, place: Place): { reviewer: string; date: string }[] {
  if (NOT_REVIEWED.test(line.plain) || line.plain.length > LONGEST_BYLINE) return [];
  const by = REVIEWED_BY.exec(line.plain);
  const found = by ?? REVIEWED_ON.exec(line.plain);
  if (found === null) return [];
  const whole = isAlone(line, found) ? widened(line, place) : line;
  const start = whole.plain.indexOf(found[0]) + found[0].length;
  const rest = whole.text
    .slice(start)
    .replace(/^[\s:]+/, '')
    .replace(/^(?:the|le|la|el|der|die|dem|den) (?=\p{Lu})/u, '');
  return [{ reviewer: by === null ? '' : nameIn(rest), date: timeIn(whole.block, dateIn(rest)) }];
}

function isAlone({ plain }: Line, found: RegExpExecArray): boolean {
  return plain.length - found[0].length - found.index < 4;
}

/** The name may stand in a block of its own, after the words that introduce it. */
function widened(line: Line, { root }: Place): Line {
  const around = parentOf(line.block);
  if (around === null || line.block === root || rawText(around).length > LONGEST_LINE) return line;
  const wide = lineIn(around);
  return wide.text.length > LONGEST_BYLINE ? line : wide;
}

function nameIn(rest: string): string {
  const end = [
    NEXT_PART.exec(rest)?.index,
    BEFORE_DATE.exec(rest)?.index,
    /\d/.exec(rest)?.index,
    / (?:by|par|por|von) /i.exec(rest)?.index,
  ];
  const cut = Math.min(rest.length, ...end.filter((index) => index !== undefined));
  const name = rest.slice(0, cut).replace(/(?<![\s,.:(–—-])[\s,.:(–—-]+$/u, '');
  return /^\p{Lu}|^\p{Lo}/u.test(name) && name.length > 2 && name.length <= 120 ? name : '';
}

/** The first date, unless another part of the line begins before it: then it tells of that part. */
function dateIn(rest: string): string {
  const found = DATES.map((date) => date.exec(rest)).filter((match) => match !== null);
  const date = found.reduce<RegExpExecArray | null>(
    (one, other) => (one !== null && one.index <= other.index ? one : other),
    null,
  );
  const next = NEXT_PART.exec(rest.replace(/ [-–—|·•] (?=(?:on|le|el|am) )/u, '   '));
  return date === null || (next !== null && next.index < date.index) ? '' : date[0];
}

/** As a machine reads it, where the page says so. */
function timeIn(block: Element, date: string): string {
  const time = date === '' ? undefined : all(block, 'time[datetime]').find((element) => lineOf(element).includes(date));
  return (time && attribute(time, 'datetime')?.slice(0, 40)) || date;
}
