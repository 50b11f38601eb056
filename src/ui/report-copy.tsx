/** Offers a report to copy, and shows beforehand exactly what will be copied. */
import { useState } from 'preact/hooks';
import { useTranslator } from './i18n';

export function ReportCopy({ words }: { words: string }) {
  const t = useTranslator();
  const [copied, setCopied] = useState<'report_copied' | 'report_not_copied' | null>(null);
  function copy(): void {
    navigator.clipboard.writeText(words).then(
      () => setCopied('report_copied'),
      () => setCopied('report_not_copied'),
    );
  }
  return (
    <details class="ws-report">
      <summary>{t.text('report_title')}</summary>
      <p class="ws-small ws-muted">{t.text('report_text')}</p>
      <pre class="ws-report-words" lang="en" dir="ltr">
        {words}
      </pre>
      <button type="button" class="ws-button ws-button--soft" onClick={copy}>
        {t.text('report_copy')}
      </button>
      <p role="status" class={copied === null ? 'ws-sr' : 'ws-small'}>
        {copied === null ? '' : t.text(copied)}
      </p>
    </details>
  );
}
