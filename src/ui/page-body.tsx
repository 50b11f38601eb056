/** The middle of the popup: the list of posts, or why there is none. */
import type { Translator } from '../explain/messages';
import type { PageReport } from '../messages/protocol';
import { ArticleCard } from './article-card';
import { DistressCard } from './distress-card';
import { FrameNote } from './frame-note';
import { useTranslator } from './i18n';
import { Notice } from './notice';
import { hasDistress, listedPosts, type PageState, type Unread as UnreadPage } from './page-state';
import { PostList } from './post-list';
import { ReportCopy } from './report-copy';
import { type Device, siteReport } from './site-report';

interface PageBodyProps {
  page: PageState;
  /** The reader switched this site off themself. */
  isOff: boolean;
  current: string | null;
  device: Device;
  onOpen(key: string): void;
  onPaste(): void;
  /** Asks the browser for one host. */
  onGrant(host: string): void;
  /** Reads the page once, without a grant. */
  onCheckPage(): void;
}

export function PageBody(props: PageBodyProps) {
  const t = useTranslator();
  const { page } = props;
  switch (page.kind) {
    case 'waiting':
      return <p class="ws-muted ws-waiting">{t.text('checking')}</p>;
    case 'failed':
      return <Unanswered />;
    case 'browser-page':
      return <Notice icon="globe" title="browser_page_title" lines={[t.text('browser_page_text')]} />;
    case 'pdf':
      return (
        <Notice icon="book" title="pdf_title" lines={[t.text('pdf_text')]}>
          <PasteButton onPaste={props.onPaste} />
        </Notice>
      );
    case 'no-access':
      return <NoAccess {...props} host={page.host} />;
    case 'report':
      return <ReportBody {...props} report={page.report} unread={page.unread} />;
  }
}

function Unanswered() {
  const t = useTranslator();
  return <Notice icon="refresh" title="failed_title" lines={[t.text('failed_text')]} />;
}

type NoAccessProps = Pick<PageBodyProps, 'onGrant' | 'onCheckPage' | 'onPaste'> & { host: string | null };

function NoAccess({ host, onGrant, onCheckPage, onPaste }: NoAccessProps) {
  const t = useTranslator();
  const hint = host === null ? t.text('reload_hint') : t.text('grant_text');
  return (
    <Notice icon="site" title="no_access_title" lines={[t.text('no_access_text'), hint]}>
      {host !== null && (
        <button type="button" class="ws-button" onClick={() => onGrant(host)}>
          {t.text('grant_site', { host })}
        </button>
      )}
      <button type="button" class="ws-button ws-button--soft" onClick={onCheckPage}>
        {t.text('check_this_page')}
      </button>
      <PasteButton onPaste={onPaste} />
    </Notice>
  );
}

interface ReportBodyProps extends PageBodyProps {
  report: PageReport;
  unread: UnreadPage | null;
}

function ReportBody({ report, unread, isOff, current, device, onOpen, onPaste, onGrant }: ReportBodyProps) {
  const t = useTranslator();
  if (isOff) return <Notice icon="mute" tone="quiet" title="off_title" lines={[t.text('off_text')]} />;
  if (report.health === 'unanswered') return <Unanswered />;
  if (report.health === 'disabled') {
    return <Unread title="paused_title" line={t.text('paused_text')} onPaste={onPaste} />;
  }
  if (report.health !== 'ok') {
    const words = siteReport(report, device);
    const isBroken = report.health === 'too-few-read';
    return (
      <>
        <Unread
          title={isBroken ? 'paused_title' : 'unreadable_title'}
          line={t.text(isBroken ? 'broken_text' : 'unreadable_text')}
          onPaste={onPaste}
        />
        <ReportCopy words={words} />
      </>
    );
  }
  const posts = listedPosts(report);
  const article = report.site === 'article' ? posts[0] : undefined;
  return (
    <>
      {unread !== null && <FrameNote host={unread.host} onGrant={onGrant} />}
      {hasDistress(report) && <DistressCard />}
      {posts.length === 0 && !hasDistress(report) && (
        <Notice icon="book" title="empty_title" lines={[emptyLine(report, t)]} />
      )}
      {article && <ArticleCard post={article} onOpen={onOpen} />}
      {!article && posts.length > 0 && (
        <>
          <h2 class="ws-h">{t.count('list_title', posts.length)}</h2>
          <PostList posts={posts} current={current} onOpen={onOpen} />
        </>
      )}
    </>
  );
}

function emptyLine({ counts: { read } }: PageReport, t: Translator): string {
  return read === 0 ? t.text('empty_text_none') : t.count('empty_text', read);
}

/** Nothing was checked here, and it must not look clean. */
function Unread({
  title,
  line,
  onPaste,
}: {
  title: 'paused_title' | 'unreadable_title';
  line: string;
  onPaste(): void;
}) {
  return (
    <Notice icon="tone-unread" tone="quiet" title={title} lines={[line]}>
      <PasteButton onPaste={onPaste} />
    </Notice>
  );
}

function PasteButton({ onPaste }: { onPaste(): void }) {
  return (
    <button type="button" class="ws-button ws-button--soft" onClick={onPaste}>
      {useTranslator().text('paste_instead')}
    </button>
  );
}
