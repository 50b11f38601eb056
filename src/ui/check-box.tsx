/** The box into which a reader pastes words to check. Nothing happens until Check is pressed; nothing is kept. */
import type { Ref, TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import { useTranslator } from './i18n';
import { Icon } from './icon';

interface CheckBoxProps {
  inputRef: Ref<HTMLInputElement>;
  onCheck(text: string): void;
}

export function CheckBox({ inputRef, onCheck }: CheckBoxProps) {
  const t = useTranslator();
  const [text, setText] = useState('');
  function submit(event: TargetedSubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (text.trim() !== '') onCheck(text);
  }
  return (
    <form class="ws-field" onSubmit={submit}>
      <Icon name="search" />
      <input
        ref={inputRef}
        type="text"
        name="text"
        autocomplete="off"
        aria-label={t.text('check_label')}
        placeholder={t.text('check_label')}
        // Pasted words have a direction of their own; the hint has that of the page.
        dir={text === '' ? undefined : 'auto'}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="ws-button ws-button--soft ws-button--small" disabled={text.trim() === ''}>
        {t.text('check_button')}
      </button>
    </form>
  );
}
