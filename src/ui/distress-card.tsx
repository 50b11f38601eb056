/** Shown instead of any finding where a life may be in danger. Judges nobody and names nobody. */
import { plain } from '../explain/plain';
import type { MessageKey } from '../explain/types';
import type { Help, HelpContact } from '../model/help';
import { useHelp } from './help';
import { useTranslator } from './i18n';
import { Icon } from './icon';

const KIND_WORDS: Record<HelpContact['kind'], MessageKey> = {
  emergency: 'help_emergency',
  crisis: 'help_crisis',
  poison: 'help_poison',
};

export function DistressCard() {
  const t = useTranslator();
  const help = useHelp();
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
      {help && <HelpContacts help={help} />}
    </section>
  );
}

/** Confirmed numbers and pages of the reader's country. */
export function HelpContacts({ help: { country, contacts, confirmed } }: { help: Help }) {
  const t = useTranslator();
  if (country === null) return <p class="ws-small ws-muted">{t.text('help_country')}</p>;
  if (contacts.length === 0) return null;
  return (
    <section class="ws-part">
      <h3>{t.text('distress_help', { country: { country } })}</h3>
      <ul class="ws-help">
        {contacts.map((contact) => (
          <li key={`${contact.kind} ${contact.name}`}>
            <Contact contact={contact} />
          </li>
        ))}
      </ul>
      <p class="ws-tiny">{t.text('help_checked', { date: { day: confirmed } })}</p>
    </section>
  );
}

function Contact({ contact: { kind, name, phone, url } }: { contact: HelpContact }) {
  const t = useTranslator();
  return (
    <>
      <span class="ws-small ws-muted">{t.text(KIND_WORDS[kind])}</span>
      <b>
        <bdi>{plain(name)}</bdi>
      </b>
      {phone !== undefined && (
        <a class="ws-button" href={`tel:${dialled(phone)}`}>
          <span dir="auto">{t.text('help_call', { phone: plain(phone) })}</span>
        </a>
      )}
      {url?.startsWith('https://') && (
        <a class="ws-link" href={url} target="_blank" rel="noreferrer noopener">
          {t.text('help_site')}
          <Icon name="external" />
          <span class="ws-sr">{t.text('opens_tab')}</span>
        </a>
      )}
    </>
  );
}

/** Digits, and what a telephone understands besides. */
function dialled(phone: string): string {
  return phone.replace(/[^\d+*#]/g, '');
}
