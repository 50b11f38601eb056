/** The answer to a text that the reader pasted. */
import type { Assessment } from '../model/assessment';
import { FindingsView } from './findings-view';
import { useTranslator } from './i18n';
import { BackBar } from './popup-frame';

export function CheckView({ answer, onBack }: { answer: Assessment | 'waiting' | 'failed'; onBack(): void }) {
  const t = useTranslator();
  const found = typeof answer === 'object' && !('distress' in answer) ? answer.findings.length : 0;
  return (
    <>
      <BackBar onBack={onBack}>{t.text('check_title')}</BackBar>
      <main class="ws-popup-scroll" aria-live="polite">
        {answer === 'waiting' && <p class="ws-muted ws-waiting">{t.text('checking')}</p>}
        {answer === 'failed' && (
          <p class="ws-note ws-caution" role="alert">
            {t.text('check_failed')}
          </p>
        )}
        {found > 0 && <h2 class="ws-h">{t.count('check_found', found)}</h2>}
        {typeof answer === 'object' && <FindingsView assessment={answer} />}
        <p class="ws-tiny">{t.text('check_privacy')}</p>
      </main>
    </>
  );
}
