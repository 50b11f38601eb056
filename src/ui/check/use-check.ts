/** The state of the check page: what is asked, what is being read or compared, and the answer. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PictureCredentials } from '../../model/credentials';
import type { CheckInput, Inquiry } from '../../model/inquiry';
import type { PictureAnswer, PictureProblem, Question } from '../../model/question';

/** What the page asks others to do. Nothing of it is kept. */
export interface CheckActions {
  check(input: CheckInput): Promise<Inquiry>;
  readPicture(file: Blob, onProgress: (percent: number) => void, signal: AbortSignal): Promise<PictureAnswer>;
  readCredentials(file: Blob, signal: AbortSignal): Promise<PictureCredentials | null>;
}

export type CheckState =
  | { kind: 'idle'; note: 'none' | 'stopped' | 'gone' | 'page-closed-to-us' }
  | { kind: 'reading'; percent: number }
  | { kind: 'checking' }
  | { kind: 'unreadable'; problem: PictureProblem }
  | { kind: 'failed' }
  | { kind: 'answered'; inquiry: Inquiry; input: CheckInput };

/** Where the words in the box come from, as long as the reader has not changed them. */
export type WordsFrom = { from: 'paste' } | { from: 'image'; lang: string; isPart: boolean };

export interface Check {
  text: string;
  state: CheckState;
  words: WordsFrom;
  /** Those of the picture that was read, as long as its words are asked about. */
  credentials: PictureCredentials | null;
  setText(text: string): void;
  checkText(): void;
  readPicture(file: Blob): void;
  stop(): void;
  clear(): void;
  /** Asks something anew, as if it had just been pasted. */
  ask(input: CheckInput): void;
}

const NOTHING: CheckState = { kind: 'idle', note: 'none' };

/** `start` is what an entry point handed over. */
export function useCheck(actions: CheckActions, start: Question | null): Check {
  const [text, setText] = useState('');
  const [state, setState] = useState<CheckState>(NOTHING);
  const [words, setWords] = useState<WordsFrom>({ from: 'paste' });
  const [credentials, setCredentials] = useState<PictureCredentials | null>(null);
  /** The life of what is under way: the next question ends it. */
  const life = useRef(new AbortController());

  function begin(now: CheckState): AbortSignal {
    life.current.abort();
    life.current = new AbortController();
    setState(now);
    return life.current.signal;
  }

  async function ask(input: CheckInput): Promise<void> {
    const signal = begin({ kind: 'checking' });
    if (input.from !== 'page') setText(input.text);
    if (input.from !== 'image') setCredentials(null);
    const state = await actions.check(input).then(
      (inquiry): CheckState => ({ kind: 'answered', inquiry, input }),
      (): CheckState => ({ kind: 'failed' }),
    );
    if (!signal.aborted) setState(state);
  }

  /** A file says itself where it comes from. Its words are read whatever becomes of that. */
  async function readFile(file: Blob): Promise<void> {
    const signal = begin({ kind: 'reading', percent: 0 });
    setCredentials(null);
    const found = await actions.readCredentials(file, signal).catch(() => null);
    if (signal.aborted) return;
    setCredentials(found);
    await readPicture(file);
  }

  async function readPicture(file: Blob, isPart = false): Promise<void> {
    const signal = begin({ kind: 'reading', percent: 0 });
    const onProgress = (percent: number) => {
      if (!signal.aborted) setState({ kind: 'reading', percent });
    };
    const answer = await actions
      .readPicture(file, onProgress, signal)
      .catch((): PictureAnswer => ({ problem: 'failed' }));
    if (signal.aborted) return;
    if ('problem' in answer) return setState({ kind: 'unreadable', problem: answer.problem });
    setWords({ from: 'image', lang: answer.language, isPart });
    await ask({ from: 'image', text: answer.text, lang: answer.language });
  }

  useEffect(() => {
    if (start?.ask === 'words') run(ask(start.input));
    else if (start?.ask === 'picture') run(readPicture(new Blob([start.picture]), start.isPart));
    else if (start) setState({ kind: 'idle', note: start.why });
  }, [start]);

  return {
    text,
    state,
    words,
    credentials,
    setText: (changed) => {
      setText(changed);
      setWords({ from: 'paste' });
    },
    checkText: () => run(ask(inputOf(text, words))),
    readPicture: (file) => run(readFile(file)),
    stop: () => void begin({ kind: 'idle', note: 'stopped' }),
    clear: () => {
      begin(NOTHING);
      setText('');
      setCredentials(null);
      setWords({ from: 'paste' });
    },
    ask: (input) => {
      setWords({ from: 'paste' });
      run(ask(input));
    },
  };
}

function inputOf(text: string, words: WordsFrom): CheckInput {
  return words.from === 'image' ? { from: 'image', text, lang: words.lang } : { from: 'paste', text };
}

/** Failures are part of the state already. */
function run(doing: Promise<void>): void {
  doing.catch(() => undefined);
}
