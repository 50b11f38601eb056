/** Checks that the reader chose to keep: to check again, to save as a file, to delete. */
import { useState } from 'preact/hooks';
import { plain } from '../../explain/plain';
import { useTranslator } from '../i18n';
import { Icon } from '../icon';

/** One kept check, as it is shown. */
export interface KeptCheck {
  id: string;
  on: string;
  text: string;
  found: readonly string[];
}

export interface PinActions {
  pin(text: string, found: readonly string[]): Promise<void>;
  deletePin(id: string): void;
  deleteAllPins(): void;
  exportPins(): void;
}

interface PinListProps {
  pins: readonly KeptCheck[];
  actions: PinActions;
  onAgain(text: string): void;
}

/** How much of what was asked is shown. */
const EXCERPT = 120;
const SHORT = 40;

export function PinList({ pins, actions, onAgain }: PinListProps) {
  const t = useTranslator();
  if (pins.length === 0) return null;
  return (
    <section class="ws-stack-s" aria-labelledby="pins">
      <h2 id="pins" class="ws-h2">
        {t.text('pins_title')}
      </h2>
      <ul class="ws-list">
        {pins.map((pin) => (
          <li key={pin.id} class="ws-pin">
            <PinRow pin={pin} onAgain={() => onAgain(pin.text)} onDelete={() => actions.deletePin(pin.id)} />
          </li>
        ))}
      </ul>
      <div class="ws-inline">
        <button type="button" class="ws-button ws-button--plain ws-button--small" onClick={actions.exportPins}>
          <Icon name="download" />
          {t.text('pins_export')}
        </button>
        <DeleteAll onDelete={actions.deleteAllPins} />
      </div>
      <p class="ws-tiny">{t.text('pins_note')}</p>
    </section>
  );
}

function PinRow({ pin, onAgain, onDelete }: { pin: KeptCheck; onAgain(): void; onDelete(): void }) {
  const t = useTranslator();
  const name = plain(pin.text, SHORT);
  return (
    <>
      <bdi>{plain(pin.text, EXCERPT)}</bdi>
      <span class="ws-small ws-muted">
        {[t.text('pin_on', { date: { day: pin.on } }), ...pin.found.map((found) => plain(found))].join(' · ')}
      </span>
      <div class="ws-inline">
        <button
          type="button"
          class="ws-button ws-button--soft ws-button--small"
          aria-label={t.text('pin_again_named', { name })}
          onClick={onAgain}
        >
          {t.text('pin_again')}
        </button>
        <button
          type="button"
          class="ws-button ws-button--plain ws-button--small"
          aria-label={t.text('pin_delete_named', { name })}
          onClick={onDelete}
        >
          {t.text('pin_delete')}
        </button>
      </div>
    </>
  );
}

/** Asks once: what was kept cannot be had again. */
function DeleteAll({ onDelete }: { onDelete(): void }) {
  const t = useTranslator();
  const [isSure, setSure] = useState(false);
  return (
    <button
      type="button"
      class="ws-button ws-button--plain ws-button--small"
      onBlur={() => setSure(false)}
      onClick={() => (isSure ? onDelete() : setSure(true))}
    >
      {t.text(isSure ? 'pins_delete_sure' : 'pins_delete_all')}
    </button>
  );
}

/** Nothing is kept but by this press. */
export function PinButton({ onPin }: { onPin(): Promise<void> }) {
  const t = useTranslator();
  const [state, setState] = useState<'pin_keep' | 'pin_kept' | 'pin_failed'>('pin_keep');
  if (state !== 'pin_keep') {
    return (
      <p class="ws-small" role={state === 'pin_failed' ? 'alert' : 'status'}>
        {t.text(state)}
      </p>
    );
  }
  function pin(): void {
    onPin()
      .then(() => setState('pin_kept'))
      .catch(() => setState('pin_failed'));
  }
  return (
    <div>
      <button type="button" class="ws-button ws-button--plain" onClick={pin}>
        <Icon name="lock" />
        {t.text('pin_keep')}
      </button>
    </div>
  );
}
