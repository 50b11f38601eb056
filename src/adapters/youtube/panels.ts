/** What YouTube itself says about a video: information panels, paid promotion, altered or synthetic content. */
import type { PostLabel } from '../../model/post-facts';
import {
  all,
  attribute,
  closestWhere,
  first,
  isHidden,
  localName,
  ownAll,
  parentOf,
  type Scope,
  visibleText,
} from '../dom';
import { isShown } from './parts';

const PANELS = new Set(
  ['ytd', 'ytm'].flatMap((kind) => [
    `${kind}-info-panel-container-renderer`,
    `${kind}-info-panel-content-renderer`,
    `${kind}-clarification-renderer`,
    `${kind}-fact-check-renderer`,
  ]),
);
const PANEL_SELECTOR = [...PANELS].join(', ');
/** The page that explains the panel: YouTube links it in every language. */
const HEALTH_HELP = /\/youtube\/answer\/(?:9795167|12796915)(?:\D|$)/;
const HEALTH_SOURCES = /(?:^|\.)(?:nam\.edu|who\.int|cdc\.gov|nih\.gov|nhs\.uk)$/;
/** Words on health sources, for a panel without a link: en fr es de pt it ar ja ko. */
const HEALTH_WORDS =
  'health source|licensed doctor|licensed physician|licensed nurse|licensed therapist|accredited hospital|source de santé|sources de santé|médecin agréé|médecin autorisé|fuente de salud|fuentes de salud|fuente sanitaria|médico titulado|médico colegiado|gesundheitsquelle|zugelassener arzt|zugelassene ärztin|fonte de saúde|fontes de saúde|médico licenciado|fonte sanitaria|fonti sanitarie|medico abilitato|مصدر صحي|مصادر صحية|طبيب مرخص|医師免許|医療情報|健康情報|건강 정보|의료 정보|면허'.split(
    '|',
  );
const FUNDED_WORDS = 'fund|financ|finanz|ممول|تمول|資金|지원|재정'.split('|');
const GOVERNMENT_WORDS = 'government|gouvernement|gobierno|regierung|governo|حكوم|政府|정부'.split('|');
/** The help page on altered or synthetic content; the same section also tells of automatic dubbing and of cameras. */
const SYNTHETIC_HELP = /\/youtube\/answer\/(?:14328491|15447836)(?:\D|$)/;
const SYNTHETIC_WORDS =
  'altered or synthetic|made with ai|ai-generated|modifié ou synthétique|créé avec l’ia|généré par l’ia|alterado o sintético|hecho con ia|generado con ia|verändert oder synthetisch|veränderte oder synthetische|mit ki erstellt|mit ki generiert|alterado ou sintético|feito com ia|alterati o sintetici|creato con l’ia|معدل أو اصطناعي|معدلة أو اصطناعية|改変または合成|aiで生成|aiで作成|변경되었거나 합성|ai로 제작|ai로 생성'.split(
    '|',
  );
const DUBBED_WORDS = 'dub|doubl|dobla|doppia|synchroni|دبلجة|吹き替え|더빙'.split('|');
const TEXT_CAP = 2_000;
/** A panel on a topic is longer than the sentence on who pays a publisher. */
const SENTENCE_CAP = 300;

/** Panels below a video; the publisher's own is also a label on who runs the channel. */
export function panelLabels(root: Element): PostLabel[] {
  const panels = all(root, PANEL_SELECTOR).filter((panel) => !isInPanel(panel) && isShown(panel));
  return panels.flatMap((panel) => {
    const text = panelText(panel);
    if (text === '') return [];
    const labels: PostLabel[] = [{ kind: isHealthPanel(panel, text) ? 'health-panel' : 'platform-note', text }];
    if (isStateFunded(text)) labels.push({ kind: 'state-media', text });
    return labels;
  });
}

export function isPanelPart(element: Element): boolean {
  return closestWhere(element, isPanel) !== null;
}

function isPanel(element: Element): boolean {
  return PANELS.has(localName(element));
}

function isInPanel(panel: Element): boolean {
  return closestWhere(parentOf(panel), isPanel) !== null;
}

function panelText(panel: Element): string {
  return visibleText(panel, { skip: (element) => localName(element) === 'ytd-menu-renderer' }).slice(0, TEXT_CAP);
}

function isHealthPanel(panel: Element, text: string): boolean {
  const hrefs = all(panel, 'a[href]').map((anchor) => attribute(anchor, 'href') ?? '');
  return hrefs.some((href) => HEALTH_HELP.test(href) || HEALTH_SOURCES.test(hostOf(href))) || says(text, HEALTH_WORDS);
}

function hostOf(href: string): string {
  return /^https?:\/\/([^/?#]+)/i.exec(href)?.[1]?.toLowerCase() ?? '';
}

/** One short sentence that names both money and a government. */
function isStateFunded(text: string): boolean {
  return text.length < SENTENCE_CAP && says(text, FUNDED_WORDS) && says(text, GOVERNMENT_WORDS);
}

/** The player keeps an empty notice on every video, and the last video's words, hidden. */
export function paidLabel(root: Element): PostLabel[] {
  const notices = all(root, '.ytp-paid-content-overlay-text, a[href*="p=ppp"], [class*="PaidContentOverlay"]');
  for (const notice of notices) {
    const text = closestWhere(notice, isHidden) === null ? visibleText(notice).slice(0, 200) : '';
    if (text !== '') return [{ kind: 'paid-partnership', text }];
  }
  return [];
}

export function syntheticLabel(scope: Scope): PostLabel[] {
  for (const section of ownAll(scope, 'how-this-was-made-section-view-model')) {
    const text = visibleText(section).slice(0, TEXT_CAP);
    const header = first(section, '[class*="BodyHeader"]');
    const isDubbing = says(header === null ? text : visibleText(header), DUBBED_WORDS);
    const isLinked = all(section, 'a[href]').some((anchor) => SYNTHETIC_HELP.test(attribute(anchor, 'href') ?? ''));
    if (!isDubbing && (isLinked || says(text, SYNTHETIC_WORDS))) return [{ kind: 'ai-generated', text }];
  }
  return [];
}

function says(text: string, words: readonly string[]): boolean {
  const plain = text.toLowerCase().replaceAll("'", '’');
  return words.some((word) => plain.includes(word));
}
