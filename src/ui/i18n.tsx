/** Gives every component the translator, and prints messages with names set apart from our own words. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MessagePart, Translator } from '../explain/messages';
import type { Message } from '../explain/types';

const TranslatorContext = createContext<Translator | null>(null);

export function TranslatorProvider({ translator, children }: { translator: Translator; children: ComponentChildren }) {
  return <TranslatorContext.Provider value={translator}>{children}</TranslatorContext.Provider>;
}

/** @throws {Error} outside a provider: a mistake of ours */
export function useTranslator(): Translator {
  const translator = useContext(TranslatorContext);
  if (translator === null) throw new Error('a component was drawn without a translator');
  return translator;
}

/** A message whose names stand in elements of their own, so that a display name can never pass for our words. */
export function Words({ message }: { message: Message }) {
  return <PartsInline parts={useTranslator().parts(message) ?? []} />;
}

/** The same for a message that was finished before. */
export function PartsInline({ parts }: { parts: readonly MessagePart[] }) {
  return <>{parts.map((part) => printPart(part))}</>;
}

function printPart({ kind, text, lang }: MessagePart) {
  if (kind === 'fixed') return text;
  return (
    <bdi class={kind === 'passage' ? 'ws-passage' : undefined} lang={lang ?? undefined}>
      {text}
    </bdi>
  );
}
