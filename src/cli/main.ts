/** The command line: finds the command, runs it, and turns what went wrong into a clear line and an exit code. */
import { PackError } from '../pack/format';
import { check } from './commands/check';
import { newPart } from './commands/new-part';
import { registry } from './commands/registry';
import { scan } from './commands/scan';
import { RegistryFolderError } from './registry/load';
import { InputError, UsageError } from './usage';

/** A command gets its arguments and answers with the exit code: 0 fine, 1 something in the input is wrong. */
export type Command = (args: string[]) => Promise<number>;

const HELP = `Wellsourced: who is speaking, who pays, what has been checked.

  check [TEXT|URL…]        look at a message or a link, without opening it   [--json] [--reply warm|plain|brief]
  check --ndjson           post facts in on stdin, one a line; one assessment a line out
                           [--registry DIR|PACK] [--candidates K] [--today DATE] [--language CODE] [--country CODE]
  scan FILE.html --url URL read a saved page with the adapter of its site   [--json | --ndjson] [--registry DIR|PACK]
  registry validate [DIR]  check the records                [--fix] [--base REV|DIR] [--rules] [--json] [--today DATE]
  registry build [DIR]     compile them to a pack           --out FILE [--publisher ID] [--name NAME] [--date DATE]
  registry diff A [B]      what changes for readers, as Markdown: folders, packs or git revisions   [--json] [--today DATE]
  registry lookup WHAT…    which record answers for an account (x/CDCgov), a link, an id (source/cdc) or a text, and why
                           [--json] [--registry DIR|PACK] [--today DATE]
  registry graph [ID]      who owns, funds, pays whom        [--dot | --json] [--dir DIR]
  registry stats [DIR]     count what the registry holds    [--json] [--today DATE]
                           --sample N [--seed S] draws facts with their evidence, to be checked by a person
  registry serve [DIR]     browse and review the records on a local page   [--port N] [--today DATE]
  registry import FORMAT FILE  take over an open data set; without a format, lists them
                           [--dir DIR] [--out FILE.ndjson] [--date DAY of the data] [--host HOST] [--resume] [--json]
  registry new TYPE [ID]   write a record: source, community, claim, study, medicine or country. Asks on a terminal
                           [--from FILE (ROR, Wikidata, trust.txt, saved page, proposal)] [--url URL] [--dir DIR] [--json]
                           [--name TEXT] [--kind KIND] [--country CODE] … each question is a flag too; --no-ask leaves
                           what was not said empty
  registry schema          write the JSON Schemas for editors
  registry keys new        make signing keys                --out DIR
  registry keys rotate     replace a key and sign the next root   --keys DIR --role ROLE [--revoke KEYID]
  registry keys renew      sign the next root for another year    --keys DIR
  registry keys show       which keys there are             --keys DIR [--json]
  registry publish         sign a release                   --keys DIR --out SITE [--registry DIR] [--publisher ID]
                           [--name NAME] [--objections FILE]; --refresh signs the online roles of the last one anew
  registry verify SITE|URL would a reader accept all of it? [--fingerprint HEX] [--today DATE] [--json]
                           (passphrase of the keys: WELLSOURCED_PASSPHRASE, or a prompt)
  new adapter SITE         write the files of a new site             [--host HOST] [--main]
  new signal ID            write the files of a new signal

Exit codes: 0 fine, 1 something in the input is wrong, 2 the command was used wrongly.
`;

const COMMANDS: Readonly<Record<string, Command>> = { check, scan, registry, new: newPart };

async function run(args: string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(HELP);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`unknown command: ${name}; "wellsourced help" lists them`);
  return command(rest);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError) return 2;
  if (error instanceof InputError || error instanceof PackError || error instanceof RegistryFolderError) return 1;
  if (isSystemError(error)) return 1;
  throw error;
}

/** A file that cannot be read or written: the system's own line says which and why. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

/** A reader that closes its end (`| head`) is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  process.exitCode = exitCodeOf(error);
  process.stderr.write(`wellsourced: ${error instanceof Error ? error.message : String(error)}\n`);
}
