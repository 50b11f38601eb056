/** What TikTok itself says about a video: adverts, paid content, machine-made pictures. Only lines of its own are read. */
import type { LabelKind, PostLabel } from '../../model/post-facts';
import { attribute, childrenOf, closestWhere, holds, lineOf, localName, ownAll, ownOne, type Scope } from '../dom';
import { bareLine, PROMOTED_WORDS } from '../facts';

/** A mark of TikTok's own, whatever the language. */
const SPONSORED = '[data-e2e="sponsored-tag"]';
/** A whole line, without case: en fr es de pt it ar ja ko. */
const WHOLE_LINES = new Set([
  ...PROMOTED_WORDS,
  ...'werbung|gesponserter inhalt|contenu sponsorisé|contenido patrocinado|publicidade|pubblicità|sponsor|برعاية|스폰서'.split(
    '|',
  ),
]);
/** The beginning of a line. */
const STARTS: readonly (readonly [LabelKind, readonly string[]])[] = [
  [
    'paid-partnership',
    'paid partnership|promotional content|partenariat rémunéré|contenu promotionnel|colaboración pagada|asociación pagada|contenido promocional|bezahlte partnerschaft|bezahlte werbepartnerschaft|werblicher inhalt|werbeinhalt|parceria paga|conteúdo promocional|partnership retribuita|collaborazione retribuita|contenuto promozionale|شراكة مدفوعة|محتوى ترويجي|有料パートナーシップ|プロモーションコンテンツ|유료 파트너십|홍보 콘텐츠|홍보성 콘텐츠'.split(
      '|',
    ),
  ],
  [
    'ai-generated',
    'ai-generated|contains ai-generated|creator labeled as ai-generated|creator labelled as ai-generated|généré par l’ia|contenu généré par l’ia|marqué par le créateur comme étant généré par l’ia|generado por ia|contenido generado por ia|el creador lo ha etiquetado como generado por ia|ki-generiert|vom creator als ki-generiert|vom ersteller als ki-generiert|gerado por ia|conteúdo gerado por ia|criador marcou como gerado por ia|generato dall’ia|generato dall’ai|contenuto generato dall’ia|etichettato dal creator come generato|من إنشاء الذكاء الاصطناعي|تم إنشاؤه بواسطة الذكاء الاصطناعي|ai生成|aiで生成|クリエイターがai生成|ai 생성|ai로 생성|크리에이터가 ai'.split(
      '|',
    ),
  ],
];
const LINE_CAP = 120;

export function siteLabels(scope: Scope, post: { caption: Element | null; isVerified: boolean }): PostLabel[] {
  const labels: PostLabel[] = post.isVerified ? [{ kind: 'verified' }] : [];
  if (ownOne(scope, SPONSORED) !== null) add(labels, 'promoted', '');
  for (const line of ownAll(scope, 'p, span, div, strong').filter((element) => isOwnLine(element, post.caption))) {
    const text = lineOf(line);
    const kind = text.length > LINE_CAP ? undefined : kindOf(bareLine(text));
    if (kind !== undefined) add(labels, kind, text);
  }
  return labels;
}

function add(labels: PostLabel[], kind: LabelKind, text: string): void {
  if (labels.some((label) => label.kind === kind)) return;
  labels.push(text === '' || kind === 'promoted' ? { kind } : { kind, text });
}

function kindOf(line: string): LabelKind | undefined {
  if (WHOLE_LINES.has(line)) return 'promoted';
  return STARTS.find(([, phrases]) => phrases.some((phrase) => line.startsWith(phrase)))?.[0];
}

/** Not the author's: neither caption nor anything that a name or a link says. */
function isOwnLine(element: Element, caption: Element | null): boolean {
  if (childrenOf(element).length > 0 || (caption !== null && (holds(caption, element) || holds(element, caption))))
    return false;
  const mark = closestWhere(element, (around) => attribute(around, 'data-e2e') !== null);
  if (
    mark !== null &&
    /nickname|username|uniqueid|unique-id|music|title|count|desc/.test(attribute(mark, 'data-e2e') ?? '')
  )
    return false;
  return closestWhere(element, (around) => localName(around) === 'a' || localName(around) === 'button') === null;
}
