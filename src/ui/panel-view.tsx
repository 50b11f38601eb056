/** The side panel: the posts of the page in step with the scroll, and one of them in full below. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageReport } from '../messages/protocol';
import type { Inquiry } from '../model/inquiry';
import { CheckBox } from './check-box';
import { CheckView } from './check-view';
import { DistressCard } from './distress-card';
import { failureWords } from './failure-words';
import { FrameNote } from './frame-note';
import { useTranslator } from './i18n';
import { PageBody } from './page-body';
import { hasDistress, postsInOrder } from './page-state';
import { oldestRegistry, PopupBar, PopupFoot, SiteRow } from './popup-frame';
import type { PopupProps } from './popup-props';
import { StaleNote } from './popup-view';
import { PostFindings } from './post-findings';
import { PostList, Who } from './post-list';
import { useCalmCount, useShownPost } from './shown-post';

export interface PanelProps extends PopupProps {
  /** Keys of the posts on the screen, from the top down. */
  inView: readonly string[];
}

export function PanelView(props: PanelProps) {
  const { page, actions, registries } = props;
  const [check, setCheck] = useState<Inquiry | 'waiting' | 'failed' | null>(null);
  const [asked, setAsked] = useState('');
  async function startCheck(text: string): Promise<void> {
    setAsked(text);
    setCheck('waiting');
    const answer = await actions.checkText(text).catch(() => 'failed' as const);
    // The reader may have gone back meanwhile.
    setCheck((now) => (now === null ? null : answer));
  }
  const [status, setStatus] = useState('');
  const report = page.kind === 'report' && hasReadablePosts(page.report) ? page.report : null;
  return (
    <div class="ws-panel">
      {check !== null && (
        <CheckView answer={check} onBack={() => setCheck(null)} onReply={() => actions.openCheck(asked)} />
      )}
      {check === null && <PanelHead {...props} onCheck={startCheck} onStatus={setStatus} />}
      {check === null && (report ? <Following {...props} report={report} /> : <PanelEmpty {...props} />)}
      <p role="status" class={status === '' ? 'ws-sr' : 'ws-status'}>
        {status}
      </p>
      <PopupFoot registries={registries} />
    </div>
  );
}

interface PanelHeadProps extends PanelProps {
  onCheck(text: string): void;
  onStatus(text: string): void;
}

/** Posts of a page that is badly read are not listed: their authors may be wrong. */
function hasReadablePosts(report: PageReport): boolean {
  return report.health !== 'too-few-read' && postsInOrder(report).length > 0;
}

function PanelHead({ page, settings, actions, onCheck, onStatus }: PanelHeadProps) {
  const t = useTranslator();
  const input = useRef<HTMLInputElement>(null);
  const site = page.kind === 'report' ? page.report.site : null;
  return (
    <>
      <PopupBar onSettings={actions.openSettings} />
      {site !== null && (
        <SiteRow
          site={site}
          on={!settings.disabledSites.includes(site)}
          onChange={(enabled) => {
            actions.change({ set: 'site', site, enabled }).then(
              () => onStatus(''),
              (error) => onStatus(t.text(failureWords(error))),
            );
          }}
        />
      )}
      <div class="ws-panel-check">
        <CheckBox inputRef={input} onCheck={onCheck} />
      </div>
    </>
  );
}

/** Why there is no list, in the words of the popup. */
function PanelEmpty({ page, settings, device, actions }: PanelProps) {
  const isOff = page.kind === 'report' && settings.disabledSites.includes(page.report.site);
  const toCheckBox = () => document.querySelector<HTMLElement>('input[name=text]')?.focus();
  return (
    <main class="ws-popup-scroll">
      <PageBody
        page={page}
        isOff={isOff}
        current={null}
        device={device}
        onOpen={() => undefined}
        onPaste={toCheckBox}
        onGrant={actions.grantSite}
        onCheckPage={actions.checkPage}
      />
    </main>
  );
}

function Following(props: PanelProps & { report: PageReport }) {
  const { page, report, inView, registries, actions } = props;
  const unread = page.kind === 'report' ? page.unread : null;
  const t = useTranslator();
  const posts = postsInOrder(report);
  const [pinned, setPinned] = useState<string | null>(null);
  // The reader pressed a chip in the page.
  useEffect(() => {
    if (report.selected !== null) setPinned(report.selected);
  }, [report.selected]);
  const card = useRef<HTMLElement>(null);
  const shown = useShownPost(posts, inView, pinned, card);
  const count = useCalmCount(posts.length);
  return (
    <main class="ws-panel-main">
      <div class="ws-panel-list">
        <StaleNote oldest={oldestRegistry(registries)} />
        {unread !== null && <FrameNote host={unread.host} onGrant={actions.grantSite} />}
        {hasDistress(report) && <DistressCard />}
        <h2 class="ws-h">{t.text('panel_follows')}</h2>
        <PostList posts={posts} current={shown?.key ?? null} inView={inView} onOpen={setPinned} />
        <p role="status" class="ws-sr">
          {t.count('list_title', count)}
        </p>
      </div>
      <section class="ws-panel-card" ref={card} aria-label={t.text('group_checked')}>
        {shown && (
          <PanelPost
            {...props}
            key={shown.key}
            post={shown}
            isPinned={pinned !== null}
            onFollow={() => setPinned(null)}
          />
        )}
      </section>
    </main>
  );
}

interface PanelPostProps extends PanelProps {
  post: PageReport['posts'][number];
  isPinned: boolean;
  onFollow(): void;
}

function PanelPost({ post, isPinned, onFollow, settings, actions }: PanelPostProps) {
  const t = useTranslator();
  const [status, setStatus] = useState('');
  return (
    <>
      <div class="ws-panel-who">
        <Who post={post} />
        {isPinned && (
          <button type="button" class="ws-button ws-button--soft ws-button--small" onClick={onFollow}>
            {t.text('panel_follow')}
          </button>
        )}
      </div>
      <PostFindings post={post} settings={settings} actions={actions} onStatus={setStatus} />
      <p role="status" class={status === '' ? 'ws-sr' : 'ws-status'}>
        {status}
      </p>
    </>
  );
}
