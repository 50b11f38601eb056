/** What LinkedIn itself says about a post: promotion, paid partnerships, verified people. */
import type { PostLabel } from '../../model/post-facts';
import { attribute, holds, isBefore, lineOf, ownAll, type Scope } from '../dom';
import { bareLine, PROMOTED_WORDS } from '../facts';
import { isSpokenCopy } from './authors';

/** Classic: the line below the name. 2026: any paragraph above the words. Guests: paragraphs beside the name. */
const CLASSIC_LINES =
  '.update-components-actor__sub-description, .update-components-actor__description, .feed-shared-actor__sub-description, .feed-shared-actor__description';
const LINES_READ = 14;
const LINE_CAP = 300;
/** LinkedIn's own words beside those of every site: en fr es de pt it ar ja ko. */
const PROMOTED_LINES = new Set([
  ...PROMOTED_WORDS,
  ...'post sponsorisé|contenu sponsorisé|promu|promue|promocionada|publicación promocionada|gesponserter beitrag|gesponserter inhalt|post sponsorizzato|contenuto sponsorizzato|promosso|publicação promovida|مروج|تم الترويج|ترويج|إعلان ممول|スポンサー|프로모션|스폰서'.split(
    '|',
  ),
]);
const PROMOTED_BY = 'promoted by |sponsorisé par |promocionado por |promovido por |promosso da |gesponsert von '.split(
  '|',
);
const PARTNERSHIPS =
  'brand partnership|partenariat de marque|partenariat commercial|colaboración de marca|colaboración con marca|markenpartnerschaft|parceria de marca|parceria com marca|partnership con brand|partnership con il brand|شراكة مع علامة تجارية|شراكة العلامة التجارية|ブランドパートナーシップ|ブランドとのパートナーシップ|브랜드 파트너십'.split(
    '|',
  );
const SPONSORED_CONTENT =
  'sponsored content|contenu sponsorisé|contenido patrocinado|contenido promocionado|gesponserten inhalt|gesponserter inhalt|conteúdo patrocinado|contenuto sponsorizzato|المحتوى الدعائي|المحتوى الممول|スポンサーコンテンツ|스폰서 콘텐츠'.split(
    '|',
  );
const TICKS = '[data-test-icon^="verified"], svg[id^="verified"], use[href^="#verified"]';

export function siteLabels(scope: Scope, words: Element | null): PostLabel[] {
  const lines = metaLines(scope, words);
  const partnership = lines.find((line) => PARTNERSHIPS.some((phrase) => bareLine(line).startsWith(phrase)));
  const labels: PostLabel[] = [];
  if (isSponsored(scope.root) || lines.some(isPromoted) || hasSponsoredLink(scope)) labels.push({ kind: 'promoted' });
  if (partnership !== undefined) labels.push({ kind: 'paid-partnership', text: partnership });
  const tick = ownAll(scope, TICKS).find((mark) => words === null || isBefore(mark, words));
  if (tick !== undefined) labels.push({ kind: 'verified' });
  return labels;
}

/** The pieces between the dots: "Promoted", "3h", "Edited". */
function metaLines(scope: Scope, words: Element | null): string[] {
  const classic = ownAll(scope, CLASSIC_LINES);
  const paragraphs =
    classic.length > 0 ? classic : ownAll(scope, 'p').filter((line) => words === null || isAbove(line, words));
  return paragraphs.slice(0, LINES_READ).flatMap((line) => {
    const text = lineOf(line, { drawn: true, skip: isSpokenCopy }).slice(0, LINE_CAP);
    return text.split(/[•·]/).map((piece) => piece.trim());
  });
}

function isAbove(line: Element, words: Element): boolean {
  return isBefore(line, words) && !holds(line, words);
}

function isPromoted(line: string): boolean {
  const bare = bareLine(line);
  return PROMOTED_LINES.has(bare) || PROMOTED_BY.some((start) => bare.startsWith(start));
}

function isSponsored(post: Element): boolean {
  return [attribute(post, 'data-urn'), attribute(post, 'data-id')].some((urn) => urn?.startsWith('urn:li:sponsored'));
}

/** An advert's picture is a link that says so to screen readers. */
function hasSponsoredLink(scope: Scope): boolean {
  return ownAll(scope, 'a [aria-label], a[aria-label]').some((element) => {
    const label = bareLine(attribute(element, 'aria-label') ?? '');
    return label.length < 60 && SPONSORED_CONTENT.some((phrase) => label.includes(phrase));
  });
}
