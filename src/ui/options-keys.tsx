/** The keyboard commands as the browser has them now; only the browser itself can change them. */
import type { MessageKey } from '../explain/types';
import { useTranslator } from './i18n';

/** `keys` as the browser writes them ("Alt+Shift+W"); empty where there are none. */
export interface KeyCommand {
  words: MessageKey;
  keys: string;
}

export function KeyCommands({ commands, onChangeKeys }: { commands: readonly KeyCommand[]; onChangeKeys(): void }) {
  const t = useTranslator();
  return (
    <>
      <ul class="ws-list">
        {commands.map(({ words, keys }) => (
          <li class="ws-setting ws-setting--plain" key={words}>
            <div>{t.text(words)}</div>
            {keys === '' ? (
              <span class="ws-small ws-muted">{t.text('keys_unset')}</span>
            ) : (
              <kbd class="ws-keys" dir="ltr">
                {keys}
              </kbd>
            )}
          </li>
        ))}
      </ul>
      <div class="ws-inline">
        <button type="button" class="ws-button ws-button--plain ws-button--small" onClick={onChangeKeys}>
          {t.text('keys_change')}
        </button>
      </div>
    </>
  );
}
