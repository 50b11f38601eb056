/** What an article says of itself out of sight: JSON-LD, `meta` elements of search engines, sharing and journals, microdata. */
import { all, attribute, first, lineOf, rawText } from '../dom';
import { type JsonObject, jsonLdNames, jsonLdObjects } from '../facts';

const ARTICLE_TYPE = /(?:Article|BlogPosting|MedicalWebPage|HealthTopicContent|Report)$/;
const FORUM_TYPE = /(?:SocialMediaPosting|DiscussionForumPosting|QAPage)$/;
const PAGE_TYPE = /WebPage$/;
const ITEMS = '[itemtype*="schema.org/"]';

/** The facts that other facts are made of; a field that the page does not state is empty. */
export interface Metadata {
  titles: string[];
  headline: string;
  authors: string[];
  publisher: string;
  reviewers: string[];
  published: string;
  reviewed: string;
  sponsors: string[];
  isAdvert: boolean;
  isJournal: boolean;
  lang: string;
}

export function typesOf(object: JsonObject): string[] {
  return [object['@type']].flat().filter((type) => typeof type === 'string');
}

/** Does the page say that it is an article, in a way that a thread or a list of articles would not? */
export function saysArticle(document: Document): boolean {
  const objects = jsonLdObjects(document);
  const items = all(document, ITEMS);
  if (isForum(objects, items)) return false;
  if (first(document, 'meta[name="citation_title"]') !== null) return true;
  return mainObject(document, objects) !== null || items.some((item) => isArticleItem(item) && isOuterItem(item));
}

export function saysForum(document: Document): boolean {
  return isForum(jsonLdObjects(document), all(document, ITEMS));
}

function isForum(objects: readonly JsonObject[], items: readonly Element[]): boolean {
  if (items.some((item) => FORUM_TYPE.test(attribute(item, 'itemtype') ?? ''))) return true;
  return objects.some((object) => typesOf(object).some((type) => FORUM_TYPE.test(type)));
}

function isArticleItem(item: Element): boolean {
  return ARTICLE_TYPE.test((attribute(item, 'itemtype') ?? '').trim());
}

/** Cards of other articles are items too; their headings are of a lower rank. */
function isOuterItem(item: Element): boolean {
  return first(item, 'h1') !== null;
}

/** The object that is about this page: the only article, or the one with the page's heading or address. */
function mainObject(document: Document, objects: readonly JsonObject[]): JsonObject | null {
  const articles = objects.flatMap(withMainEntity).filter(isArticle);
  if (articles.length < 2) return articles[0] ?? null;
  const link = first(document, 'link[rel~="canonical"]');
  const canonical = (link && attribute(link, 'href')) ?? '';
  const headings = all(document, 'h1').map((heading) => lineOf(heading));
  const isHere = (one: JsonObject) => [one.url, one['@id'], idOf(one.mainEntityOfPage)].includes(canonical);
  return (
    articles.find((one) => headings.includes(headlineOf(one))) ??
    articles.find((one) => canonical !== '' && isHere(one)) ??
    null
  );
}

