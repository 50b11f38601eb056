/** Sites beyond the main ones: those that the reader allowed, and a field to allow another. */
import type { TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { MessageKey } from '../explain/types';
import { readHost } from './host-input';
import { useTranslator } from './i18n';
import { Icon } from './icon';

export interface GrantedHostsProps {
  hosts: readonly string[];
  /** Asks the browser; answers whether it allowed the host. */
  onGrant(host: string): Promise<boolean>;
  onRevoke(host: string): void;
}

export function GrantedHosts({ hosts, onGrant, onRevoke }: GrantedHostsProps) {
  const t = useTranslator();
  return (
    <div class="ws-stack-s">
      <h3 class="ws-h">{t.text('grants_title')}</h3>
      <p class="ws-small ws-muted">{t.text('grants_text')}</p>
      {hosts.length > 0 && (
        <ul class="ws-list">
          {hosts.map((host) => (
            <GrantedHost key={host} host={host} onRevoke={() => onRevoke(host)} />
          ))}
        </ul>
      )}
      <AddHost known={hosts} onGrant={onGrant} />
    </div>
  );
}

function GrantedHost({ host, onRevoke }: { host: string; onRevoke(): void }) {
  const t = useTranslator();
  return (
    <li class="ws-setting">
      <Icon name="site" />
      <div>
        <bdi>{host}</bdi>
      </div>
      <button
        type="button"
        class="ws-button ws-button--plain ws-button--small"
        aria-label={t.text('grant_take_back_named', { host })}
        onClick={onRevoke}
      >
        {t.text('grant_take_back')}
      </button>
    </li>
  );
}

function AddHost({ known, onGrant }: { known: readonly string[]; onGrant(host: string): Promise<boolean> }) {
  const t = useTranslator();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<MessageKey | null>(null);
  async function submit(event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const host = readHost(text);
    if (host === null || known.includes(host)) return setProblem(host === null ? 'grant_bad_host' : 'grant_known_host');
    setProblem(null);
    // Nothing is awaited before: the browser asks only right after the reader's press.
    if (await onGrant(host).catch(() => false)) setText('');
    else setProblem('grant_refused');
  }
  return (
    <>
      <form class="ws-field" onSubmit={submit}>
        <Icon name="site" />
        <input
          type="text"
          name="host"
          inputmode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-label={t.text('grant_field')}
          placeholder={t.text('grant_field')}
          aria-invalid={problem !== null}
          // Empty, it shows a hint in our language.
          dir={text === '' ? undefined : 'ltr'}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="ws-button ws-button--soft ws-button--small" disabled={text.trim() === ''}>
          {t.text('grant_add')}
        </button>
      </form>
      <p role="status" class={problem === null ? 'ws-sr' : 'ws-note ws-quiet'}>
        {problem === null ? '' : t.text(problem)}
      </p>
    </>
  );
}
