/** The passphrase of the key files: from WELLSOURCED_PASSPHRASE, or asked for without showing it. */
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { InputError, UsageError } from '../usage';

/**
 * @param isNew asks twice
 * @throws {UsageError} where nobody can be asked
 */
export async function readPassphrase(isNew = false): Promise<string> {
  const given = process.env.WELLSOURCED_PASSPHRASE;
  if (given !== undefined && given !== '') return given;
  if (!process.stdin.isTTY) throw new UsageError('set WELLSOURCED_PASSPHRASE, or run this in a terminal');
  const passphrase = await ask('Passphrase of the keys: ');
  if (passphrase === '') throw new InputError('an empty passphrase protects nothing');
  if (isNew && (await ask('The same again: ')) !== passphrase) throw new InputError('the two were not the same');
  return passphrase;
}

/** Readline echoes what is typed to its output: this one swallows it. */
function ask(question: string): Promise<string> {
  process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input: process.stdin, output: silent, terminal: true });
  return new Promise((resolve) => {
    reader.question('', (answer) => {
      reader.close();
      process.stderr.write('\n');
      resolve(answer);
    });
  });
}
