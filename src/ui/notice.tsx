/** A page state in the popup: an icon, a heading, a sentence, and perhaps one thing to do. */
import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../explain/types';
import { useTranslator } from './i18n';
import { SignalGlyph } from './icon';
import type { IconName } from './icon-shapes';

interface NoticeProps {
  icon: IconName | 'tone-unread';
  /** `quiet`: nothing was checked, drawn with a dashed edge. */
  tone?: 'quiet';
  title: MessageKey;
  /** Sentences under the heading, finished. */
  lines: readonly string[];
  children?: ComponentChildren;
}

export function Notice({ icon, tone, title, lines, children }: NoticeProps) {
  const t = useTranslator();
  return (
    <section class="ws-empty">
      <span class={`ws-empty-art${tone ? ` ws-${tone}` : ''}`}>
        <SignalGlyph name={icon} />
      </span>
      <h2>{t.text(title)}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {children}
    </section>
  );
}
