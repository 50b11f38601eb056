/** Where the reader pastes, drops or opens what they want to check. Nothing is looked at before they ask for it. */
import type { TargetedClipboardEvent, TargetedDragEvent, TargetedKeyboardEvent, TargetedSubmitEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../explain/types';
import type { PictureProblem } from '../../model/question';
import { useTranslator } from '../i18n';
import { Icon } from '../icon';
import type { Check } from './use-check';

const PROBLEM_WORDS: Record<PictureProblem, MessageKey> = {
  'not-a-picture': 'picture_not_picture',
  'too-large': 'picture_too_large',
  damaged: 'picture_damaged',
  'no-text': 'picture_no_text',
  unclear: 'picture_unclear',
  'too-slow': 'picture_too_slow',
  failed: 'picture_failed',
};

const IDLE_WORDS = {
  stopped: 'check_stopped',
  gone: 'check_gone',
  'page-closed-to-us': 'check_closed',
} as const satisfies Record<string, MessageKey>;

export function CheckForm({ check }: { check: Check }) {
  const t = useTranslator();
  const id = useId();
  const [isOver, setOver] = useState(false);
  const isBusy = check.state.kind === 'reading' || check.state.kind === 'checking';
  function submit(event: TargetedSubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    check.checkText();
  }
  function drop(event: TargetedDragEvent<HTMLFormElement>): void {
    setOver(false);
    if (take(event.dataTransfer, check)) event.preventDefault();
  }
  function over(event: TargetedDragEvent<HTMLFormElement>): void {
    event.preventDefault();
    setOver(true);
  }
  return (
    <form
      class={`ws-check${isOver ? ' ws-check--over' : ''}`}
      onSubmit={submit}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label class="ws-h" for={id}>
        {t.text('check_page_label')}
      </label>
      <textarea
        id={id}
        class="ws-textarea"
        name="text"
        // Or the browser writes what stands in it to its session file, on disk.
        autocomplete="off"
        rows={6}
        dir="auto"
        spellcheck={false}
        value={check.text}
        aria-describedby={`${id}-hint`}
        onInput={(event) => check.setText(event.currentTarget.value)}
        onPaste={(event: TargetedClipboardEvent<HTMLTextAreaElement>) => {
          if (take(event.clipboardData, check)) event.preventDefault();
        }}
        onKeyDown={(event) => sendOnEnter(event)}
      />
      <p id={`${id}-hint`} class="ws-tiny">
        {t.text('check_drop')}
      </p>
      <Buttons check={check} isBusy={isBusy} />
      <FormState check={check} />
    </form>
  );
}

/** A picture among what was dropped or pasted is read; words go the browser's own way into the box. */
function take(data: DataTransfer | null, check: Check): boolean {
  const file = data?.files[0];
  if (!file) return false;
  check.readPicture(file);
  return true;
}

/** Enter alone makes a new line. */
function sendOnEnter(event: TargetedKeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
}

function Buttons({ check, isBusy }: { check: Check; isBusy: boolean }) {
  const t = useTranslator();
  const file = useRef<HTMLInputElement>(null);
  const isEmpty = check.text === '' && check.state.kind === 'idle';
  return (
    <div class="ws-inline">
      <button type="submit" class="ws-button" disabled={isBusy || check.text.trim() === ''}>
        {t.text('check_button')}
      </button>
      <button type="button" class="ws-button ws-button--soft" disabled={isBusy} onClick={() => file.current?.click()}>
        <Icon name="image" />
        {t.text('check_picture')}
      </button>
      <input
        ref={file}
        type="file"
        name="picture"
        accept="image/*"
        hidden
        onChange={({ currentTarget }) => {
          const [picture] = currentTarget.files ?? [];
          if (picture) check.readPicture(picture);
          currentTarget.value = '';
        }}
      />
      {!isEmpty && (
        <button type="button" class="ws-button ws-button--plain" onClick={check.clear}>
          {t.text('check_clear')}
        </button>
      )}
    </div>
  );
}

function FormState({ check: { state, words, stop } }: { check: Check }) {
  const t = useTranslator();
  switch (state.kind) {
    case 'reading':
      return <ReadingProgress percent={state.percent} onStop={stop} />;
    case 'unreadable':
      return (
        <p class="ws-note ws-quiet" role="alert">
          {t.text(PROBLEM_WORDS[state.problem])}
        </p>
      );
    case 'failed':
      return (
        <p class="ws-note ws-caution" role="alert">
          {t.text('check_failed')}
        </p>
      );
    case 'idle':
      return state.note === 'none' ? null : (
        <p class="ws-note" role="status">
          {t.text(IDLE_WORDS[state.note])}
        </p>
      );
    case 'answered':
      return words.from === 'image' ? (
        <p class="ws-note">
          {t.text('check_read_note')} {words.isPart && t.text('check_read_cut')}
        </p>
      ) : null;
    case 'checking':
      return <p class="ws-muted">{t.text('checking')}</p>;
  }
}

function ReadingProgress({ percent, onStop }: { percent: number; onStop(): void }) {
  const t = useTranslator();
  const id = useId();
  return (
    <div class="ws-reading">
      <span id={id} class="ws-small">
        {t.text('check_reading', { percent: Math.round(percent) })}
      </span>
      <progress max={100} value={percent} aria-labelledby={id} />
      <button type="button" class="ws-button ws-button--plain ws-button--small" onClick={onStop}>
        {t.text('check_stop')}
      </button>
    </div>
  );
}
