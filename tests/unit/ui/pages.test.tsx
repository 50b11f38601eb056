// @vitest-environment jsdom
/** The settings and the welcome page: every choice is one change, and nothing needs an inline style. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../../src/explain/languages';
import type { PublisherState } from '../../../src/messages/protocol';
import { DEFAULT_SETTINGS, MAIN_SITES, type Settings } from '../../../src/model/settings';
import { TranslatorProvider } from '../../../src/ui/i18n';
import { OptionsView } from '../../../src/ui/options-view';
import type { PublisherActions } from '../../../src/ui/publisher-actions';
import { NO_SITES, type SitesState } from '../../../src/ui/site-state';
import { WelcomeView } from '../../../src/ui/welcome-view';
import { translator } from '../explain/findings';

const OWN: Settings['own'] = { 'account:x/amara': { choice: 'trusted', on: '2026-10-03', name: 'Nurse Amara' } };
const REGISTRY = { publisher: 'wellsourced', name: 'Wellsourced', date: '2026-11-21', sources: 8120, claims: 1 };
const PUBLISHER: PublisherState = {
  ...{ id: 'wellsourced', url: 'https://updates.test/', fingerprint: 'ab'.repeat(32), builtIn: true, updates: true },
  ...{ paused: false, shows: ['identity', 'interests', 'claims'], quota: 1000, problem: null, history: [] },
  registry: { ...REGISTRY, freshness: 'current', vouched: '2026-11-21' },
};
const ACTIONS: PublisherActions = {
  follow: vi.fn(async () => ({ refused: 'no' })),
  readQr: vi.fn(async () => null),
  change: vi.fn(async () => undefined),
  remove: vi.fn(async () => undefined),
  update: vi.fn(async () => undefined),
  allow: vi.fn(async () => undefined),
};

const NOW = Date.parse('2026-11-22T12:00:00Z');
const REQUESTS = {
  total: 3,
  lines: [
    { at: NOW - 3_600_000, host: 'updates.example', file: 'timestamp.json' },
    { at: NOW - 9 * 86_400_000, host: 'updates.example', file: 'snapshot.json' },
  ],
};

function options(changes: Partial<Settings> = {}, language = 'en', sites: SitesState = NO_SITES) {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const onChange = vi.fn();
  const siteActions = { allow: vi.fn(), grant: vi.fn(async () => true), revoke: vi.fn() };
  const data = { save: vi.fn(), load: vi.fn(), reset: vi.fn() };
  render(
    <TranslatorProvider translator={translator(language)}>
      <OptionsView
        settings={{ ...DEFAULT_SETTINGS, own: OWN, ...changes }}
        publishers={[PUBLISHER]}
        publisherActions={ACTIONS}
        requests={REQUESTS}
        now={NOW}
        commands={[
          { words: 'command_open', keys: 'Alt+Shift+W' },
          { words: 'command_panel', keys: '' },
        ]}
        told={null}
        data={data}
        onChange={onChange}
        onChangeKeys={vi.fn()}
        sites={sites}
        siteActions={siteActions}
      />
    </TranslatorProvider>,
    root,
  );
  return { root, onChange, data, siteActions };
}

function buttonOf(root: HTMLElement, words: string): HTMLElement | undefined {
  return Array.from(root.querySelectorAll('button')).find(({ textContent }) => textContent === words);
}

async function typeHost(root: HTMLElement, typed: string): Promise<void> {
  await act(() => {
    const input = root.querySelector<HTMLInputElement>('input[name=host]') as HTMLInputElement;
    input.value = typed;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => {
    root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
}

function choose(root: HTMLElement, index: number, value: string): Promise<void> {
  return act(() => {
    const select = root.querySelectorAll('select')[index] as HTMLSelectElement;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('settings page', () => {
  it('switches each site', () => {
    const { root, onChange } = options({ disabledSites: ['x'] });
    const switches = root.querySelectorAll<HTMLInputElement>('#sites [role=switch]');
    expect(switches).toHaveLength(MAIN_SITES.length);
    expect(switches[0]?.checked).toBe(false);
    switches[0]?.click();
    expect(onChange).toHaveBeenCalledWith({ set: 'site', site: 'x', enabled: true });
  });

  it('says of a site that the browser withholds it, and asks for that one alone', () => {
    const { root, siteActions } = options({}, 'en', { withheld: ['tiktok'], granted: [] });
    expect(root.querySelectorAll('#sites [role=switch]')).toHaveLength(MAIN_SITES.length - 1);
    expect(root.textContent).toContain('Your browser does not let Wellsourced read this site.');
    buttonOf(root, 'Turn on for TikTok')?.click();
    expect(siteActions.allow.mock.calls).toEqual([['tiktok']]);
  });

  it('lists each host that the reader added, and takes one back', () => {
    const granted = ['forum.example', 'mastodon.example'];
    const { root, siteActions } = options({}, 'en', { withheld: [], granted });
    expect(Array.from(root.querySelectorAll('#sites bdi'), (host) => host.textContent)).toEqual(granted);
    root.querySelector<HTMLElement>('[aria-label="Take back mastodon.example"]')?.click();
    expect(siteActions.revoke.mock.calls).toEqual([['mastodon.example']]);
  });

  it('adds one host at a time, from an address as it is pasted', async () => {
    const { root, siteActions } = options();
    await typeHost(root, ' https://Forum.example/topic/12?page=2 ');
    expect(siteActions.grant.mock.calls).toEqual([['forum.example']]);
    expect(root.querySelector<HTMLInputElement>('input[name=host]')?.value).toBe('');
  });

  it.each([
    ['diabetes forum', 'That is not the address of a site.'],
    ['https://*/', 'That is not the address of a site.'],
    ['192.168.0.1', 'That is not the address of a site.'],
    ['forum.example', 'already on your list'],
  ])('does not ask the browser for %s, and says why', async (typed, words) => {
    const { root, siteActions } = options({}, 'en', { withheld: [], granted: ['forum.example'] });
    await typeHost(root, typed);
    expect(siteActions.grant).not.toHaveBeenCalled();
    expect(root.textContent).toContain(words);
  });

  it('says that nothing changed when the browser was not given permission, and keeps the words', async () => {
    const { root, siteActions } = options();
    siteActions.grant.mockResolvedValue(false);
    await typeHost(root, 'forum.example');
    expect(root.textContent).toContain('nothing changed');
    expect(root.querySelector<HTMLInputElement>('input[name=host]')?.value).toBe('forum.example');
  });

  it('tells each registry with its date and counts', () => {
    expect(options().root.textContent).toContain('8,120 sources, 1 claim. Facts from 21 November 2026.');
  });

  it('takes a source off the reader’s own list', () => {
    const { root, onChange } = options();
    root.querySelector<HTMLElement>('#own button')?.click();
    expect(onChange).toHaveBeenCalledWith({ set: 'own', key: 'account:x/amara', name: 'Nurse Amara', choice: null });
  });

  it('changes language, country, colours and the unlisted mark', async () => {
    const { root, onChange } = options();
    await choose(root, 0, 'es');
    await choose(root, 1, 'FR');
    for (const index of [2, 4, 6]) root.querySelectorAll<HTMLElement>('.ws-tab')[index]?.click();
    root.querySelector<HTMLElement>('#appearance [role=switch]')?.click();
    expect(onChange.mock.calls.map(([change]) => change)).toEqual([
      { set: 'language', value: 'es' },
      { set: 'country', value: 'FR' },
      { set: 'appearance', value: 'dark' },
      { set: 'chips', value: 'compact' },
      { set: 'show', value: 'weighty' },
      { set: 'showUnlisted', value: false },
    ]);
  });

  it('warns what silence means before "Not in registry" is hidden', () => {
    expect(options().root.textContent).toContain('an unmarked post may look approved. It is not');
  });

  it('counts requests, this week and in all, and lists them', () => {
    const text = options().root.querySelector('#privacy')?.textContent ?? '';
    expect(text).toContain('1request this week');
    expect(text).toContain('3requests in all');
    expect(text).toContain('timestamp.json');
  });

  it('says what silence means when badges tell only of money and warnings', () => {
    expect(options({ show: 'weighty' }).root.textContent).toContain('not approved by anybody');
  });

  it('shows the keys of this browser', () => {
    const keys = Array.from(options().root.querySelectorAll('#keys li'), ({ textContent }) => textContent);
    expect(keys).toEqual(['Open WellsourcedAlt+Shift+W', 'Open the side panelNot set']);
  });

  it('asks once before it starts again, and takes no for an answer', async () => {
    const { root, data } = options();
    const pressed = (words: string) =>
      act(() => {
        Array.from(root.querySelectorAll<HTMLElement>('#data button'))
          .find(({ textContent }) => textContent === words)
          ?.click();
      });
    await pressed('Start again');
    expect(document.activeElement?.textContent).toContain('This takes away your sources');
    await pressed('Keep it all');
    expect(data.reset).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('Start again');
    await pressed('Start again');
    await pressed('Yes, start again');
    expect(data.reset).toHaveBeenCalledOnce();
  });

  it.each(INTERFACE_LANGUAGES)('has no empty line, inline style or inline script in %s', (language) => {
    const { root } = options({}, language);
    expect(root.querySelector('[style], style, script')).toBeNull();
    for (const element of root.querySelectorAll('h1, h2, p:not([role]), li, option, a, button'))
      expect(element.textContent, element.className).toMatch(/\S/);
  });
});

function welcome() {
  const root = document.createElement('div');
  const siteActions = { allow: vi.fn(), grant: vi.fn(async () => true), revoke: vi.fn() };
  document.body.replaceChildren(root);
  const onChange = vi.fn();
  render(
    <TranslatorProvider translator={translator()}>
      <WelcomeView
        settings={DEFAULT_SETTINGS}
        onChange={onChange}
        onSettings={vi.fn()}
        sites={NO_SITES}
        siteActions={siteActions}
      />
    </TranslatorProvider>,
    root,
  );
  return { root, onChange, siteActions };
}

describe('welcome page', () => {
  it('says what it is not: care, or a grade', () => {
    const { root } = welcome();
    expect(root.textContent).toContain('It is information, not care.');
    expect(root.textContent).toContain('It does not grade people.');
    expect(root.textContent).toContain('call your local emergency number');
  });

  it('lists the nine sites, each with a switch', () => {
    const { root, onChange } = welcome();
    const switches = root.querySelectorAll<HTMLInputElement>('[role=switch]');
    expect(switches).toHaveLength(9);
    switches[4]?.click();
    expect(onChange).toHaveBeenCalledWith({ set: 'site', site: 'reddit', enabled: false });
  });
});
