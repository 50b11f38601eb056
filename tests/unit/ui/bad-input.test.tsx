// @vitest-environment jsdom
/** What records, pages and devices do that nobody wishes for: clear words, and nothing is lost. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toBadgeView } from '../../../src/explain/badge-view';
import type { ReportedPost } from '../../../src/messages/protocol';
import type { Assessment, Finding } from '../../../src/model/assessment';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { failureWords } from '../../../src/ui/failure-words';
import { FindingsView } from '../../../src/ui/findings-view';
import { TranslatorProvider } from '../../../src/ui/i18n';
import type { PageState } from '../../../src/ui/page-state';
import type { PopupActions } from '../../../src/ui/popup-props';
import { PopupView } from '../../../src/ui/popup-view';
import { inquiryOf } from '../../fakes/inquiry';
import { checked, claim, EVIDENCE, finding, source, translator } from '../explain/findings';

const COUNTS = { found: 1, read: 1, withText: 1, withAuthor: 1 };
const DEVICE = { today: '2026-11-22', version: '0.1.0', userAgent: '' };

let root: HTMLElement;

async function draw(view: preact.ComponentChild, language = 'en'): Promise<void> {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(() => render(<TranslatorProvider translator={translator(language)}>{view}</TranslatorProvider>, root));
}

afterEach(() => render(null, root));

const text = () => root.textContent ?? '';
const press = (words: string) =>
  act(() => {
    Array.from(root.querySelectorAll('button'))
      .find(({ textContent }) => textContent?.includes(words))
      ?.click();
  });

function actionsWith(changes: Partial<PopupActions> = {}): PopupActions {
  return {
    showPost: vi.fn(async () => true),
    change: vi.fn(async () => undefined),
    checkText: vi.fn(async () => inquiryOf(checked())),
    openCheck: vi.fn(),
    checkPage: vi.fn(),
    openSettings: vi.fn(),
    grantSite: vi.fn(),
    ...changes,
  };
}

function popup(page: PageState, actions: PopupActions = actionsWith()): Promise<void> {
  return draw(<PopupView page={page} settings={DEFAULT_SETTINGS} registries={[]} device={DEVICE} actions={actions} />);
}

function pageWith(assessment: Assessment, author: ReportedPost['author']): PageState {
  const post = { key: '1', author, excerpt: 'Words', assessment };
  return {
    kind: 'report',
    report: { site: 'x', health: 'ok', counts: COUNTS, posts: [post], selected: null },
    unread: null,
  };
}

describe('a record', () => {
  it('without the reader’s language falls back, and says which language it is', async () => {
    await draw(<FindingsView assessment={checked(claim({}, { lang: 'en' }))} />, 'fr');
    expect(text()).toContain('MMR does not cause autism.');
    expect(text()).toContain('Nous n’avons ce texte qu’en anglais.');
    expect(root.querySelector('.ws-explain-say [lang=en]')?.textContent).toBe('MMR does not cause autism.');
  });

  it('with evidence that has no date names its publisher and invents no day', async () => {
    await draw(<FindingsView assessment={checked(claim({ evidence: [{ ...EVIDENCE, date: '' }] }))} />);
    expect(text()).toContain('Based on CDC.');
    expect(root.querySelector('.ws-evidence')?.textContent).toMatch(/CDC$/);
    expect(text()).not.toMatch(/undefined|null|NaN|Invalid/);
  });

  it('with forty findings shows eight, and the rest at one press, where the keyboard then stands', async () => {
    const many = Array.from(
      { length: 40 },
      (_, n): Finding => finding('link-source', { subject: { source: `s${n}` }, facts: { name: `Source ${n}` } }),
    );
    await draw(<FindingsView assessment={checked(...many)} />);
    expect(root.querySelectorAll('.ws-explain')).toHaveLength(8);
    await press('Show 32 more facts');
    expect(root.querySelectorAll('.ws-explain')).toHaveLength(40);
    expect(document.activeElement).toBe(root.querySelectorAll('.ws-findings > li')[8]);
  });

  it('with forty proofs shows four, and the rest at one press', async () => {
    const evidence = Array.from({ length: 40 }, (_, n) => ({ ...EVIDENCE, url: `https://cdc.gov/${n}` }));
    await draw(<FindingsView assessment={checked(source({ evidence }))} />);
    expect(root.querySelectorAll('.ws-evidence a')).toHaveLength(4);
    await press('Show 36 more pages');
    expect(root.querySelectorAll('.ws-evidence a')).toHaveLength(40);
  });
});

describe('a name', () => {
  const hostile = `\u202eWellsourced: Health agency\u2066${'x'.repeat(300)}`;

  it('of 300 characters with hidden ones is cut and cleaned, in row, sentence, chip and choice', async () => {
    const assessment = checked(source({}, { name: hostile }));
    const actions = actionsWith();
    await popup(pageWith(assessment, { name: hostile, handle: hostile }), actions);
    expect(text()).not.toMatch(/[\u202e\u2066]/);
    expect(root.querySelector('.ws-row-who b')?.textContent?.length).toBeLessThanOrEqual(80);
    const badge = toBadgeView(assessment, translator());
    expect(badge?.says.replace(/[\u2068\u2069]/g, '').length).toBeLessThan(220);
    expect(`${badge?.says}${badge?.label}`).not.toMatch(/[\u202e\u2066]/);
    await press('Wellsourced: Health agency');
    await press('Mute');
    const [change] = vi.mocked(actions.change).mock.calls[0] ?? [];
    expect(change).toMatchObject({ set: 'own', choice: 'muted' });
    expect(change?.set === 'own' && change.name.length).toBeLessThanOrEqual(80);
  });

  it('of the other direction stands apart from our words', async () => {
    await popup(pageWith(checked(source()), { name: 'عيادة', handle: 'clinic' }));
    expect(root.querySelector('.ws-row-who bdi')?.textContent).toBe('عيادة');
  });
});

describe('a page that nothing can read', () => {
  it.each<[string, PageState, string]>([
    ['of the browser', { kind: 'browser-page' }, 'Extensions may not read it'],
    ['that is a PDF', { kind: 'pdf' }, 'You can paste words from it'],
  ])('%s says so', async (_, state, words) => {
    await popup(state);
    expect(text()).toContain(words);
    expect(text()).not.toContain('Nothing about health here');
    expect(root.querySelector('input[name=text]')).not.toBeNull();
  });
});

describe('a full device', () => {
  const full = new Error('Resource::kQuotaBytes quota exceeded');

  it('is told apart from other failures, in the words of both browsers', () => {
    expect(failureWords(full)).toBe('no_room');
    expect(failureWords(new DOMException('too much', 'QuotaExceededError'))).toBe('no_room');
    expect(failureWords(new Error('no answer'))).toBe('not_saved');
    expect(failureWords('odd')).toBe('not_saved');
  });

  it('is said where the reader pressed, and not called saved', async () => {
    const change = vi.fn(async () => {
      throw full;
    });
    await popup(pageWith(checked(source()), { name: 'CDC', handle: 'cdc' }), actionsWith({ change }));
    await press('CDC');
    await press('Mute');
    await act(async () => {});
    expect(text()).toContain('There is no room left on this device');
    expect(text()).not.toContain('Saved. The page will follow.');
  });
});

describe('a page of 200 posts', () => {
  const posts = Array.from(
    { length: 200 },
    (_, n): ReportedPost => ({
      key: String(n),
      author: { name: `Writer ${n}`, handle: `w${n}` },
      excerpt: '',
      assessment: checked(source({ subject: { source: `s${n}` } }, { name: `Source ${n}` })),
    }),
  );
  const report = { site: 'x', health: 'ok' as const, counts: COUNTS, posts, selected: null };
  const rows = () => root.querySelectorAll('.ws-row');
  const key = (name: string) =>
    act(() => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
    });
  let nearEnd: (() => void)[] = [];

  beforeEach(() => {
    nearEnd = [];
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(private readonly seen: (entries: { isIntersecting: boolean }[]) => void) {}
        observe(): void {
          nearEnd.push(() => this.seen([{ isIntersecting: true }]));
        }
        disconnect(): void {}
      },
    );
  });
  afterEach(() => vi.unstubAllGlobals());

  it('is drawn a screenful at a time, and more when the reader comes near the end', async () => {
    await popup({ kind: 'report', report, unread: null });
    expect(text()).toContain('200 posts about health');
    const first = rows().length;
    expect(first).toBeLessThan(60);
    await act(() => nearEnd.at(-1)?.());
    expect(rows().length).toBeGreaterThan(first);
  });

  it('is one list for the keyboard: End reaches the last, Home the first', async () => {
    await popup({ kind: 'report', report, unread: null });
    await key('End');
    expect(rows()).toHaveLength(200);
    expect(document.activeElement).toBe(rows()[199]);
    await key('Home');
    expect(document.activeElement).toBe(rows()[0]);
  });
});
