/** The part of the settings page about registries: the publishers, a search for updates, and a form that adds one. */
import { useState } from 'preact/hooks';
import type { PublisherState } from '../messages/protocol';
import { FollowForm } from './follow-form';
import { useTranslator } from './i18n';
import { Icon } from './icon';
import type { PublisherActions } from './publisher-actions';
import { PublisherList } from './publisher-list';

interface PublishersSectionProps {
  publishers: readonly PublisherState[];
  actions: PublisherActions;
}

export function PublishersSection({ publishers, actions }: PublishersSectionProps) {
  const t = useTranslator();
  return (
    <>
      <p class="ws-small ws-muted">{t.text('registries_independent')}</p>
      <PublisherList publishers={publishers} actions={actions} />
      {publishers.some(({ updates, paused }) => updates && !paused) && <UpdateButton update={actions.update} />}
      <FollowForm follow={actions.follow} readQr={actions.readQr} />
    </>
  );
}

function UpdateButton({ update }: Pick<PublisherActions, 'update'>) {
  const t = useTranslator();
  const [isBusy, setBusy] = useState(false);
  function press(): void {
    setBusy(true);
    update().finally(() => setBusy(false));
  }
  return (
    <div class="ws-inline">
      <button type="button" class="ws-button ws-button--soft" data-act="update" disabled={isBusy} onClick={press}>
        <Icon name="refresh" />
        {t.text(isBusy ? 'publisher_checking' : 'publisher_check')}
      </button>
    </div>
  );
}
