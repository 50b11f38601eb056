/** Shown instead of any finding where a life may be in danger. Judges nobody and names nobody. */
import { plain } from '../explain/plain';
import type { MessageKey } from '../explain/types';
import { HELP_KINDS, type Help, type HelpContact } from '../model/help';
import { useHelp } from './help';
import { useTranslator } from './i18n';
import { Icon } from './icon';

const KIND_WORDS: Record<HelpContact['kind'], MessageKey> = {
  emergency: 'help_emergency',
  crisis: 'help_crisis',
  poison: 'help_poison',
};

/** From this many more than one on, a kind of contact is listed in lines instead of buttons. */
const MANY = 3;

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
        {HELP_KINDS.map((kind) => contacts.filter((contact) => contact.kind === kind)).map(([first, ...others]) =>
          first === undefined ? null : (
            <li key={first.kind}>
              <span class="ws-small ws-muted">{t.text(KIND_WORDS[first.kind])}</span>
              {others.length < MANY ? (
                [first, ...others].map((contact) => <Contact key={contact.name} contact={contact} />)
              ) : (
                <ul class="ws-help-many">
                  {[first, ...others].map((contact) => (
                    <li key={contact.name}>
                      <ShortContact contact={contact} />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ),
        )}
      </ul>
      <p class="ws-tiny">{t.text('help_checked', { date: { day: confirmed } })}</p>
    </section>
  );
}

/** One of many: a country may have a poison centre in each of its regions. */
function ShortContact({ contact }: { contact: HelpContact }) {
  const { name, phone } = contact;
  if (phone === undefined) return <Contact contact={contact} />;
  return (
    <a class="ws-link" href={`tel:${dialled(phone)}`}>
      <bdi>{plain(name)}</bdi>
      <bdi>{plain(phone)}</bdi>
    </a>
  );
}

function Contact({ contact: { name, phone, url } }: { contact: HelpContact }) {
  const t = useTranslator();
  return (
    <>
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
