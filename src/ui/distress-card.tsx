/** Shown instead of any finding where a life may be in danger. Judges nobody and names nobody. */
import { useTranslator } from './i18n';
import { Icon } from './icon';

export function DistressCard() {
  const t = useTranslator();
  return (
    <section class="ws-card">
      <div class="ws-explain-top">
        <span class="ws-mark ws-info">
          <Icon name="heart" />
        </span>
        <h2 class="ws-h2">{t.text('distress_title')}</h2>
      </div>
      <p>{t.text('distress_text')}</p>
      <p>
        <b>{t.text('distress_call')}</b>
      </p>
    </section>
  );
}
