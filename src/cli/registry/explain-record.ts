/** Which record answers for an account, a link, an id or a text, and why; or why none does. */
import { type Address, parseAddress } from '../../links/address';
import { studyNumbersOf } from '../../links/identifiers';
import { skeleton } from '../../links/skeleton';
import { accountKey } from '../../model/accounts';
import { FROM_DATASET } from '../../model/imports';
import { PLATFORMS } from '../../model/platforms';
import type { Account, SourceRecord } from '../../model/records';
import { recordKey } from '../../pack/keys';
import { createLookup } from '../../pack/lookup';
import type { Lookup } from '../../pack/lookup-types';
import type { Pack } from '../../pack/open';
import { prepareText } from '../../text/prepare';
import { explainMatches, type MatchReason } from './explain-match';

/** One answer: the record and the reason why it answers; `record` is null where none does. */
export interface Answer {
  asked: string;
  record: string | null;
  name: string;
  why: string;
  /** For a text: how the claim was compared with it. */
  match?: MatchReason;
}

export function explain(pack: Pack, today: string, asked: string): Answer[] {
  const lookup = createLookup([pack], today);
  const found =
    idAnswers(pack, asked) ??
    accountAnswers(pack, lookup, asked) ??
    linkAnswers(pack, lookup, asked) ??
    textAnswers(pack, asked);
  const isKnown = found.some(({ record, match }) => record !== null || !match);
  return isKnown ? found : [{ asked, record: null, name: '', why: 'nothing on record speaks of it' }, ...found];
}

function answer(asked: string, { meta }: Pack, source: SourceRecord, why: string): Answer {
  const isImported = source.reviewed.by.includes(FROM_DATASET);
  const origin = isImported ? `; taken from ${source.evidence.e1?.publisher}, nobody looked at it` : '';
  return { asked, record: `${meta.publisher}/${source.id}`, name: source.name, why: `${why}${origin}` };
}

/** `source/cdc`, `claim/mmr-autism`: also by an id that was given up. */
function idAnswers(pack: Pack, asked: string): Answer[] | null {
  const [kind = '', id = ''] = asked.split('/');
  if ((kind !== 'source' && kind !== 'claim') || !/^[a-z0-9-]+$/.test(id)) return null;
  const hit = pack.keys.find(recordKey(kind, id));
  if (!hit) return [];
  const record = kind === 'source' ? pack.source(hit.value) : pack.claim(hit.value);
  const name = 'name' in record ? record.name : (record.claim.en ?? '');
  const why = record.id === id ? 'this is its id' : `${id} moved to ${record.id}`;
  return [{ asked, record: `${pack.meta.publisher}/${record.id}`, name, why }];
}

function accountAnswers(pack: Pack, lookup: Lookup, asked: string): Answer[] | null {
  const platform = PLATFORMS.find((name) => asked.startsWith(`${name}/`) || asked.startsWith(`${name}#`));
  if (!platform) return null;
  const rest = asked.slice(platform.length + 1);
  const who = asked[platform.length] === '#' ? { id: rest } : { handle: rest };
  const found = lookup.account(platform, who).map(({ source, by, account, expired }) => {
    const proof = account?.verified ? `, verified on ${account.verified}` : '';
    const late = expired ? '; past its review date, so it is not assessed now' : '';
    return answer(asked, pack, source, `${BY[by]}${proof}${late}`);
  });
  return found.length > 0 ? found : silentAccounts(pack, platform, rest, asked);
}

const BY = {
  id: 'an account of it, by its permanent id',
  handle: 'an account of it, by its handle',
  domain: "the handle is the source's own host",
} as const;

/** Accounts that are on file and identify nobody: the reason is what a maintainer wants to know. */
function silentAccounts(pack: Pack, platform: string, handle: string, asked: string): Answer[] {
  const key = accountKey(platform, handle);
  const isIt = (account: Account, name: string) => account.platform === platform && accountKey(platform, name) === key;
  return sourcesOf(pack).flatMap((source) =>
    source.accounts.flatMap((account) => {
      if (account.previous.some((name) => isIt(account, name)))
        return [{ ...answer(asked, pack, source, 'an old name of its account: it identifies nobody'), record: null }];
      if (!isIt(account, account.handle)) return [];
      const why =
        account.verified === undefined
          ? 'on file without proof: shown to nobody'
          : `${account.status}: it identifies nobody`;
      return [{ ...answer(asked, pack, source, why), record: null }];
    }),
  );
}

function* ordinals(pack: Pack): Generator<SourceRecord> {
  for (let i = 0; i < pack.meta.sources; i++) yield pack.source(i);
}

function sourcesOf(pack: Pack): SourceRecord[] {
  return [...ordinals(pack)];
}

function linkAnswers(pack: Pack, lookup: Lookup, asked: string): Answer[] | null {
  const address =
    parseAddress(asked) ?? (/^[\w.-]+\.[a-z]{2,}(?:\/|$)/i.test(asked) ? parseAddress(`https://${asked}`) : null);
  if (!address) return null;
  const hosts = lookup.host(address.host, address.path).map(({ source, host, path, expired }) => {
    const below = host === address.host ? `${host}${path} is its site` : `${address.host} is below its site ${host}`;
    return answer(asked, pack, source, `${below}${expired ? '; past its review date' : ''}`);
  });
  return [
    ...hosts,
    ...studyAnswers(pack, lookup, asked, address),
    ...(hosts.length > 0 ? [] : alike(pack, asked, address)),
  ];
}

function studyAnswers(pack: Pack, lookup: Lookup, asked: string, address: Address): Answer[] {
  return studyNumbersOf(address).flatMap((number) =>
    lookup.study(number).map(({ study }) => ({
      asked,
      record: `${pack.meta.publisher}/${study.id}`,
      name: study.title ?? study.doi,
      why: `${number.scheme} ${number.value}: ${study.state}`,
    })),
  );
}

/** Hosts on record whose letters look the same. */
function alike(pack: Pack, asked: string, { host }: Address): Answer[] {
  return createLookup([pack], '')
    .imitations(skeleton(host))
    .filter(({ what, original }) => what === 'host' && original !== host)
    .map(({ source, original }) => ({
      ...answer(asked, pack, source, `not its site: ${host} looks like ${original}`),
      record: null,
    }));
}

function textAnswers(pack: Pack, asked: string): Answer[] {
  return explainMatches(pack, prepareText(asked)).map((match) => ({
    asked,
    record: match.stance === null ? null : match.claim,
    name: match.title,
    why: match.why,
    match,
  }));
}
