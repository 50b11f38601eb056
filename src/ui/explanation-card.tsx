/** One finding in full. Same order everywhere: fact, detail, who says so, what you can do, who approved it, object. */
import type { Explanation } from '../explain/types';
import { EvidenceList } from './evidence-list';
import { HandleCompare } from './handle-compare';
import { useTranslator, Words } from './i18n';
import { Icon, MarkIcon, SignalGlyph } from './icon';
import { objectionLink } from './objection-link';
import { OwnChoiceButtons, type OwnChoices } from './own-choice-buttons';

interface ExplanationCardProps {
  explanation: Explanation;
  /** Absent where the reader cannot choose: for a pasted text. */
  choices?: OwnChoices | undefined;
}

export function ExplanationCard({ explanation, choices }: ExplanationCardProps) {
  const { finding, says, evidence } = explanation;
  return (
    <article class={`ws-explain ws-${explanation.tone}`}>
      <CardTop explanation={explanation} />
      <p class="ws-explain-say">
        <Words message={says} />
      </p>
      {finding.signal === 'lookalike' && <HandleCompare finding={finding} />}
      <ClaimPart explanation={explanation} />
      <DetailPart explanation={explanation} />
      <EvidenceList evidence={evidence} />
      <TodoPart explanation={explanation} />
      {choices && <OwnChoiceButtons finding={finding} choices={choices} />}
      <CardFoot explanation={explanation} />
    </article>
  );
}

function CardTop({ explanation: { tone, mark, badge, icon, group } }: { explanation: Explanation }) {
  const t = useTranslator();
  return (
    <div class="ws-explain-top">
      <span class={`ws-mark ws-${tone}`}>
        <MarkIcon mark={mark} />
      </span>
      <div>
        <h2 class="ws-word">
          <Words message={badge} />
        </h2>
        <span class="ws-group ws-tiny">
          <SignalGlyph name={icon} />
          {t.text(group)}
        </span>
      </div>
    </div>
  );
}

/** Which claim the words were compared with, and how the post stands to it. */
function ClaimPart({ explanation: { stance, claim } }: { explanation: Explanation }) {
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

function DetailPart({ explanation: { detail } }: { explanation: Explanation }) {
  const t = useTranslator();
  if (detail === null) return null;
  return (
    <section class="ws-part">
      <h3>{t.text(detail.title)}</h3>
      <p lang={detail.lang ?? undefined}>{detail.text}</p>
    </section>
  );
}

function TodoPart({ explanation: { todo } }: { explanation: Explanation }) {
  const t = useTranslator();
  return (
    <div class="ws-do">
      <Icon name="heart" />
      <p>
        <b>{t.text('part_do')}</b> <Words message={todo} />
      </p>
    </div>
  );
}

function CardFoot({ explanation }: { explanation: Explanation }) {
  const t = useTranslator();
  const objection = objectionLink(explanation, t);
  if (explanation.review === null && objection === null) return null;
  return (
    <footer class="ws-explain-foot">
      {explanation.review && (
        <span>
          <Words message={explanation.review} />
        </span>
      )}
      {objection && (
        <a class="ws-link" href={objection} target="_blank" rel="noreferrer noopener">
          <Icon name="object" />
          {t.text('object')}
          <span class="ws-sr">{t.text('opens_tab')}</span>
        </a>
      )}
    </footer>
  );
}
