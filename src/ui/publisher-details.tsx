/** Where a publisher's registry comes from, how it is recognised, and what happened at each update. */
import type { PublisherState } from '../messages/protocol';
import type { HistoryLine } from '../model/publishers';
import { useTranslator } from './i18n';
import { PROBLEM_WORDS } from './problem-words';

export function PublisherDetails({ publisher }: { publisher: PublisherState }) {
  const t = useTranslator();
  const { url, fingerprint, history, updates, registry } = publisher;
  if (!updates) return null;
  return (
    <details class="ws-small">
      <summary>{t.text('publisher_details')}</summary>
      <div class="ws-stack-s">
        {registry !== null && <p>{t.text('publisher_confirmed', { date: { day: registry.vouched } })}</p>}
        <dl class="ws-publisher-facts">
          <dt>{t.text('publisher_address')}</dt>
          <dd class="ws-mono">
            <bdi dir="ltr">{url}</bdi>
          </dd>
          <dt>{t.text('publisher_fingerprint')}</dt>
          <dd class="ws-mono">
            <bdi dir="ltr">{inGroups(fingerprint)}</bdi>
          </dd>
        </dl>
        <ol class="ws-publisher-log">
          {history.toReversed().map((line, index) => (
            <LogLine key={index} line={line} />
          ))}
        </ol>
      </div>
    </details>
  );
}

function LogLine({ line: { at, event, sequence, problem } }: { line: HistoryLine }) {
  const t = useTranslator();
  const date = { day: isoDay(at) };
  if (event === 'failed')
    return <li>{t.text('log_failed', { date, problem: { key: PROBLEM_WORDS[problem ?? 'damaged'], values: {} } })}</li>;
  if (event === 'unchanged') return <li>{t.text('log_unchanged', { date })}</li>;
  return <li>{t.text(event === 'added' ? 'log_added' : 'log_updated', { date, number: sequence ?? 0 })}</li>;
}

export function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Eight by eight, so that two people can compare it aloud. */
function inGroups(fingerprint: string): string {
  return Array.from({ length: fingerprint.length / 8 }, (_, i) => fingerprint.slice(i * 8, i * 8 + 8)).join(' ');
}
