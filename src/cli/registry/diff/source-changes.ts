/** What a reader notices when a source's record changes. */
import { accountKey } from '../../../model/accounts';
import type { Account, SourceRecord } from '../../../model/records';
import { interestWords } from '../facts';
import type { Change, Heading } from './change';

type NameOf = (id: string) => string;

export function sourceChanges(before: SourceRecord, after: SourceRecord, nameOf: NameOf): Change[] {
  const record = `source/${after.id}`;
  const change = (heading: Heading) => (says: string) => ({ heading, record, says });
  return [
    ...identityChanges(before, after).map(change('identity')),
    ...accountChanges(before, after).map(change('account')),
    ...listChanges(before.domains, after.domains, ({ host, path }) => `${host}${path ?? ''}`).map(({ what, is }) =>
      change('domain')(is ? `${what} is a site of ${after.name}` : `${what} is no longer a site of ${after.name}`),
    ),
    ...interestChanges(before, after, nameOf).map(change('interest')),
    ...practiceChanges(before, after).map(change('practice')),
    ...listChanges(
      before.topic_exceptions,
      after.topic_exceptions,
      ({ topic, from, to, reason }) => `${topic}, from ${from}${to ? ` to ${to}` : ''}: ${reason}`,
    ).map(({ what, is }) => change('exception')(`${after.name}: ${is ? '' : 'no longer '}${what}`)),
    ...listChanges(
      before.conduct,
      after.conduct,
      ({ type, date, says, outcome }) => `${type}, ${date}: ${says}${outcome ? ` Outcome: ${outcome}` : ''}`,
    ).map(({ what, is }) => change('conduct')(`${after.name}: ${is ? '' : 'no longer '}${what}`)),
  ];
}

function identityChanges(before: SourceRecord, after: SourceRecord): string[] {
  const fields = ['name', 'kind', 'country'] as const;
  const plain = fields.flatMap((field) =>
    before[field] === after[field] ? [] : [`${before.name}: ${field} ${before[field]} is now ${after[field]}`],
  );
  const about = before.about.en === after.about.en ? [] : [`${after.name} is now "${after.about.en ?? ''}"`];
  const lists = [
    ...listChanges(before.areas ?? [], after.areas ?? [], (area) => `there for ${area.replaceAll('-', ' ')}`),
    ...listChanges(before.products, after.products, ({ name, inn }) => `the maker of ${name}${inn ? ` (${inn})` : ''}`),
  ].map(({ what, is }) => `${after.name} is ${is ? '' : 'no longer '}on record as ${what}`);
  return [...plain, ...about, ...lists];
}

/** By platform and handle, or by the permanent id where the handle was renamed. */
function accountChanges(before: SourceRecord, after: SourceRecord): string[] {
  const old = new Map(before.accounts.map((account) => [keyOf(account), account]));
  const fresh = new Map(after.accounts.map((account) => [keyOf(account), account]));
  const shown = (account: Account | undefined) =>
    account?.verified !== undefined && ['active', 'dormant'].includes(account.status);
  const changed = [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), fresh.get(key)];
    if (was && is && was.status !== is.status) return [`${key} of ${after.name}: ${was.status} is now ${is.status}`];
    if (shown(was) === shown(is)) return was || shown(is) ? [] : onFile(is, after.name);
    if (shown(is)) return [`${key} is shown as ${after.name}${was ? ': verified now' : ''}`];
    return [`${key} is no longer shown as ${after.name}${is ? ': not verified any more' : ''}`];
  });
  return changed;
}

function onFile(account: Account | undefined, name: string): string[] {
  return account ? [`${keyOf(account)} of ${name} is on file, not verified, shown to nobody`] : [];
}

function keyOf({ platform, handle }: Account): string {
  return accountKey(platform, handle) ?? `${platform}/${handle}`;
}

function interestChanges(before: SourceRecord, after: SourceRecord, nameOf: NameOf): string[] {
  const words = ({ type, other, since, until }: SourceRecord['interests'][number]) =>
    `${interestWords(type, nameOf(other), after.name)}${since ? ` since ${since}` : ''}${until ? ` until ${until}` : ''}`;
  return listChanges(before.interests, after.interests, words).map(({ what, is }) =>
    is ? what : `no longer on record: ${what}`,
  );
}

function practiceChanges(before: SourceRecord, after: SourceRecord): string[] {
  const names = [...new Set([...Object.keys(before.practices), ...Object.keys(after.practices)])].sort();
  return names.flatMap((name) => {
    const valueIn = ({ practices }: SourceRecord) => practices[name as keyof typeof practices]?.value;
    const [was, is] = [valueIn(before), valueIn(after)];
    if (was === is) return [];
    const word = (value: boolean | undefined) => (value === undefined ? 'not stated' : value ? 'yes' : 'no');
    return [`${after.name}: ${name.replaceAll('_', ' ')} ${word(was)} is now ${word(is)}`];
  });
}

/** Entries that came (`is`) and went, compared by their words. */
function listChanges<T>(before: readonly T[], after: readonly T[], words: (item: T) => string) {
  const [old, fresh] = [new Set(before.map(words)), new Set(after.map(words))];
  return [
    ...[...fresh].filter((what) => !old.has(what)).map((what) => ({ what, is: true })),
    ...[...old].filter((what) => !fresh.has(what)).map((what) => ({ what, is: false })),
  ];
}
