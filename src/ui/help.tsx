/** Gives the distress card a way to ask for the contacts of the reader's country, on whichever page it is drawn. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Help } from '../model/help';

type AskHelp = () => Promise<Help>;

const HelpContext = createContext<AskHelp | null>(null);

export function HelpProvider({ ask, children }: { ask: AskHelp; children: ComponentChildren }) {
  return <HelpContext.Provider value={ask}>{children}</HelpContext.Provider>;
}

/** `null` until the answer is there, and where there is none: the card stands without it. */
export function useHelp(): Help | null {
  const ask = useContext(HelpContext);
  const [help, setHelp] = useState<Help | null>(null);
  useEffect(() => {
    ask?.().then(setHelp, () => undefined);
  }, [ask]);
  return help;
}
