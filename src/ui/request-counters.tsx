/** Every request that was ever made, counted where it is made: a number in place of a promise. */
import { useTranslator } from './i18n';

/** `at` in milliseconds since 1970; `lines` newest first. */
export interface RequestLog {
  total: number;
  lines: readonly { at: number; host: string; file: string }[];
}

const WEEK = 7 * 86_400_000;

export function RequestCounters({ log, now }: { log: RequestLog; now: number }) {
  const t = useTranslator();
  const thisWeek = log.lines.filter(({ at }) => now - at < WEEK).length;
  return (
    <>
      <div class="ws-counters">
        <Counter number={thisWeek} title={t.count('requests_week', thisWeek)} text={t.text('requests_week_text')} />
        <Counter number={log.total} title={t.count('requests_all', log.total)} text={t.text('requests_all_text')} />
      </div>
      <details>
        <summary class="ws-small">{t.text('requests_list')}</summary>
        <RequestList log={log} />
        <p class="ws-small ws-muted">{t.text('requests_note')}</p>
      </details>
    </>
  );
}

function Counter({ number, title, text }: { number: number; title: string; text: string }) {
  const t = useTranslator();
  return (
    <div class="ws-counter">
      <span class="ws-counter-n">{number.toLocaleString(t.locale)}</span>
      <div>
        <b>{title}</b>
        <p class="ws-small ws-muted">{text}</p>
      </div>
    </div>
  );
}

function RequestList({ log }: { log: RequestLog }) {
  const t = useTranslator();
  if (log.lines.length === 0) return <p class="ws-small ws-muted">{t.text('requests_none')}</p>;
  const time = new Intl.DateTimeFormat(t.locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <ul class="ws-requests">
      {log.lines.map(({ at, host, file }, index) => (
        <li key={`${at} ${index}`}>
          <time>{time.format(at)}</time>
          <bdi>{host}</bdi>
          <bdi>{file}</bdi>
        </li>
      ))}
    </ul>
  );
}
