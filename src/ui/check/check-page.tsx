/** The check page: something to check for somebody, what is known about it, and a kind answer to send back. */
import { useEffect, useRef } from 'preact/hooks';
import { badgeWords } from '../../explain/explain-finding';
import type { Translator } from '../../explain/messages';
import { orderFindings } from '../../explain/priority';
import type { Finding } from '../../model/assessment';
import type { Inquiry } from '../../model/inquiry';
import type { Question } from '../../model/question';
import { useTranslator } from '../i18n';
import { Icon, MarkIcon } from '../icon';
import { DetailParts, isDistress, KnownPart } from '../inquiry/inquiry-view';
import { CheckForm } from './check-form';
import { CredentialsCard } from './credentials-card';
import { type KeptCheck, type PinActions, PinButton, PinList } from './pin-list';
import { type ReplyActions, ReplyCard } from './reply-card';
import { type CheckActions, useCheck } from './use-check';

export interface CheckPageProps {
  /** What an entry point handed over. */
  start: Question | null;
  pins: readonly KeptCheck[];
  actions: CheckActions & ReplyActions & PinActions;
}

export function CheckPage({ start, pins, actions }: CheckPageProps) {
  const t = useTranslator();
  const check = useCheck(actions, start);
  const heading = useRef<HTMLHeadingElement>(null);
  const { state } = check;
  const inquiry = state.kind === 'answered' ? state.inquiry : null;
  // Where a life may be in danger, nothing else is said.
  const credentials = inquiry && isDistress(inquiry) ? null : check.credentials;
  const ofFile = credentials?.ai ?? null;
  useEffect(() => {
    if (inquiry) heading.current?.focus();
  }, [inquiry]);
  return (
    <div class="ws-page">
      <div class="ws-page-in">
        <PageHead />
        <main class="ws-stack">
          <h1 class="ws-title">{t.text('check_page_title')}</h1>
          <p class="ws-lead">{t.text('check_page_lead')}</p>
          <div class="ws-check-grid">
            <div class="ws-check-ask">
              <CheckForm check={check} />
              {credentials && <CredentialsCard credentials={credentials} />}
              <p class="ws-sr" role="status">
                {inquiry && t.count('check_found', inquiry.assessment.findings.length)}
              </p>
            </div>
            {inquiry && (
              <>
                <KnownPart inquiry={inquiry} heading={heading} ofFile={ofFile} />
                <div class="ws-stack ws-check-beside">
                  <ReplyCard inquiry={inquiry} ofFile={ofFile} actions={actions} />
                  {inquiry.kind !== 'nothing' && !isDistress(inquiry) && (
                    <PinButton
                      key={check.text}
                      onPin={() => actions.pin(askedOf(inquiry, check.text), foundIn(inquiry, ofFile, t))}
                    />
                  )}
                </div>
                <DetailParts inquiry={inquiry} />
              </>
            )}
          </div>
          <PinList pins={pins} actions={actions} onAgain={(text) => check.ask({ from: 'paste', text })} />
        </main>
      </div>
    </div>
  );
}

/** A page is kept by its address: that is what can be checked again. */
function askedOf({ article, links }: Inquiry, text: string): string {
  return text === '' ? (article?.url ?? links[0]?.url ?? '') : text;
}

/** The badge words of what was found, in the order in which it was shown. */
function foundIn({ assessment }: Inquiry, ofFile: Finding | null, t: Translator): string[] {
  const findings = ofFile ? [...assessment.findings, ofFile] : assessment.findings;
  return orderFindings(findings).flatMap((finding) => t.fill(badgeWords(finding)) ?? []);
}

function PageHead() {
  const t = useTranslator();
  return (
    <header class="ws-head">
      <span class="ws-brand">
        <MarkIcon mark="drop" />
        {t.text('appName')}
      </span>
      <span class="ws-local">
        <Icon name="lock" />
        {t.text('check_page_local')}
      </span>
    </header>
  );
}
