// @vitest-environment jsdom
/** The check page: nothing happens before it is asked for, each problem has its words, and nothing is kept by itself. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PictureCredentials } from '../../../src/model/credentials';
import { PICTURE_PROBLEMS, type PictureAnswer, type Question } from '../../../src/model/question';
import { CheckPage, type CheckPageProps } from '../../../src/ui/check/check-page';
import { wrap } from '../../../src/ui/check/reply-picture';
import { TranslatorProvider } from '../../../src/ui/i18n';
import { inquiryOf } from '../../fakes/inquiry';
import { checked, claim, translator } from '../explain/findings';

let root: HTMLElement;
let actions: CheckPageProps['actions'];

async function open(start: Question | null = null, pins: CheckPageProps['pins'] = [], language = 'en'): Promise<void> {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  actions = {
    check: vi.fn(async () => inquiryOf(checked(claim()))),
    readPicture: vi.fn(async (): Promise<PictureAnswer> => ({ text: 'MMR causes autism', language: 'en' })),
    readCredentials: vi.fn(async (): Promise<PictureCredentials | null> => null),
    copyText: vi.fn(async () => undefined),
    savePicture: vi.fn(async () => undefined),
    pin: vi.fn(async () => undefined),
    deletePin: vi.fn(),
    deleteAllPins: vi.fn(),
    exportPins: vi.fn(),
  };
  await act(async () => {
    render(
      <TranslatorProvider translator={translator(language)}>
        <CheckPage start={start} pins={pins} actions={actions} />
      </TranslatorProvider>,
      root,
    );
    await settled();
  });
  await act(settled);
}

afterEach(() => render(null, root));

const text = () => root.textContent ?? '';
const box = () => root.querySelector('textarea[name=text]') as HTMLTextAreaElement;
const press = (words: string) =>
  act(async () => {
    Array.from(root.querySelectorAll('button'))
      .find(({ textContent }) => textContent === words)
      ?.click();
    await settled();
  });

function write(words: string): Promise<void> {
  return act(() => {
    box().value = words;
    box().dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Lets what was asked for be answered and drawn. */
const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

function submit(): Promise<void> {
  return act(async () => {
    root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settled();
  });
}

function drop(file: File): Promise<void> {
  return act(async () => {
    const event = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { files: [file] } });
    root.querySelector('form')?.dispatchEvent(event);
    await settled();
  });
}

const PICTURE = new File([new Uint8Array(4)], 'a.png', { type: 'image/png' });

