/** The parts of an explanation: the claim, what is on record, where to go, the step to take, who answers for it. */
import { foreignNote } from '../explain/foreign';
import type { Action, Explanation } from '../explain/types';
import { useTranslator, Words } from './i18n';
import { Icon } from './icon';
import { objectionLink } from './objection-link';

interface PartProps {
  explanation: Explanation;
}

/** Which claim the words were compared with, and how the post stands to it. */
export function ClaimPart({ explanation: { stance, claim } }: PartProps) {
  const t = useTranslator();
  if (stance === null) return null;
  return (
    <section class="ws-part">
      <h3>{t.text('part_stance')}</h3>
      <span class="ws-stance">
        <Icon name="message" />
        <Words message={stance} />
      </span>
      {claim && (
        <p class="ws-small">
          {t.text('part_claim')} <bdi lang={claim.lang ?? undefined}>{t.text('quote', { quote: claim.text })}</bdi>
        </p>
      )}
      <p class="ws-small ws-muted">{t.text('match_note')}</p>
    </section>
  );
}

/** From when the registry is, where nobody could confirm it lately. */
export function AgePart({ explanation: { aged } }: PartProps) {
  if (aged === null) return null;
  return (
    <p class="ws-note ws-quiet ws-small">
      <Words message={aged} />
    </p>
  );
}

export function DetailPart({ explanation: { detail } }: PartProps) {
  const t = useTranslator();
  if (detail === null) return null;
  return (
    <section class="ws-part">
      <h3>{t.text(detail.title)}</h3>
      <p lang={detail.lang ?? undefined}>{detail.text}</p>
    </section>
  );
}

/** Short facts of the record, a line each. */
export function RecordPart({ explanation: { record } }: PartProps) {
  const t = useTranslator();
  if (record.length === 0) return null;
  return (
    <section class="ws-part">
      <h3>{t.text('part_record')}</h3>
      <dl class="ws-dl">
        {record.map(({ label, value }) => (
          <div key={label}>
            <dt>{t.text(label)}</dt>
            <dd>
              <Words message={{ key: 'plain_value', values: { value } }} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The page to go to, named so that the link makes sense by itself. */
export function ActionPart({ action }: { action: Action | null }) {
  const t = useTranslator();
  if (action === null) return null;
  return (
    <p class="ws-action">
      <a class="ws-button ws-button--soft" href={action.url} target="_blank" rel="noreferrer noopener">
        {t.text(action.label)}
        <Icon name="external" />
        <span class="ws-sr">{t.text('opens_tab')}</span>
      </a>
      {action.publisher !== '' && (
        <bdi class="ws-small ws-muted">
          <Words message={{ key: 'plain_value', values: { value: action.publisher } }} />
        </bdi>
      )}
    </p>
  );
}

export function TodoPart({ explanation: { todo, hint } }: PartProps) {
  const t = useTranslator();
  return (
    <div class="ws-do">
      <Icon name="heart" />
      <p>
        <b>{t.text('part_do')}</b> <Words message={todo} /> {hint && <Words message={hint} />}
      </p>
    </div>
  );
}

/** The record's text is in another language: said, not hidden. */
export function ForeignNote({ explanation }: PartProps) {
  const note = foreignNote(explanation, useTranslator());
  return note === '' ? null : <p class="ws-small ws-muted">{note}</p>;
}

export function CardFoot({ explanation }: PartProps) {
  const t = useTranslator();
  const objection = objectionLink(explanation, t);
  const lines = [explanation.registry, explanation.review].filter((line) => line !== null);
  if (lines.length === 0 && objection === null) return null;
  return (
    <footer class="ws-explain-foot">
      {lines.map((line) => (
        <span key={line.key}>
          <Words message={line} />
        </span>
      ))}
      {objection && (
        <>
          <a class="ws-link" href={objection} target="_blank" rel="noreferrer noopener" data-objection>
            <Icon name="object" />
            {t.text('object')}
            <span class="ws-sr">{t.text('opens_tab')}</span>
          </a>
          <span>{t.text('object_hint')}</span>
        </>
      )}
    </footer>
  );
}
