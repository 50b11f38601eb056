/** One post of the page in full, in place of the popup's list. */
import type { ReportedPost } from '../messages/protocol';
import { BackBar } from './popup-frame';
import type { PopupProps } from './popup-props';
import { PostFindings, ShowInPage } from './post-findings';
import { Who } from './post-list';

interface PostViewProps extends Pick<PopupProps, 'settings' | 'actions'> {
  post: ReportedPost;
  onBack(): void;
  onStatus(text: string): void;
}

export function PostView({ post, settings, actions, onBack, onStatus }: PostViewProps) {
  return (
    <>
      <BackBar onBack={onBack} end={<ShowInPage icon post={post} actions={actions} onStatus={onStatus} />}>
        <Who post={post} />
      </BackBar>
      <main class="ws-popup-scroll">
        <PostFindings post={post} settings={settings} actions={actions} onStatus={onStatus} />
      </main>
    </>
  );
}
