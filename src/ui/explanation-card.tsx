/** One finding in full. Same order everywhere: fact, detail, who says so, what you can do, who approved it, object. */
import type { Explanation } from '../explain/types';
import { EvidenceList } from './evidence-list';
import {
  ActionPart,
  AgePart,
  CardFoot,
  ClaimPart,
  DetailPart,
  ForeignNote,
  RecordPart,
  TodoPart,
} from './explanation-parts';
import { HandleCompare } from './handle-compare';
import { useTranslator, Words } from './i18n';
import { MarkIcon, SignalGlyph } from './icon';
import { OwnChoiceButtons, type OwnChoices } from './own-choice-buttons';

interface ExplanationCardProps {
  explanation: Explanation;
  /** Absent where the reader cannot choose: for a pasted text. */
  choices?: OwnChoices | undefined;
}

export function ExplanationCard({ explanation, choices }: ExplanationCardProps) {
  const { finding, says, action, evidence } = explanation;
  return (
    <article class={`ws-explain ws-${explanation.tone}`}>
      <CardTop explanation={explanation} />
      <p class="ws-explain-say">
        <Words message={says} />
      </p>
      <ForeignNote explanation={explanation} />
      {finding.signal === 'lookalike' && <HandleCompare finding={finding} />}
      <ClaimPart explanation={explanation} />
      <AgePart explanation={explanation} />
      <DetailPart explanation={explanation} />
      <RecordPart explanation={explanation} />
      <ActionPart action={action} />
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
