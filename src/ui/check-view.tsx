/** The answer to what the reader pasted into the popup: the same as on the check page, without the reply. */
import { useEffect, useRef } from 'preact/hooks';
import type { Inquiry } from '../model/inquiry';
import { useTranslator } from './i18n';
import { DetailParts, KnownPart } from './inquiry/inquiry-view';
import { BackBar } from './popup-frame';

interface CheckViewProps {
  answer: Inquiry | 'waiting' | 'failed';
  onBack(): void;
  /** Opens the check page with the same words. */
  onReply(): void;
}

export function CheckView({ answer, onBack, onReply }: CheckViewProps) {
  const t = useTranslator();
  const heading = useRef<HTMLHeadingElement>(null);
  const inquiry = typeof answer === 'object' ? answer : null;
  useEffect(() => {
    if (inquiry) heading.current?.focus();
  }, [inquiry]);
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
        {inquiry && (
          <>
            <KnownPart inquiry={inquiry} heading={heading} />
            <button type="button" class="ws-button ws-button--soft" onClick={onReply}>
              {t.text('check_reply_page')}
            </button>
            <DetailParts inquiry={inquiry} />
          </>
        )}
        <p class="ws-tiny">{t.text('check_privacy')}</p>
      </main>
    </>
  );
}
