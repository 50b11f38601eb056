/** Says that a granted host stands in a frame of a page that we do not read. */
import { useTranslator } from './i18n';

/** `host` is the page's own, where it may be asked for. */
export function FrameNote({ host, onGrant }: { host: string | null; onGrant(host: string): void }) {
  const t = useTranslator();
  return (
    <div class="ws-note ws-quiet">
      <p>{t.text('frame_note')}</p>
      {host !== null && (
        <button type="button" class="ws-button ws-button--soft ws-button--small" onClick={() => onGrant(host)}>
          {t.text('grant_site', { host })}
        </button>
      )}
    </div>
  );
}