function withMainEntity(object: JsonObject): JsonObject[] {
  const entity = object.mainEntity;
  return isObject(entity) ? [object, entity] : [object];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArticle(object: JsonObject): boolean {
  return typesOf(object).some((type) => ARTICLE_TYPE.test(type));
}

function idOf(value: unknown): unknown {
  return isObject(value) ? value['@id'] : value;
}

function headlineOf(object: JsonObject): string {
  return jsonLdNames(object.headline)[0] ?? jsonLdNames(object.name)[0] ?? '';
}

/** Contents of the `meta` elements by name in lower case; some pages write `property` for `name`. */
type Metas = ReadonlyMap<string, string[]>;

export function metadataOf(document: Document): Metadata {
  const objects = jsonLdObjects(document);
  const metas = metasOf(document);
  const main = mainObject(document, objects);
  const pages = objects.filter((object) => typesOf(object).some((type) => PAGE_TYPE.test(type)));
  const around = [...new Set(main === null ? pages : [main, ...pages])];
  const title = first(document, 'title');
  const stated = main === null ? '' : headlineOf(main);
  const publishers = around.flatMap((object) => namesOf(objects, object.publisher));
  return {
    titles: [stated, ...valuesOf(metas, TITLES), title === null ? '' : lineOf(title)].filter(Boolean),
    headline: stated || (metas.get('citation_title')?.[0] ?? ''),
    authors: [...authorsOf(objects, main), ...journalAuthors(metas), ...valuesOf(metas, AUTHORS).filter(isName)],
    publisher: publishers[0] ?? valuesOf(metas, PUBLISHERS)[0] ?? '',
    reviewers: around.flatMap((object) => namesOf(objects, object.reviewedBy)),
    published: dateIn(main?.datePublished) || valuesOf(metas, PUBLISHED)[0] || dateItem(document, 'datePublished'),
    reviewed: around.map((object) => dateIn(object.lastReviewed)).find(Boolean) || dateItem(document, 'lastReviewed'),
    sponsors: around.flatMap((object) => namesOf(objects, object.sponsor).map((name) => `sponsor: ${name}`)),
    isAdvert: main !== null && typesOf(main).includes('AdvertiserContentArticle'),
    isJournal: metas.has('citation_title'),
    lang: jsonLdNames(main?.inLanguage)[0] ?? '',
  };
}

const TITLES = ['citation_title', 'og:title', 'twitter:title', 'dc.title'];
const AUTHORS = ['article:author', 'author', 'byl', 'parsely-author', 'dc.creator'];
const PUBLISHERS = ['og:site_name', 'citation_publisher', 'citation_journal_title', 'dc.publisher'];
const PUBLISHED =
  'article:published_time citation_publication_date citation_online_date citation_date dc.date dcterms.issued datepublished date'.split(
    ' ',
  );

function metasOf(document: Document): Metas {
  const metas = new Map<string, string[]>();
  for (const meta of all(document, 'meta[content]')) {
    const name = (
      attribute(meta, 'name') ??
      attribute(meta, 'property') ??
      attribute(meta, 'itemprop') ??
      ''
    ).toLowerCase();
    const content = (attribute(meta, 'content') ?? '').trim().slice(0, 500);
    if (name !== '' && content !== '') metas.set(name, [...(metas.get(name) ?? []), content].slice(0, 100));
  }
  return metas;
}

function valuesOf(metas: Metas, names: readonly string[]): string[] {
  return names.flatMap((name) => metas.get(name)?.[0] ?? []);
}

/** Facebook wants an address where a name would be of use. */
function isName(text: string): boolean {
  return !/^(?:https?:|\/|@)/.test(text);
}

function authorsOf(objects: readonly JsonObject[], main: JsonObject | null): string[] {
  return namesOf(objects, main?.author ?? main?.creator);
}

/** A journal names its authors one a line, family name before the comma. */
function journalAuthors(metas: Metas): string[] {
  return (metas.get('citation_author') ?? []).map((name) => {
    const [family = '', given = '', ...more] = name.split(',').map((part) => part.trim());
    return given === '' || more.length > 0 ? name : `${given} ${family}`;
  });
}

/** Names of people and organisations, those too that stand elsewhere in the data and are named by their `@id`. */
function namesOf(objects: readonly JsonObject[], value: unknown): string[] {
  const direct = jsonLdNames(value).filter(isName);
  if (direct.length > 0) return direct;
  const ids = [value]
    .flat()
    .map(idOf)
    .filter((id) => typeof id === 'string');
  return objects
    .filter((object) => ids.includes(object['@id'] as string))
    .flatMap((object) => jsonLdNames(object.name));
}

function dateIn(value: unknown): string {
  return typeof value === 'string' ? value.trim().slice(0, 40) : '';
}

function dateItem(document: Document, name: string): string {
  const item = first(document, `[itemprop~="${name}"]`);
  if (item === null) return '';
  const written = attribute(item, 'datetime') ?? attribute(item, 'content') ?? rawText(item);
  return written.trim().slice(0, 40);
}
