/** What was found on one post, with what the reader can do: trust or mute the speaker, go to the post. */
import type { ReportedPost } from '../messages/protocol';
import { failureWords } from './failure-words';
import { FindingsView } from './findings-view';
import { useTranslator } from './i18n';
import { Icon } from './icon';
import type { PopupProps } from './popup-props';

interface PostFindingsProps extends Pick<PopupProps, 'settings' | 'actions'> {
  post: ReportedPost;
  /** Says what became of a press. */
  onStatus(text: string): void;
}

export function PostFindings({ post, settings, actions, onStatus }: PostFindingsProps) {
  const t = useTranslator();
  const choices = {
    own: settings.own,
    choose(key: string, name: string, choice: 'trusted' | 'muted' | null) {
      actions.change({ set: 'own', key, name, choice }).then(
        () => onStatus(t.text('choice_saved')),
        (error) => onStatus(t.text(failureWords(error))),
      );
    },
  };
  return (
    <>
      <FindingsView assessment={post.assessment} choices={choices} />
      <ShowInPage post={post} actions={actions} onStatus={onStatus} />
    </>
  );
}

/** `icon`: without words, for a bar. */
export function ShowInPage({
  post,
  actions,
  onStatus,
  icon,
}: Pick<PostFindingsProps, 'post' | 'actions' | 'onStatus'> & { icon?: boolean }) {
  const t = useTranslator();
  const words = t.text('show_in_page');
  async function show(): Promise<void> {
    const shown = await actions.showPost(post.key).catch(() => false);
    onStatus(shown ? '' : t.text('not_in_page'));
  }
  if (icon) {
    return (
      <button type="button" class="ws-icon-button" aria-label={words} title={words} onClick={show}>
        <Icon name="locate" />
      </button>
    );
  }
  return (
    <button type="button" class="ws-button ws-button--plain" onClick={show}>
      <Icon name="locate" />
      {words}
    </button>
  );
}
