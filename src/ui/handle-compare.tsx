/** The account of a post beside the account on record, letter by letter. */
import { plain } from '../explain/plain';
import type { Finding } from '../model/assessment';
import { differingLetters, spellLetters } from './handle-letters';
import { useTranslator } from './i18n';

/** Nothing is drawn unless both handles are known. */
export function HandleCompare({ finding }: { finding: Finding }) {
  const t = useTranslator();
  const { name, imitates, handle, original } = finding.facts;
  if (typeof handle !== 'string' || typeof original !== 'string' || handle === '' || original === '') return null;
  return (
    <div class="ws-compare">
      <Side tone="caution" title={t.text('compare_here')} name={String(name ?? '')} handle={handle} other={original} />
      <Side
        tone="support"
        title={t.text('compare_record')}
        name={String(imitates ?? '')}
        handle={original}
        other={handle}
      />
    </div>
  );
}

interface SideProps {
  tone: 'caution' | 'support';
  title: string;
  name: string;
  handle: string;
  other: string;
}

function Side({ tone, title, name, handle, other }: SideProps) {
  const { before, letters, after } = differingLetters(plain(handle), plain(other));
  const spelled = spellLetters(letters, useTranslator());
  return (
    <div class={`ws-${tone}`}>
      <span class="ws-word">{title}</span>
      {name !== '' && <bdi>{plain(name)}</bdi>}
      <bdi class="ws-mono" dir="ltr">
        @{before}
        {letters !== '' && <span class="ws-diff">{letters}</span>}
        {after}
      </bdi>
      {spelled !== '' && <span class="ws-small ws-muted">{spelled}</span>}
    </div>
  );
}
