/** Adds a publisher by the line that it hands out: its address and its fingerprint. */
import type { TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import { plain } from '../explain/plain';
import { useTranslator } from './i18n';
import { Icon } from './icon';
import type { PublisherActions } from './publisher-actions';

type Outcome = { kind: 'none' | 'waiting' } | { kind: 'added' | 'refused'; words: string };

export function FollowForm({ follow, readQr }: Pick<PublisherActions, 'follow' | 'readQr'>) {
  const t = useTranslator();
  const [address, setAddress] = useState('');
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  function submit(event: TargetedSubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    setOutcome({ kind: 'waiting' });
    // Asked for in the same breath as the press: later, the browser would not count it as the reader's wish.
    follow(address)
      .then((answer) => {
        if ('added' in answer) setAddress('');
        setOutcome(
          'added' in answer
            ? { kind: 'added', words: t.text('follow_done', { name: plain(answer.added) }) }
            : { kind: 'refused', words: answer.refused },
        );
      })
      .catch(() => setOutcome({ kind: 'refused', words: t.text('check_failed') }));
  }
  function readPicture(picture: Blob): void {
    readQr(picture).then((words) => {
      if (words !== null) setAddress(words);
      setOutcome(words === null ? { kind: 'refused', words: t.text('follow_qr_none') } : { kind: 'none' });
    });
  }
  return (
    <form class="ws-stack-s ws-follow" onSubmit={submit}>
      <h3>{t.text('follow_title')}</h3>
      <p class="ws-note">
        {t.text('follow_warning')} {t.text('follow_trust')}
      </p>
      <AddressField address={address} isWaiting={outcome.kind === 'waiting'} onInput={setAddress} />
      <p class="ws-small ws-muted" id="follow-hint">
        {t.text('follow_hint')}
      </p>
      <QrPicker onPick={readPicture} />
      <OutcomeNote outcome={outcome} />
    </form>
  );
}

interface AddressFieldProps {
  address: string;
  isWaiting: boolean;
  onInput(address: string): void;
}

function AddressField({ address, isWaiting, onInput }: AddressFieldProps) {
  const t = useTranslator();
  return (
    <div class="ws-field">
      <Icon name="plus" />
      <input
        type="text"
        name="publisher"
        autocomplete="off"
        spellcheck={false}
        aria-label={t.text('follow_label')}
        aria-describedby="follow-hint"
        placeholder={t.text('follow_label')}
        dir={address === '' ? undefined : 'ltr'}
        value={address}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <button
        type="submit"
        class="ws-button ws-button--soft ws-button--small"
        disabled={isWaiting || address.trim() === ''}
      >
        {t.text(isWaiting ? 'publisher_checking' : 'follow_button')}
      </button>
    </div>
  );
}

/** The picture is read on the device and kept nowhere. */
function QrPicker({ onPick }: { onPick(picture: Blob): void }) {
  const t = useTranslator();
  return (
    <label class="ws-inline ws-small">
      {t.text('follow_qr')}
      <input
        type="file"
        name="qr"
        accept="image/*"
        onChange={(event) => {
          const picture = event.currentTarget.files?.[0];
          if (picture) onPick(picture);
        }}
      />
    </label>
  );
}

function OutcomeNote({ outcome }: { outcome: Outcome }) {
  if (!('words' in outcome)) return null;
  const refused = outcome.kind === 'refused';
  return (
    <p class={`ws-note ${refused ? 'ws-caution' : 'ws-support'}`} role={refused ? 'alert' : 'status'}>
      {outcome.words}
    </p>
  );
}
