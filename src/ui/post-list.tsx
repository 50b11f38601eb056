/** The posts of a page: one stop for the keyboard, arrows move inside it, a row opens the explanation. */
import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { explainFinding } from '../explain/explain-finding';
import { plain } from '../explain/plain';
import { orderFindings } from '../explain/priority';
import type { ReportedPost } from '../messages/protocol';
import { useDrawnRows } from './drawn-rows';
import { useTranslator, Words } from './i18n';
import { Icon, MarkIcon } from './icon';

interface PostListProps {
  posts: readonly ReportedPost[];
  /** The row that the keyboard stands on: after coming back, the one that was left. */
  current: string | null;
  /** In the side panel: the posts on the screen. The first of them is kept in sight, unless the keyboard is in the list. */
  inView?: readonly string[];
  onOpen(key: string): void;
}

export function PostList({ posts, current, inView, onOpen }: PostListProps) {
  const [stop, setStop] = useState(current);
  const list = useRef<HTMLUListElement>(null);
  const firstInView = inView?.find((key) => posts.some((post) => post.key === key));
  useEffect(() => {
    if (firstInView !== undefined && list.current) keepInSight(list.current, firstInView);
  }, [firstInView]);
  const stopKey = posts.some(({ key }) => key === stop) ? stop : posts[0]?.key;
  const needed = posts.findLastIndex(({ key }) => key === current || key === stop || inView?.includes(key));
  const { count, end, drawUpTo } = useDrawnRows(posts.length, needed);
  const rows = () => Array.from(list.current?.querySelectorAll('button') ?? []);
  const awaited = useRef<number | null>(null);
  useEffect(() => {
    if (awaited.current !== null) rows()[awaited.current]?.focus();
    awaited.current = null;
  }, [count]);

  function move(event: TargetedKeyboardEvent<HTMLElement>): void {
    const index = rows().findIndex((row) => row.contains(event.target as Node));
    const goal = goalOf(event.key, index, posts.length);
    if (goal === null) {
      if (event.key === openingKey(event.currentTarget)) rows()[index]?.click();
      return;
    }
    event.preventDefault();
    setStop(posts[goal]?.key ?? null);
    if (goal < count) rows()[goal]?.focus();
    else {
      awaited.current = goal;
      drawUpTo(goal);
    }
  }

  return (
    <>
      <ul class="ws-list" ref={list} onKeyDown={move}>
        {posts.slice(0, count).map((post) => (
          <li key={post.key}>
            <PostRow
              post={post}
              isStop={post.key === stopKey}
              isCurrent={inView !== undefined && post.key === current}
              isInView={inView?.includes(post.key) ?? false}
              onOpen={onOpen}
            />
          </li>
        ))}
      </ul>
      {count < posts.length && <div ref={end} />}
    </>
  );
}

function keepInSight(list: HTMLElement, key: string): void {
  if (list.contains(document.activeElement)) return;
  const row = Array.from(list.querySelectorAll<HTMLElement>('[data-key]')).find(({ dataset }) => dataset.key === key);
  row?.scrollIntoView?.({ block: 'nearest' });
}

function goalOf(key: string, index: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(index + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(index - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** The arrow that points the way of reading opens. */
function openingKey(element: Element): string {
  return getComputedStyle(element).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
}

interface PostRowProps {
  post: ReportedPost;
  isStop: boolean;
  /** Shown in full beside the list. */
  isCurrent: boolean;
  isInView: boolean;
  onOpen(key: string): void;
}

function PostRow({ post, isStop, isCurrent, isInView, onOpen }: PostRowProps) {
  const t = useTranslator();
  const [first, ...others] = orderFindings(post.assessment.findings).map(explainFinding);
  const more = others.filter(({ finding }) => finding.signal !== 'not-in-registry').length;
  return (
    <button
      type="button"
      class={`ws-row${isInView ? ' ws-row--now' : ''}`}
      aria-current={isCurrent ? 'true' : undefined}
      tabIndex={isStop ? 0 : -1}
      data-key={post.key}
      onClick={() => onOpen(post.key)}
    >
      <span class={`ws-mark ws-${first?.tone ?? 'quiet'}`}>
        <MarkIcon mark={first?.mark ?? 'unlisted'} />
      </span>
      <span class="ws-row-text">
        <Who post={post} />
        <span class="ws-row-say">
          {first ? (
            <>
              <span class={`ws-word ws-${first.tone}`}>
                <Words message={first.badge} />.
              </span>{' '}
              <Words message={first.says} />
            </>
          ) : (
            t.text('row_nothing')
          )}
        </span>
      </span>
      <span class="ws-row-end">
        {isInView && <span class="ws-sr">{t.text('panel_in_view')}.</span>}
        {more > 0 && (
          <span aria-hidden="true" dir="ltr">
            +{more}
          </span>
        )}
        {more > 0 && <span class="ws-sr">{t.count('row_more', more)}</span>}
        <Icon name="chevron-right" />
      </span>
    </button>
  );
}

/** The writer, or the first words of a post whose writer the page does not name. */
export function Who({ post: { author, excerpt } }: { post: ReportedPost }) {
  const t = useTranslator();
  const [name, handle] = [plain(author.name), plain(author.handle)];
  return (
    <span class="ws-row-who">
      <b>
        <bdi>{name || plain(excerpt, 40) || t.text('row_unknown')}</bdi>
      </b>
      {handle !== '' && (
        // A handle that is too long loses its end, not its beginning, in right-to-left text too.
        <span dir="ltr">
          <bdi>@{handle}</bdi>
        </span>
      )}
    </span>
  );
}
