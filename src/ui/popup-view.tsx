/** The toolbar popup: the one place that no page can draw, so it has the last word. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RegistryState } from '../messages/protocol';
import type { Inquiry } from '../model/inquiry';
import { CheckBox } from './check-box';
import { CheckView } from './check-view';
import { failureWords } from './failure-words';
import { useTranslator } from './i18n';
import { Icon } from './icon';
import { PageBody } from './page-body';
import { listedPosts } from './page-state';
import { oldestRegistry, PopupBar, PopupFoot, SiteRow } from './popup-frame';
import type { PopupProps } from './popup-props';
import { PostView } from './post-view';

type Open =
  | { kind: 'list' }
  | { kind: 'post'; key: string }
  | { kind: 'check'; text: string; answer: Inquiry | 'waiting' | 'failed' };

export function PopupView(props: PopupProps) {
  const t = useTranslator();
  const { page, actions } = props;
  const posts = page.kind === 'report' ? listedPosts(page.report) : [];
  const [open, setOpen] = useState<Open>({ kind: 'list' });
  const [current, setCurrent] = useState<string | null>(null);
  const [status, setStatus] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const selected = page.kind === 'report' ? page.report.selected : null;

  // The reader pressed a chip in the page: the answer starts there.
  useEffect(() => {
    if (selected !== null) openPost(selected);
  }, [selected]);
  useEffect(() => focusStart(root.current, open, current), [open.kind, page.kind]);
  useEffect(() => (open.kind === 'list' ? undefined : onBackKey(back)), [open.kind]);

  function openPost(key: string): void {
    setCurrent(key);
    setOpen({ kind: 'post', key });
  }
  async function check(text: string): Promise<void> {
    setOpen({ kind: 'check', text, answer: 'waiting' });
    const answer = await actions.checkText(text).catch(() => 'failed' as const);
    // The reader may have gone back meanwhile.
    setOpen((now) => (now.kind === 'check' ? { kind: 'check', text, answer } : now));
  }
  function switchSite(site: string, enabled: boolean): void {
    actions.change({ set: 'site', site, enabled }).then(
      () => setStatus(''),
      (error) => setStatus(t.text(failureWords(error))),
    );
  }
  function back(): void {
    setStatus('');
    setOpen({ kind: 'list' });
  }

  const post = open.kind === 'post' ? posts.find(({ key }) => key === open.key) : undefined;
  return (
    <div class="ws-popup" ref={root}>
      {post && <PostView {...props} post={post} onBack={back} onStatus={setStatus} />}
      {!post && open.kind !== 'check' && (
        <ListView {...props} current={current} onOpen={openPost} onCheck={check} onSite={switchSite} />
      )}
      {open.kind === 'check' && (
        <CheckView answer={open.answer} onBack={back} onReply={() => actions.openCheck(open.text)} />
      )}
      <p role="status" class={status === '' ? 'ws-sr' : 'ws-status'}>
        {status}
      </p>
      <PopupFoot registries={props.registries} />
    </div>
  );
}

/** Escape leaves what is open before it closes the popup; the arrow against the way of reading does the same. */
function onBackKey(back: () => void): () => void {
  const away = getComputedStyle(document.documentElement).direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' && event.key !== away) return;
    event.preventDefault();
    back();
  }
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

/** The first row, else the check box; the row that was left after coming back; never the switch. */
function focusStart(root: HTMLElement | null, open: Open, current: string | null): void {
  if (!root) return;
  const rows = Array.from(root.querySelectorAll<HTMLElement>('[data-key]'));
  const row = rows.find(({ dataset }) => dataset.key === current) ?? rows[0];
  const goal =
    open.kind === 'list'
      ? (row ?? root.querySelector<HTMLElement>('input[name=text]'))
      : root.querySelector<HTMLElement>('[data-back]');
  goal?.focus({ preventScroll: open.kind !== 'list' });
}

interface ListViewProps extends PopupProps {
  current: string | null;
  onSite(site: string, enabled: boolean): void;
  onOpen(key: string): void;
  onCheck(text: string): void;
}

function ListView({ page, settings, registries, device, actions, current, onOpen, onCheck, onSite }: ListViewProps) {
  const t = useTranslator();
  const input = useRef<HTMLInputElement>(null);
  const site = page.kind === 'report' ? page.report.site : null;
  const isOff = site !== null && settings.disabledSites.includes(site);
  return (
    <>
      <PopupBar onSettings={actions.openSettings} onPanel={actions.openPanel} />
      {site !== null && <SiteRow site={site} on={!isOff} onChange={(enabled) => onSite(site, enabled)} />}
      <main class="ws-popup-scroll">
        <CheckBox inputRef={input} onCheck={onCheck} />
        <button type="button" class="ws-link" onClick={() => actions.openCheck(null)}>
          <Icon name="image" />
          {t.text('check_open_page')}
        </button>
        <StaleNote oldest={oldestRegistry(registries)} />
        <PageBody
          page={page}
          isOff={isOff}
          current={current}
          device={device}
          onOpen={onOpen}
          onPaste={() => input.current?.focus()}
          onGrant={actions.grantSite}
          onCheckPage={actions.checkPage}
        />
      </main>
    </>
  );
}

/** From a week on, how old our facts are; from three months on, what we no longer say. */
export function StaleNote({ oldest }: { oldest: RegistryState | null }) {
  const t = useTranslator();
  if (oldest === null || oldest.freshness === 'current') return null;
  const key = oldest.freshness === 'dated' ? 'stale_note' : 'stale_unchecked';
  return <p class="ws-note ws-quiet">{t.text(key, { date: { day: oldest.vouched } })}</p>;
}
