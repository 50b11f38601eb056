/** A copy of the reader's settings to keep or to load, and the way back to the beginning. */
import type { TargetedEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTranslator } from './i18n';
import { Icon } from './icon';

export interface DataActions {
  save(): void;
  load(file: File): void;
  reset(): void;
}

export function MyData({ actions }: { actions: DataActions }) {
  const [isAsking, setAsking] = useState(false);
  const reset = useRef<HTMLButtonElement>(null);
  function answered(yes: boolean): void {
    setAsking(false);
    if (yes) actions.reset();
    reset.current?.focus();
  }
  return (
    <>
      <DataButtons actions={actions} resetRef={reset} isAsking={isAsking} onReset={() => setAsking(true)} />
      {isAsking && <ResetQuestion onAnswer={answered} />}
    </>
  );
}

interface DataButtonsProps {
  actions: DataActions;
  resetRef: { current: HTMLButtonElement | null };
  isAsking: boolean;
  onReset(): void;
}

function DataButtons({ actions, resetRef, isAsking, onReset }: DataButtonsProps) {
  const t = useTranslator();
  const picker = useRef<HTMLInputElement>(null);
  function load(event: TargetedEvent<HTMLInputElement>): void {
    const [file] = event.currentTarget.files ?? [];
    if (file) actions.load(file);
    // The same file may be chosen again after it was mended.
    event.currentTarget.value = '';
  }
  return (
    <div class="ws-inline">
      <button type="button" class="ws-button ws-button--plain ws-button--small" onClick={actions.save}>
        <Icon name="download" />
        {t.text('data_save')}
      </button>
      <button type="button" class="ws-button ws-button--plain ws-button--small" onClick={() => picker.current?.click()}>
        <Icon name="upload" />
        {t.text('data_load')}
      </button>
      <input ref={picker} type="file" accept="application/json,.json" hidden onChange={load} />
      <button
        ref={resetRef}
        type="button"
        class="ws-button ws-button--plain ws-button--small"
        aria-expanded={isAsking}
        onClick={onReset}
      >
        <Icon name="reset" />
        {t.text('data_reset')}
      </button>
    </div>
  );
}

/** Asked once, and names what is lost. */
function ResetQuestion({ onAnswer }: { onAnswer(yes: boolean): void }) {
  const t = useTranslator();
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <fieldset
      ref={box}
      class="ws-note ws-caution ws-stack-s"
      aria-labelledby="reset-question"
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && onAnswer(false)}
    >
      <p id="reset-question">{t.text('data_reset_ask')}</p>
      <div class="ws-inline">
        <button type="button" class="ws-button ws-button--small" onClick={() => onAnswer(false)}>
          {t.text('data_reset_no')}
        </button>
        <button type="button" class="ws-button ws-button--plain ws-button--small" onClick={() => onAnswer(true)}>
          {t.text('data_reset_yes')}
        </button>
      </div>
    </fieldset>
  );
}