describe('the check page', () => {
  it('asks nothing until Check is pressed, then shows the answer and a reply, and keeps nothing', async () => {
    await open();
    await write('MMR causes autism');
    expect(actions.check).not.toHaveBeenCalled();
    await submit();
    expect(actions.check).toHaveBeenCalledWith({ from: 'paste', text: 'MMR causes autism' });
    expect(text()).toContain('What is known');
    expect(text()).toContain('MMR does not cause autism.');
    expect((root.querySelector('.ws-reply') as HTMLTextAreaElement).value).toContain('MMR does not cause autism.');
    expect(document.activeElement?.textContent).toBe('What is known');
    expect(actions.pin).not.toHaveBeenCalled();
  });

  it('puts the words of a dropped picture into the box and checks them as a picture’s', async () => {
    await open();
    await drop(PICTURE);
    expect(box().value).toBe('MMR causes autism');
    expect(actions.check).toHaveBeenCalledWith({ from: 'image', text: 'MMR causes autism', lang: 'en' });
    expect(text()).toContain('These words were read from the picture.');
    await write('MMR causes autism, they say');
    await submit();
    expect(actions.check).toHaveBeenLastCalledWith({ from: 'paste', text: 'MMR causes autism, they say' });
  });

  it('says what the file of a picture says of itself, even where it holds no words, until something else is asked', async () => {
    await open();
    vi.mocked(actions.readPicture).mockResolvedValue({ problem: 'no-text' });
    vi.mocked(actions.readCredentials).mockResolvedValue({
      state: 'valid',
      signer: 'Example \u202ePictures',
      day: '2026-03-04',
      ai: null,
      acts: ['photographed', 'resized'],
    });
    await drop(PICTURE);
    expect(text()).toContain('The file has valid Content Credentials, signed by Example Pictures on 4 March 2026.');
    expect(text()).toContain('taken with a camera');
    expect(text()).toContain('We found no words in this picture.');
    await write('MMR causes autism');
    await submit();
    expect(root.querySelector('#credentials')).toBeNull();
  });

  it('keeps what the file says of AI with the check, and reads no file that was cut from the screen', async () => {
    await open();
    vi.mocked(actions.readCredentials).mockResolvedValue({
      state: 'unverified',
      signer: null,
      day: null,
      ai: {
        signal: 'ai-generated',
        tone: 'info',
        subject: { platform: 'file', handle: '' },
        publisher: 'page',
        facts: { credentials: 'unverified' },
        evidence: [],
      },
      acts: [],
    });
    await drop(PICTURE);
    expect(text()).toContain('Made or edited with AI, says the file’s Content Credentials. We could not verify them.');
    await press('Keep this check');
    expect(vi.mocked(actions.pin).mock.lastCall?.[1]).toContain('AI was used');
    await open({ ask: 'picture', picture: new ArrayBuffer(4), isPart: false });
    expect(actions.readCredentials).not.toHaveBeenCalled();
  });

  it.each(PICTURE_PROBLEMS)('has words for a picture that is %s', async (problem) => {
    await open();
    vi.mocked(actions.readPicture).mockResolvedValue({ problem });
    await drop(PICTURE);
    expect(root.querySelector('[role=alert]')?.textContent?.length).toBeGreaterThan(30);
    expect(actions.check).not.toHaveBeenCalled();
  });

  it('stops a reading at once, and says so', async () => {
    await open();
    let signal: AbortSignal | undefined;
    vi.mocked(actions.readPicture).mockImplementation((_file, onProgress, given) => {
      signal = given;
      onProgress(40);
      return new Promise(() => undefined);
    });
    await drop(PICTURE);
    expect(text()).toContain('Reading the words of the picture: 40 %');
    await press('Stop');
    expect(signal?.aborted).toBe(true);
    expect(text()).toContain('Stopped. Nothing was kept.');
  });

  it('answers what an entry point handed over', async () => {
    await open({ ask: 'words', input: { from: 'link', text: 'https://who.int' } });
    expect(actions.check).toHaveBeenCalledWith({ from: 'link', text: 'https://who.int' });
    expect(box().value).toBe('https://who.int');
    await open({ ask: 'picture', picture: new ArrayBuffer(4), isPart: true });
    expect(text()).toContain('Only the part of the picture that was on your screen was read.');
    await open({ ask: 'nothing', why: 'page-closed-to-us' });
    expect(text()).toContain('The browser lets nobody read that page.');
  });

  it('says when it failed', async () => {
    await open();
    vi.mocked(actions.check).mockRejectedValue(new Error('gone'));
    await write('words');
    await submit();
    expect(root.querySelector('[role=alert]')?.textContent).toContain('Please try again');
  });

  it('shows why something cannot be checked, and writes no reply', async () => {
    await open();
    vi.mocked(actions.check).mockResolvedValue({
      ...inquiryOf({ status: 'unchecked', reason: 'no-text', health: false, findings: [] }),
      kind: 'nothing',
      problem: 'script-address',
    });
    await write('javascript:alert(1)');
    await submit();
    expect(root.querySelector('#known')).not.toBeNull();
    expect(root.querySelector('.ws-reply')).toBeNull();
  });

  it('shows where help is, and no finding, where somebody may be in danger', async () => {
    await open({ ask: 'words', input: { from: 'paste', text: 'words' } });
    await act(() => render(null, root));
    await open();
    vi.mocked(actions.check).mockResolvedValue(
      inquiryOf({ status: 'checked', health: true, findings: [claim()], distress: true }),
    );
    await write('words');
    await submit();
    expect(text()).toContain('Call your local emergency number');
    expect(root.querySelector('.ws-explain')).toBeNull();
  });

  it('copies the changed reply, and keeps a check with the names of what was found', async () => {
    await open({ ask: 'words', input: { from: 'paste', text: 'MMR causes autism' } });
    await press('Short');
    await press('Copy the reply');
    expect(actions.copyText).toHaveBeenCalledWith((root.querySelector('.ws-reply') as HTMLTextAreaElement).value);
    expect(text()).toContain('Copied');
    await press('Keep this check');
    expect(actions.pin).toHaveBeenCalledWith('MMR causes autism', ['Checked: not true']);
    expect(text()).toContain('Kept on this device');
  });

  it('asks before it deletes all that was kept', async () => {
    await open(null, [{ id: '1', on: '2026-11-22', text: 'MMR causes autism', found: ['Checked: not true'] }]);
    expect(text()).toContain('Kept on 22 November 2026 · Checked: not true');
    await press('Check again');
    expect(actions.check).toHaveBeenCalledWith({ from: 'paste', text: 'MMR causes autism' });
    await press('Delete all');
    expect(actions.deleteAllPins).not.toHaveBeenCalled();
    await press('Press again to delete all');
    expect(actions.deleteAllPins).toHaveBeenCalled();
  });

  it.each(['en', 'fr', 'es', 'de', 'it', 'pt', 'ar'])('is written in %s', async (language) => {
    await open({ ask: 'words', input: { from: 'paste', text: 'MMR causes autism' } }, [], language);
    expect(text().length).toBeGreaterThan(300);
    expect(text()).not.toMatch(/\$|undefined/);
  });
});

describe('the lines of a reply’s picture', () => {
  const measure = (line: string) => line.length;

  it('break between words, keep empty lines, and cut an address that is wider than the picture', () => {
    expect(wrap('one two three\n\nfour', 8, measure)).toEqual(['one two', 'three', '', 'four']);
    expect(wrap('https://example.org/long', 10, measure).every((line) => line.length <= 10)).toBe(true);
  });
});
