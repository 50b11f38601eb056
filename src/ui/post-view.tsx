/** One post of the page in full, with what the reader can do about it. */
import type { ReportedPost } from '../messages/protocol';
import { FindingsView } from './findings-view';
import { useTranslator } from './i18n';
import { Icon } from './icon';
import { BackBar } from './popup-frame';
import type { PopupProps } from './popup-view';
import { Who } from './post-list';

interface PostViewProps extends Pick<PopupProps, 'settings' | 'actions'> {
  post: ReportedPost;
  onBack(): void;
  onStatus(text: string): void;
}

export function PostView({ post, settings, actions, onBack, onStatus }: PostViewProps) {
  const t = useTranslator();
  async function show(): Promise<void> {
    const shown = await actions.showPost(post.key).catch(() => false);
    onStatus(shown ? '' : t.text('not_in_page'));
  }
  const choices = {
    own: settings.own,
    choose(key: string, name: string, choice: 'trusted' | 'muted' | null) {
      actions.change({ set: 'own', key, name, choice });
      onStatus(t.text('choice_saved'));
    },
  };
  const locate = (
    <button
      type="button"
      class="ws-icon-button"
      aria-label={t.text('show_in_page')}
      title={t.text('show_in_page')}
      onClick={show}
    >
      <Icon name="locate" />
    </button>
  );
  return (
    <>
      <BackBar onBack={onBack} end={locate}>
        <Who post={post} />
      </BackBar>
      <main class="ws-popup-scroll">
        <FindingsView assessment={post.assessment} choices={choices} />
        <button type="button" class="ws-button ws-button--plain" onClick={show}>
          <Icon name="locate" />
          {t.text('show_in_page')}
        </button>
      </main>
    </>
  );
}
