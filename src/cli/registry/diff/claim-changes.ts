/** What a reader notices when the record of a claim changes. */
import type { Change } from './change';
import type { SeenClaim } from './view';

export function claimChanges(before: SeenClaim, after: SeenClaim): Change[] {
  const record = `claim/${after.id}`;
  const title = after.claim.en ?? after.id;
  const verdicts: Change[] = [
    ...changed('verdict', before.verdict, after.verdict),
    ...changed('harm', before.harm, after.harm),
    ...jurisdictionChanges(before, after),
  ].map((says) => ({ heading: 'verdict', record, says: `"${title}": ${says}` }));
  const answers: Change[] = (['claim', 'answer', 'do'] as const).flatMap((field) =>
    Object.keys(after[field]).flatMap((language): Change[] => {
      const [was, is] = [before[field][language], after[field][language]];
      if (was === undefined || is === was) return [];
      return [{ heading: 'answer', record, says: `"${title}" (${language}): ${field} is now "${is}"` }];
    }),
  );
  return [...verdicts, ...answers, ...languageChanges(before, after, title), ...phraseChanges(before, after, title)];
}

function changed(field: string, was: string, is: string): string[] {
  return was === is ? [] : [`${field} ${was} is now ${is}`];
}

function jurisdictionChanges(before: SeenClaim, after: SeenClaim): string[] {
  const verdictsOf = ({ jurisdictions }: SeenClaim) =>
    new Map(jurisdictions.map(({ country, verdict }) => [country, verdict]));
  const [old, fresh] = [verdictsOf(before), verdictsOf(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((country) =>
    changed(`in ${country}`, old.get(country) ?? 'nothing else', fresh.get(country) ?? 'nothing else'),
  );
}

function languageChanges(before: SeenClaim, after: SeenClaim, title: string): Change[] {
  const record = `claim/${after.id}`;
  const [old, fresh] = [Object.keys(before.claim), Object.keys(after.claim)];
  const added = fresh.filter((language) => !old.includes(language));
  const dropped = old.filter((language) => !fresh.includes(language));
  return [
    ...(added.length > 0 ? [`"${title}" is now checked in ${added.join(', ')}`] : []),
    ...(dropped.length > 0 ? [`"${title}" is no longer checked in ${dropped.join(', ')}`] : []),
  ].map((says) => ({ heading: 'language', record, says }));
}

/** Only folders know phrases. */
function phraseChanges(before: SeenClaim, after: SeenClaim, title: string): Change[] {
  if (!before.wordings || !after.wordings) return [];
  const phrases = ({ wordings = {}, debunks = {} }: SeenClaim) =>
    [wordings, debunks].flatMap((field) => Object.values(field).flat()).length;
  const difference = phrases(after) - phrases(before);
  if (JSON.stringify([before.wordings, before.debunks]) === JSON.stringify([after.wordings, after.debunks])) return [];
  const says = `"${title}" is recognised by ${difference >= 0 ? 'other' : 'fewer'} phrases (${difference >= 0 ? '+' : ''}${difference})`;
  return [{ heading: 'other', record: `claim/${after.id}`, says }];
}
