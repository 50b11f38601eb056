// @vitest-environment jsdom
/** The popup: every state of a page, the list and its keys, and what the reader can do. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageReport, ReportedPost } from '../../../src/messages/protocol';
import type { Assessment } from '../../../src/model/assessment';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { TranslatorProvider } from '../../../src/ui/i18n';
import type { PageState } from '../../../src/ui/page-state';
import type { PopupActions, PopupProps } from '../../../src/ui/popup-props';
import { PopupView } from '../../../src/ui/popup-view';
import { inquiryOf } from '../../fakes/inquiry';
import { checked, claim, finding, source, translator, unlisted } from '../explain/findings';

const FRESH = { freshness: 'current' as const, vouched: '2026-11-21' };
const REGISTRIES = [
  { publisher: 'wellsourced', name: 'Wellsourced', date: '2026-11-21', sources: 2, claims: 3, ...FRESH },
];
const DEVICE = {
  today: '2026-11-22',
  version: '0.1.0',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
};
let root: HTMLElement;
let actions: PopupActions;

function post(key: string, assessment: Assessment, author = { name: key, handle: key }): ReportedPost {
  return { key, author, excerpt: 'They hide it', assessment };
}

function page(changes: Partial<PageReport> = {}): PageState {
  const counts = { found: 12, read: 12, withText: 12, withAuthor: 12 };
  return {
    kind: 'report',
    report: { site: 'x', health: 'ok', counts, posts: [], selected: null, ...changes },
    unread: null,
  };
}

async function open(state: PageState, changes: Partial<PopupProps> = {}, language = 'en'): Promise<void> {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  actions = {
    showPost: vi.fn(async () => true),
    change: vi.fn(async () => undefined),
    checkText: vi.fn(async () => inquiryOf(checked(claim()))),
    openCheck: vi.fn(),
    checkPage: vi.fn(),
    openSettings: vi.fn(),
    grantSite: vi.fn(),
  };
  await act(() =>
    render(
      <TranslatorProvider translator={translator(language)}>
        <PopupView
          page={state}
          settings={DEFAULT_SETTINGS}
          registries={REGISTRIES}
          device={DEVICE}
          actions={actions}
          {...changes}
        />
      </TranslatorProvider>,
      root,
    ),
  );
}

afterEach(() => render(null, root));

const text = () => root.textContent ?? '';
const rows = () => Array.from(root.querySelectorAll<HTMLElement>('.ws-row'));
const named = (words: string) =>
  Array.from(root.querySelectorAll<HTMLElement>('button')).find(
    (button) =>
      button.textContent === words || button.ariaLabel === words || button.getAttribute('aria-label') === words,
  );

function press(element: Element | null | undefined): Promise<void> {
  return act(() => {
    element?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  });
}

function key(name: string): Promise<void> {
  return act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  });
}

describe('page states', () => {
  it.each<[string, PageState, string]>([
    ['nothing found', page(), 'Nothing about health here'],
    [
      'nothing read yet',
      page({ counts: { found: 0, read: 0, withText: 0, withAuthor: 0 } }),
      'We have not seen any posts on this page yet.',
    ],
    ['a page that was not understood', page({ health: 'not-recognised' }), 'We could not read this page'],
    ['a page understood in part', page({ health: 'too-few-read' }), 'Not working on this site today'],
    ['an adapter disabled by the registry', page({ health: 'disabled' }), 'Not working on this site today'],
    ['a background that has not answered yet', page({ health: 'unanswered' }), 'Something went wrong'],
    ['a page without our script', { kind: 'no-access', host: null }, 'Wellsourced is not on for this site'],
    ['a page of the browser', { kind: 'browser-page' }, 'This is a page of your browser'],
    ['no answer from ourselves', { kind: 'failed' }, 'Something went wrong'],
    ['waiting', { kind: 'waiting' }, 'Checking…'],
  ])('says %s', async (_, state, words) => {
    await open(state);
    expect(text()).toContain(words);
    expect(text()).toContain('Nothing you read leaves this device');
  });

  it('says that the reader switched the site off, and switches it on again', async () => {
    await open(page({ health: 'disabled' }), { settings: { ...DEFAULT_SETTINGS, disabledSites: ['x'] } });
    expect(text()).toContain('Off on this site');
    await press(root.querySelector('[role=switch]'));
    expect(actions.change).toHaveBeenCalledWith({ set: 'site', site: 'x', enabled: true });
  });

  it('never looks clean when a page could not be read', async () => {
    await open(page({ health: 'not-recognised' }));
    expect(text()).toContain('no badge here does not mean all is well');
    expect(text()).not.toContain('Nothing about health here');
  });

  it('tells the date of the facts, and that they may be old after a week', async () => {
    await open(page());
    expect(text()).toContain('Facts from 21 November 2026');
    expect(text()).not.toContain('They may be old');
    await open(page(), { registries: REGISTRIES.map((one) => ({ ...one, freshness: 'dated' as const })) });
    expect(text()).toContain('They may be old');
    await open(page(), { registries: REGISTRIES.map((one) => ({ ...one, freshness: 'unchecked' as const })) });
    expect(text()).toContain('last confirmed on 21 November 2026');
    expect(text()).toContain('we no longer say who somebody is');
  });

  it('speaks the reader’s language', async () => {
    await open(page(), {}, 'fr');
    expect(text()).toContain('Rien sur la santé ici');
  });
});

describe('a page that is badly read', () => {
  const posts = [post('somebody', checked(claim()))];
  const counts = { found: 12, read: 12, withText: 12, withAuthor: 2 };

  it('lists no posts, as their authors may be wrong', async () => {
    await open(page({ health: 'too-few-read', posts, counts }));
    expect(rows()).toEqual([]);
    expect(text()).toContain('That does not mean all is well.');
  });

  it('shows the whole report, then copies exactly that, and nothing of the page', async () => {
    const writeText = vi.fn(async () => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await open(page({ health: 'too-few-read', posts, counts }));
    const words = root.querySelector('pre')?.textContent ?? '';
    expect(words).toContain('Site: x\nState: too-few-read\nPosts: 12 found, 12 read, 2 with an author, 12 with words');
    expect(words).toContain('Wellsourced 0.1.0, Firefox 153\nDate: 2026-11-22');
    expect(words).not.toMatch(/somebody|They hide it|http/);
    await press(named('Copy this report'));
    expect(writeText.mock.calls).toEqual([[words]]);
    await act(async () => {});
    expect(text()).toContain('Nothing was sent');
    vi.unstubAllGlobals();
  });

  it('offers the same report where no post was recognised', async () => {
    await open(page({ health: 'not-recognised' }));
    expect(root.querySelector('pre')?.textContent).toContain('State: not-recognised');
  });
});

describe('a page that is not read, with a frame that is', () => {
  it('says so, lists the posts of the frame, and offers the host of the page', async () => {
    const state = page({ posts: [post('ada', checked(claim()))] });
    await open({ ...state, unread: { host: 'news.example' } } as PageState);
    expect(rows()).toHaveLength(1);
    expect(text()).toContain('Only an embedded part of this page was read');
    await press(named('Turn on for news.example'));
    expect(actions.grantSite).toHaveBeenCalledWith('news.example');
  });
});

describe('distress', () => {
  const inDanger = post('sad', { status: 'checked', health: true, findings: [claim()], distress: true });

  it('shows where to get help and names nobody', async () => {
    await open(page({ posts: [inDanger, post('cdc', checked(source()))] }));
    expect(text()).toContain('Call your local emergency number');
    expect(text()).not.toContain('sad');
    expect(rows()).toHaveLength(1);
  });
});

describe('the list', () => {
  const posts = [
    post('oat', checked(unlisted)),
    post('cdc', checked(source())),
    post('wendy', checked(claim(), finding('selling', { tone: 'interest' }), unlisted)),
    post('cake', { status: 'checked', health: false, findings: [] }),
  ];

  it('orders posts by weight, leaves out what is not about health and closes with the unlisted', async () => {
    await open(page({ posts }));
    expect(rows().map((row) => row.dataset.key)).toEqual(['wendy', 'cdc', 'oat']);
    expect(text()).toContain('On this page: 3 posts about health');
  });

  it('reads a row out in full', async () => {
    await open(page({ posts }));
    expect(rows()[0]?.textContent).toContain('wendy@wendyChecked: not true. MMR does not cause autism.');
    expect(rows()[0]?.textContent).toContain('And 1 more.');
  });

  it('shows the first words where the page names no writer', async () => {
    await open(page({ posts: [post('x', checked(source()), { name: '', handle: '' })] }));
    expect(rows()[0]?.textContent).toContain('They hide it');
  });

  it('is one stop for the keyboard, and the arrows move inside it', async () => {
    await open(page({ posts }));
    expect(document.activeElement).toBe(rows()[0]);
    await key('ArrowDown');
    expect(document.activeElement).toBe(rows()[1]);
    expect(rows().map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
    await key('End');
    expect(document.activeElement).toBe(rows()[2]);
    await key('Home');
    expect(document.activeElement).toBe(rows()[0]);
  });

  it('opens a row, and Escape comes back to it', async () => {
    await open(page({ posts }));
    await key('ArrowDown');
    await key('ArrowRight');
    expect(text()).toContain('This account belongs to CDC');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Back to the list');
    await key('Escape');
    expect(document.activeElement).toBe(rows()[1]);
  });

  it('starts on the check box when there is no row', async () => {
    await open(page());
    expect(document.activeElement?.getAttribute('name')).toBe('text');
  });
});

describe('an explanation', () => {
  it('is where the popup starts when the reader pressed a chip', async () => {
    await open(page({ posts: [post('wendy', checked(claim()))], selected: 'wendy' }));
    expect(text()).toContain('MMR does not cause autism. Based on CDC, 4 March 2026.');
  });

  it('falls back to the list when that post is gone', async () => {
    await open(page({ posts: [post('cdc', checked(source()))], selected: 'wendy' }));
    expect(rows()).toHaveLength(1);
  });

  it('shows the post in the page, and says when it is gone', async () => {
    await open(page({ posts: [post('wendy', checked(claim()))], selected: 'wendy' }));
    await press(named('Show this post in the page'));
    expect(actions.showPost).toHaveBeenCalledWith('wendy');
    vi.mocked(actions.showPost).mockResolvedValue(false);
    await press(named('Show this post in the page'));
    await act(async () => {});
    expect(text()).toContain('This post is no longer on the page.');
  });

  it('lets the reader trust or mute who is speaking, but not wish a caution away', async () => {
    await open(page({ posts: [post('cdc', checked(source()))], selected: 'cdc' }));
    await press(named('Mute'));
    expect(actions.change).toHaveBeenCalledWith({
      set: 'own',
      key: 'source:wellsourced/cdc',
      name: 'CDC',
      choice: 'muted',
    });
    await open(page({ posts: [post('wendy', checked(claim()))], selected: 'wendy' }));
    expect(named('Mute')).toBeUndefined();
  });

  it('takes a choice back', async () => {
    const own = { 'source:wellsourced/cdc': { choice: 'trusted' as const, on: '2026-11-01', name: 'CDC' } };
    const trusted = finding('own-trust', {
      tone: 'support',
      publisher: 'reader',
      subject: { source: 'cdc' },
      facts: { name: 'CDC', choice: 'trusted', on: '2026-11-01', key: 'source:wellsourced/cdc' },
    });
    await open(page({ posts: [post('cdc', checked(trusted))], selected: 'cdc' }), {
      settings: { ...DEFAULT_SETTINGS, own },
    });
    await press(named('Take back my choice'));
    expect(actions.change).toHaveBeenCalledWith({
      set: 'own',
      key: 'source:wellsourced/cdc',
      name: 'CDC',
      choice: null,
    });
  });
});

describe('the check box', () => {
  async function check(words: string): Promise<void> {
    const input = root.querySelector('input[name=text]') as HTMLInputElement;
    await act(() => {
      input.value = words;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => {
      root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
  }

  it('checks nothing until there is something and it is asked to', async () => {
    await open(page());
    await check('   ');
    expect(actions.checkText).not.toHaveBeenCalled();
  });

  it('shows what was found, without offering to trust anybody', async () => {
    await open({ kind: 'no-access', host: null });
    await check('MMR causes autism');
    expect(actions.checkText).toHaveBeenCalledWith('MMR causes autism');
    expect(text()).toContain('What is known');
    expect(text()).toContain('MMR does not cause autism.');
  });

  it.each<[string, Assessment, string]>([
    ['nothing', checked(), 'Nothing on record matches this'],
    [
      'a text too long',
      { status: 'unchecked', reason: 'too-long', health: false, findings: [] },
      'This text is too long for us',
    ],
    [
      'danger',
      { status: 'checked', health: true, findings: [claim()], distress: true },
      'Call your local emergency number',
    ],
  ])('says %s', async (_, assessment, words) => {
    await open(page());
    vi.mocked(actions.checkText).mockResolvedValue(inquiryOf(assessment));
    await check('some words');
    expect(text()).toContain(words);
  });

  it('says when it failed', async () => {
    await open(page());
    vi.mocked(actions.checkText).mockRejectedValue(new Error('gone'));
    await check('some words');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('Please try again');
  });
});

describe('a health article', () => {
  const article = {
    ...post('1', checked(finding('medical-review', { facts: {} }), source())),
    title: 'Ten foods that calm arthritis',
  };

  it('is a card with its headline and what was found, and opens in full', async () => {
    await open(page({ site: 'article', posts: [article] }));
    expect(text()).toContain('This page');
    expect(text()).toContain('Ten foods that calm arthritis');
    expect(text()).toContain('No review shown.');
    expect(rows()).toHaveLength(0);
    expect(document.activeElement?.textContent).toBe('See it in full');
    await press(named('See it in full'));
    expect(root.querySelectorAll('.ws-explain')).toHaveLength(2);
    await key('Escape');
    expect(document.activeElement?.textContent).toBe('See it in full');
  });
});
