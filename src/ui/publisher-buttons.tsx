/** What a reader can do about one publisher: pause, make room, allow its address, remove it after being asked. */
import { useState } from 'preact/hooks';
import type { MessageKey } from '../explain/types';
import type { PublisherState } from '../messages/protocol';
import { useTranslator } from './i18n';
import { type PublisherActions, publisherName } from './publisher-actions';

interface PublisherButtonsProps {
  publisher: PublisherState;
  actions: PublisherActions;
}

export function PublisherButtons({ publisher, actions }: PublisherButtonsProps) {
  const { id, paused, problem, quota, builtIn, updates } = publisher;
  const [asking, setAsking] = useState(false);
  const name = publisherName(publisher);
  if (asking) return <RemoveQuestion name={name} onYes={() => actions.remove(id)} onNo={() => setAsking(false)} />;
  return (
    <div class="ws-inline">
      {problem === 'no-permission' && (
        <SmallButton words="publisher_allow" name={name} onPress={() => actions.allow(id)} />
      )}
      {problem === 'too-big' && (
        <SmallButton
          words="publisher_more_room"
          name={name}
          onPress={() => actions.change(id, { act: 'allow', quota: quota * 2 })}
        />
      )}
      {updates && (
        <SmallButton
          words={paused ? 'publisher_resume' : 'publisher_pause'}
          name={name}
          onPress={() => actions.change(id, { act: 'pause', paused: !paused })}
        />
      )}
      {!builtIn && <SmallButton words="remove" name={name} onPress={() => setAsking(true)} />}
    </div>
  );
}

function RemoveQuestion({ name, onYes, onNo }: { name: string; onYes(): void; onNo(): void }) {
  const t = useTranslator();
  return (
    <div class="ws-inline" role="alertdialog" aria-label={t.text('publisher_remove_sure', { name })}>
      <p class="ws-small">{t.text('publisher_remove_sure', { name })}</p>
      <SmallButton words="publisher_remove_yes" name={name} onPress={onYes} />
      <SmallButton words="publisher_remove_no" name={name} onPress={onNo} />
    </div>
  );
}

function SmallButton({ words, name, onPress }: { words: MessageKey; name: string; onPress(): void }) {
  const t = useTranslator();
  return (
    <button
      type="button"
      class="ws-button ws-button--plain ws-button--small"
      aria-label={t.text('publisher_named', { words: t.text(words), name })}
      data-act={words}
      onClick={onPress}
    >
      {t.text(words)}
    </button>
  );
}
