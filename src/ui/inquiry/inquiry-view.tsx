/** The answer to a pasted text, a link or a page: what is known in three lines, what you can do, then the details. */
import type { RefObject } from 'preact';
import { type AnswerLine, answerInquiry, type InquiryAnswer } from '../../explain/inquiry-answer';
import type { Finding } from '../../model/assessment';
import type { Help } from '../../model/help';
import type { Inquiry } from '../../model/inquiry';
import { DistressCard, HelpContacts } from '../distress-card';
import { FindingsView } from '../findings-view';
import { PartsInline, useTranslator } from '../i18n';
import { Icon, MarkIcon } from '../icon';
import { ArticlePart } from './article-part';
import { LinkList } from './link-list';
import { ForwardedPart, ReadPart, UnrecognisedPart } from './message-parts';

interface InquiryViewProps {
  inquiry: Inquiry;
  /** The heading that the keyboard moves to when the answer comes. */
  heading: RefObject<HTMLHeadingElement | null>;
  /** What the picture file itself says: that AI made it. */
  ofFile?: Finding | null;
}

/** Three lines, what to do, and whom to call; where a life may be in danger, only that. */
export function KnownPart({ inquiry, heading, ofFile = null }: InquiryViewProps) {
  const { help } = inquiry;
  if (isDistress(inquiry)) return <DistressCard />;
  return (
    <div class="ws-stack">
      <KnownCard answer={answerInquiry(inquiry, useTranslator(), ofFile)} heading={heading} />
      {help !== null && <FirstAidCard help={help} />}
    </div>
  );
}

/** All the rest: the page, its links, how it was passed on, the findings in full, what nothing is known about. */
export function DetailParts({ inquiry }: { inquiry: Inquiry }) {
  const { article, assessment, forwarded, unrecognised, read } = inquiry;
  const isSilent = isDistress(inquiry);
  return (
    <div class="ws-stack">
      {article && <ArticlePart article={article} />}
      <LinkList inquiry={inquiry} />
      <ForwardedPart marks={forwarded} />
      {!isSilent && assessment.findings.length > 0 && <Details inquiry={inquiry} />}
      {!isSilent && <UnrecognisedPart sentences={unrecognised} />}
      <ReadPart read={read} />
    </div>
  );
}

export function isDistress({ assessment }: Inquiry): boolean {
  return assessment.status === 'checked' && assessment.distress === true;
}

function KnownCard({ answer, heading }: { answer: InquiryAnswer; heading: InquiryViewProps['heading'] }) {
  const t = useTranslator();
  const { mark, lines, todo } = answer;
  const tone = mark === 'unlisted' || mark === 'unread' ? 'quiet' : mark;
  return (
    <section class="ws-card ws-known" aria-labelledby="known">
      <div class={`ws-explain-top ws-${tone}`}>
        <span class={`ws-mark ws-${tone}`}>
          <MarkIcon mark={mark} />
        </span>
        <h2 id="known" class="ws-h2" tabIndex={-1} ref={heading}>
          {t.text('check_known')}
        </h2>
      </div>
      <Lines lines={lines} />
      {todo.length > 0 && (
        <div class="ws-do">
          <Icon name="heart" />
          <div class="ws-stack-s">
            <b>{t.text('part_do')}</b>
            <Lines lines={todo} />
          </div>
        </div>
      )}
    </section>
  );
}

/** Acting on such a claim can injure: whom to call if somebody has. */
function FirstAidCard({ help }: { help: Help }) {
  const t = useTranslator();
  return (
    <section class="ws-card">
      <h2 class="ws-h">{t.text('check_first_aid')}</h2>
      <p class="ws-small">{t.text('check_first_aid_text')}</p>
      <HelpContacts help={help} />
    </section>
  );
}

function Lines({ lines }: { lines: readonly AnswerLine[] }) {
  return (
    <ul class="ws-lines">
      {lines.map((line, index) => (
        <li key={index}>
          <PartsInline parts={line} />
        </li>
      ))}
    </ul>
  );
}

function Details({ inquiry: { assessment } }: { inquiry: Inquiry }) {
  const t = useTranslator();
  return (
    <section class="ws-stack" aria-labelledby="details">
      <h2 id="details" class="ws-h2">
        {t.text('check_details')}
      </h2>
      <FindingsView assessment={assessment} />
    </section>
  );
}
