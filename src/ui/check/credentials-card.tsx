/** What the picture file says of itself: its Content Credentials, and how far they can be relied on. */
import { ACT_WORDS, credentialsWords } from '../../explain/credentials-wording';
import { explainFinding } from '../../explain/explain-finding';
import type { PictureCredentials } from '../../model/credentials';
import { PartsInline, useTranslator } from '../i18n';
import { Icon } from '../icon';

export function CredentialsCard({ credentials }: { credentials: PictureCredentials }) {
  const t = useTranslator();
  const { ai, state } = credentials;
  const explained = ai && explainFinding(ai);
  const says = t.parts(explained?.says ?? credentialsWords(credentials));
  return (
    <section class="ws-card ws-stack-s" role="status" aria-labelledby="credentials">
      <h2 id="credentials" class="ws-h">
        {t.text('credentials_title')}
      </h2>
      <p class="ws-fact">
        <Icon name={ai ? 'ai' : 'note'} />
        <span>{says && <PartsInline parts={says} />}</span>
      </p>
      {explained && <p class="ws-small">{t.fill(explained.todo)}</p>}
      {state === 'valid' && <ValidPart credentials={credentials} />}
    </section>
  );
}

function ValidPart({ credentials: { acts, signer } }: { credentials: PictureCredentials }) {
  const t = useTranslator();
  return (
    <>
      {acts.length > 0 && (
        <div class="ws-small">
          {t.text('credentials_done')}
          <ul class="ws-asks">
            {acts.map((act) => (
              <li key={act}>{t.text(ACT_WORDS[act])}</li>
            ))}
          </ul>
        </div>
      )}
      {signer !== null && <p class="ws-tiny">{t.text('credentials_note')}</p>}
    </>
  );
}
