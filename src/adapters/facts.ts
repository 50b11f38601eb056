/** Putting facts together: what a page does not say is absent, never an empty string or list. */
import type { Author, LabelKind, PostFacts, PostLabel } from '../model/post-facts';
import { all } from './dom';

type Draft<T> = { [K in keyof T]: T[K] | null | undefined };

/** Drops absent, empty and blank fields. */
export function present<T extends object>(draft: Draft<T>): Partial<T> {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => isPresent(value))) as Partial<T>;
}

/** `text` stays even when it is empty: a post without words is still a post. */
export function postFacts(draft: Draft<PostFacts> & { site: string; text: string }): PostFacts {
  return { ...present<PostFacts>(draft), site: draft.site, text: draft.text };
}

/** `undefined` unless the page names the account by handle, id or name. */
export function authorOf(draft: Draft<Author>): Author | undefined {
  const author = present<Author>(draft);
  return Object.keys(author).length === 0 ? undefined : author;
}

function isPresent(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false;
  return !Array.isArray(value) || value.length > 0;
}

/** How sites mark an advert, in a line of its own: en fr es de pt it ar ja ko. */
export const PROMOTED_WORDS: readonly string[] =
  'sponsored|promoted|ad|sponsorisé|sponsorisée|commandité|publicité|publicidad|patrocinado|patrocinada|gesponsert|anzeige|anúncio|sponsorizzato|sponsorizzata|annuncio|promocionado|promovido|promovida|ممول|إعلان|広告|プロモーション|광고'.split(
    '|',
  );

/** Labels that are a whole line, and labels that are part of one ("Paid partnership with …"). */
const WHOLE_LINES: Partial<Record<LabelKind, string>> = {
  'ai-generated':
    'ai info|ai label|made with ai|infos ia|infos sur l’ia|info sur l’ia|información de ia|info. de ia|info de ia|ki-info|ki-infos|mit ki erstellt|informações de ia|informações sobre ia|info de ia|informazioni sull’ia|info sull’ia|info ia|معلومات الذكاء الاصطناعي|معلومات ai|ai情報|aiの情報|ai 정보',
  verified:
    'verified|verified account|verified page|vérifié|compte vérifié|verificado|verificada|cuenta verificada|verifiziert|verifiziertes konto|conta verificada|verificato|account verificato|تم التحقق|حساب موثق|認証済み|認証済みアカウント|인증됨|인증된 계정',
};
const PARTS_OF_LINES: Partial<Record<LabelKind, string>> = {
  'paid-partnership':
    'paid partnership|partenariat rémunéré|colaboración pagada|colaboración de pago|bezahlte partnerschaft|bezahlte werbepartnerschaft|parceria paga|partnership pubblicizzata|partnership a pagamento|شراكة مدفوعة|タイアップ投稿|유료 파트너십|유료 협찬',
  'state-media':
    'state-controlled media|média contrôlé par l’état|medios controlados por el estado|staatlich kontrollierte medien|mídia controlada pelo estado|media controllati dallo stato|وسائل إعلام تسيطر عليها الدولة|国営メディア|국영 매체',
  'platform-note':
    'independent fact-checkers|third-party fact-checkers|vérificateurs indépendants|verificadores de datos independientes|verificadores de información independientes|unabhängigen faktenprüfern|unabhängige faktenprüfer|verificadores de fatos independentes|fact-checker indipendenti|مدققي حقائق مستقلين|مدققي الحقائق المستقلين|独立したファクトチェッカー|독립적인 팩트 체커',
};
const LINE_KINDS = new Map<string, LabelKind>([
  ...PROMOTED_WORDS.map((word): [string, LabelKind] => [word, 'promoted']),
  ...entriesOf(WHOLE_LINES),
]);
const PART_KINDS = entriesOf(PARTS_OF_LINES);
const LONGEST_LABEL = 160;

/** The label that a line of the site's own states; for such lines only, never for words of the author. */
export function labelInLine(line: string): PostLabel | null {
  const words = bareLine(line);
  if (words === '' || words.length > LONGEST_LABEL) return null;
  const whole = LINE_KINDS.get(words);
  if (whole !== undefined) return { kind: whole };
  const part = PART_KINDS.find(([phrase]) => words.includes(phrase));
  return part === undefined ? null : { kind: part[1], text: line.trim() };
}

/** Without the dots between facts, invisible marks, vowel signs and letters of icon fonts, which sites put around a label. */
export function bareLine(line: string): string {
  const plain = line.slice(0, LONGEST_LABEL * 2).normalize('NFKC');
  const bare = plain
    .replace(/[\p{Cf}\p{Co}\u064B-\u0652]/gu, '')
    .replaceAll("'", '’')
    .toLowerCase();
  return bare.replace(/\s+/g, ' ').replace(/^[ ·•]{1,9}|[ ·•]{1,9}$/g, '');
}

function entriesOf(words: Partial<Record<LabelKind, string>>): [string, LabelKind][] {
  return Object.entries(words).flatMap(([kind, list]) =>
    list.split('|').map((word): [string, LabelKind] => [word, kind as LabelKind]),
  );
}

export type JsonObject = { readonly [name: string]: unknown };

/** Characters of one JSON-LD block; a longer one is left unread. */
const LONGEST_BLOCK = 1_000_000;

/** What a page says of itself in JSON-LD, objects of lists and graphs one by one; a block that is no JSON is left out. */
export function jsonLdObjects(document: Document): JsonObject[] {
  const blocks = all(document, 'script[type="application/ld+json" i]').slice(0, 20);
  return blocks.flatMap((block) => objectsIn(parsed(block.textContent?.trim() ?? ''), 0));
}

/** Names in a JSON-LD value: a text, an object with a name, or a list of either. */
export function jsonLdNames(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, 50).flatMap(jsonLdNames);
  if (typeof value === 'object' && value !== null) return jsonLdNames((value as JsonObject).name);
  return typeof value === 'string' && value.trim() !== '' ? [value.trim().slice(0, 300)] : [];
}

function objectsIn(value: unknown, depth: number): JsonObject[] {
  if (typeof value !== 'object' || value === null || depth > 3) return [];
  if (Array.isArray(value)) return value.slice(0, 500).flatMap((entry) => objectsIn(entry, depth + 1));
  const object = value as JsonObject;
  return [object, ...objectsIn(object['@graph'], depth + 1)];
}

function parsed(text: string): unknown {
  try {
    return text.length > LONGEST_BLOCK ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
