/** All findings of one assessment as cards, or why there are none. Used for a post and for a pasted text. */
import { findDispute } from '../explain/disputes';
import { explainFinding } from '../explain/explain-finding';
import { orderFindings } from '../explain/priority';
import { UNCHECKED_WORDS } from '../explain/words';
import type { Assessment, Finding } from '../model/assessment';
import { DistressCard } from './distress-card';
import { ExplanationCard } from './explanation-card';
import { useTranslator, Words } from './i18n';
import { Notice } from './notice';
import type { OwnChoices } from './own-choice-buttons';
import { ShowMore } from './show-more';

/** Cards that are shown before the reader asks for the rest: a page may carry forty findings. */
const MOST_CARDS = 8;

export function FindingsView({ assessment, choices }: { assessment: Assessment; choices?: OwnChoices | undefined }) {
  const t = useTranslator();
  if (assessment.status === 'unchecked') {
    return (
      <Notice
        icon="tone-unread"
        tone="quiet"
        title="unchecked_badge"
        lines={[t.text(UNCHECKED_WORDS[assessment.reason])]}
      />
    );
  }
  if (assessment.distress) return <DistressCard />;
  const findings = orderFindings(assessment.findings);
  const explanations = findings.map(explainFinding);
  if (explanations.length === 0) return <Notice icon="book" title="check_none" lines={[t.text('check_none_text')]} />;
  return (
    <>
      <DisputeNote findings={findings} />
      <ul class="ws-findings">
        <ShowMore
          items={explanations}
          most={MOST_CARDS}
          words="findings_more"
          draw={(explanation, index) => (
            <li key={index}>
              <ExplanationCard explanation={explanation} choices={choices} />
            </li>
          )}
        />
      </ul>
    </>
  );
}

/** Registries that contradict each other, side by side with their names. */
function DisputeNote({ findings }: { findings: readonly Finding[] }) {
  const dispute = findDispute(findings);
  if (dispute === null) return null;
  return (
    <section class="ws-note">
      <h2 class="ws-word">
        <Words message={dispute.badge} />
      </h2>
      <ul class="ws-sides">
        {dispute.sides.map((side, index) => (
          <li key={index}>
            <Words message={side} />
          </li>
        ))}
      </ul>
      <p>
        <Words message={dispute.todo} />
      </p>
    </section>
  );
}
