/** `registry lookup`: which record answers for an account, a link or a text, and why. */

import { parseAddress } from '../../links/address';
import { PLATFORMS } from '../../model/platforms';
import type { Lookup } from '../../pack/lookup-types';
import { prepareText } from '../../text/prepare';
import { openLookup } from '../lookup';
import { write } from '../output';
import { readArguments, readToday, UsageError } from '../usage';

const OPTIONS = { json: { type: 'boolean' }, registry: { type: 'string' }, today: { type: 'string' } } as const;

/** One answer: the record and the reason why it answers. */
interface Answer {
  asked: string;
  record: string | null;
  name: string;
  why: string;
}

export async function lookup(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (positionals.length === 0) throw new UsageError('registry lookup needs an account (x/CDCgov), a link or a text');
  const registry = openLookup(values.registry, readToday(values.today));
  const answers = positionals.flatMap((asked) => answersFor(registry, asked));
  if (values.json) await write(`${JSON.stringify(answers)}\n`);
  else
    for (const { asked, record, name, why } of answers)
      await write(`${asked}: ${record ?? 'no record'} ${name} ${why}\n`.replace(/ +/g, ' '));
  return 0;
}

function answersFor(registry: Lookup, asked: string): Answer[] {
  const found = accountAnswers(registry, asked) ?? linkAnswers(registry, asked) ?? textAnswers(registry, asked);
  return found.length > 0 ? found : [{ asked, record: null, name: '', why: '' }];
}

function accountAnswers(registry: Lookup, asked: string): Answer[] | null {
  const platform = PLATFORMS.find((name) => asked.startsWith(`${name}/`) || asked.startsWith(`${name}#`));
  if (!platform) return null;
  const rest = asked.slice(platform.length + 1);
  const who = asked[platform.length] === '#' ? { id: rest } : { handle: rest };
  return registry
    .account(platform, who)
    .map(({ publisher, source, by }) => answer(asked, publisher, source, `(account, by ${by})`));
}

function linkAnswers(registry: Lookup, asked: string): Answer[] | null {
  const address =
    parseAddress(asked) ?? (/^[\w.-]+\.[a-z]{2,}(?:\/|$)/i.test(asked) ? parseAddress(`https://${asked}`) : null);
  if (!address) return null;
  return registry
    .host(address.host, address.path)
    .map(({ publisher, source, host, path }) => answer(asked, publisher, source, `(host ${host}${path})`));
}

function textAnswers(registry: Lookup, asked: string): Answer[] {
  return registry.claims(prepareText(asked)).map(({ publisher, record, stance, score }) => {
    const name = record.claim.en ?? '';
    return { asked, record: `${publisher}/${record.id}`, name, why: `(${stance}, score ${score.toFixed(3)})` };
  });
}

function answer(asked: string, publisher: string, source: { id: string; name: string }, why: string): Answer {
  return { asked, record: `${publisher}/${source.id}`, name: source.name, why };
}
