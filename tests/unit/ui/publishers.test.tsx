// @vitest-environment jsdom
/** The publishers on the settings page: every act is one message, every refusal is told in words. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../../src/explain/languages';
import type { PublisherState } from '../../../src/messages/protocol';
import { UPDATE_PROBLEMS } from '../../../src/model/update-problems';
import { TranslatorProvider } from '../../../src/ui/i18n';
import { PublishersSection } from '../../../src/ui/publishers-section';
import { translator } from '../explain/findings';

const NOON = Date.parse('2026-11-22T12:00:00Z');

function publisher(changes: Partial<PublisherState> = {}): PublisherState {
  return {
    ...{ id: 'heart', url: 'https://heart.test/', fingerprint: 'ab'.repeat(32), builtIn: false, updates: true },
    ...{ paused: false, shows: ['identity', 'interests', 'claims'], quota: 1000, problem: null, history: [] },
    registry: {
      ...{ publisher: 'heart', name: 'Heart Registry', date: '2026-11-20', sources: 12, claims: 3 },
      ...{ freshness: 'current', vouched: '2026-11-21' },
    },
    ...changes,
  };
}

function show(publishers: PublisherState[], language = 'en') {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const actions = {
    follow: vi.fn(async (_address: string): Promise<{ added: string } | { refused: string }> => ({ added: 'Heart' })),
    readQr: vi.fn(async (_picture: Blob): Promise<string | null> => 'https://heart.test/#abc'),
    change: vi.fn(async () => undefined),
    remove: vi.fn(async () => undefined),
    update: vi.fn(async () => undefined),
    allow: vi.fn(async () => undefined),
  };
  render(
    <TranslatorProvider translator={translator(language)}>
      <PublishersSection publishers={publishers} actions={actions} />
    </TranslatorProvider>,
    root,
  );
  const press = (words: string) => act(() => root.querySelector<HTMLElement>(`[data-act=${words}]`)?.click());
  return { root, actions, press, text: () => root.textContent ?? '' };
}

describe('a publisher', () => {
  it('is shown with its name, counts, dates and log', () => {
    const history = [
      { at: NOON, event: 'added' as const, sequence: 3 },
      { at: NOON, event: 'updated' as const, sequence: 4 },
      { at: NOON, event: 'failed' as const, problem: 'rollback' as const },
    ];
    const { text } = show([publisher({ history })]);
    expect(text()).toContain('Heart Registry');
    expect(text()).toContain('12 sources, 3 claims. Facts from 20 November 2026.');
    expect(text()).toContain('Last looked for updates on 22 November 2026.');
    expect(text()).toContain('Signed and confirmed by the publisher on 21 November 2026.');
    expect(text()).toContain('22 November 2026: added, release 3');
    expect(text()).toContain('22 November 2026: release 4 installed');
    expect(text()).toContain('22 November 2026: We were offered an older registry than yours. We refused it.');
  });

  it('is limited to what the reader lets it show', () => {
    const { root, actions } = show([publisher({ shows: ['identity', 'claims'] })]);
    const switches = root.querySelectorAll<HTMLInputElement>('[role=switch]');
    expect(Array.from(switches, ({ checked }) => checked)).toEqual([true, false, true]);
    switches[2]?.click();
    expect(actions.change).toHaveBeenCalledWith('heart', { act: 'show', shows: ['identity'] });
  });

  it('is paused, and goes on', async () => {
    const running = show([publisher()]);
    await running.press('publisher_pause');
    expect(running.actions.change).toHaveBeenCalledWith('heart', { act: 'pause', paused: true });
    const paused = show([publisher({ paused: true })]);
    expect(paused.text()).toContain('Paused. You keep what you have');
    await paused.press('publisher_resume');
    expect(paused.actions.change).toHaveBeenCalledWith('heart', { act: 'pause', paused: false });
  });

  it('is removed only after a second press', async () => {
    const { actions, press } = show([publisher()]);
    await press('remove');
    expect(actions.remove).not.toHaveBeenCalled();
    await press('publisher_remove_no');
    await press('remove');
    await press('publisher_remove_yes');
    expect(actions.remove).toHaveBeenCalledWith('heart');
  });

  it('that is built in cannot be removed, and says when it has no updates', () => {
    const { root, text } = show([publisher({ builtIn: true, updates: false })]);
    expect(root.querySelector('[data-act=remove], [data-act=update], details')).toBeNull();
    expect(text()).toContain('Updates are not switched on in this version.');
  });

  it('is given more room, or its address allowed, where that is what is missing', async () => {
    const big = show([publisher({ problem: 'too-big' })]);
    await big.press('publisher_more_room');
    expect(big.actions.change).toHaveBeenCalledWith('heart', { act: 'allow', quota: 2000 });
    const barred = show([publisher({ problem: 'no-permission' })]);
    await barred.press('publisher_allow');
    expect(barred.actions.allow).toHaveBeenCalledWith('heart');
  });

  it.each(INTERFACE_LANGUAGES)('whatever is refused is told in a sentence in %s', (language) => {
    const told = UPDATE_PROBLEMS.map((problem) => {
      const { root } = show([publisher({ problem })], language);
      return root.querySelector('[role=alert]')?.textContent ?? '';
    });
    expect(new Set(told).size).toBe(UPDATE_PROBLEMS.length);
    for (const sentence of told) expect(sentence.length).toBeGreaterThan(20);
  });

  it('says when it could not be confirmed for a week, and for three months', () => {
    const aged = (freshness: 'dated' | 'unchecked') => {
      const { registry, ...rest } = publisher();
      return show([{ ...rest, registry: registry && { ...registry, freshness } }]).text();
    };
    expect(aged('dated')).toContain('last updated on 21 November 2026');
    expect(aged('unchecked')).toContain('we no longer say who somebody is');
  });
});

describe('the form that adds a publisher', () => {
  async function follow(answer: { added: string } | { refused: string }) {
    const shown = show([publisher()]);
    shown.actions.follow.mockResolvedValueOnce(answer);
    const input = shown.root.querySelector<HTMLInputElement>('input[name=publisher]');
    if (!input) throw new Error('no field');
    await act(() => {
      input.value = 'https://heart.test/#abc';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => {
      shown.root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
    return shown;
  }

  it('warns that a narrow registry tells of an illness', () => {
    expect(show([]).text()).toContain('Following one about a single illness tells its host');
  });

  it('takes the address from a QR code in a picture, and says where there is none', async () => {
    const { root, actions, text } = show([publisher()]);
    const pick = async () => {
      const input = root.querySelector<HTMLInputElement>('input[name=qr]');
      if (!input) throw new Error('no field');
      Object.defineProperty(input, 'files', { value: [new Blob()], configurable: true });
      await act(async () => {
        input.dispatchEvent(new Event('change', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve, 0));
      });
    };
    await pick();
    expect(root.querySelector<HTMLInputElement>('input[name=publisher]')?.value).toBe('https://heart.test/#abc');
    actions.readQr.mockResolvedValueOnce(null);
    await pick();
    expect(text()).toContain('No QR code was found in this picture.');
  });

  it('says who is followed now, and why not', async () => {
    const { actions, text } = await follow({ added: 'Heart Registry' });
    expect(actions.follow).toHaveBeenCalledWith('https://heart.test/#abc');
    expect(text()).toContain('You now follow');
    const refused = await follow({ refused: 'That is no address.' });
    expect(refused.root.querySelector('form [role=alert]')?.textContent).toBe('That is no address.');
    expect(refused.root.querySelector<HTMLInputElement>('input[name=publisher]')?.value).toBe(
      'https://heart.test/#abc',
    );
  });
});
