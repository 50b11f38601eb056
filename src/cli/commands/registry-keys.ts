/** `registry keys`: makes signing keys, replaces them, and shows which there are. */
import { resolve } from 'node:path';
import encodeQR from 'qr';
import { parsePublisherAddress } from '../../model/publishers';
import { ROLES } from '../../pack/signed/metadata';
import { write } from '../output';
import { sha256Of } from '../publishing/generation';
import { isRole, type Keyring, newKeyring, readKeyring, renewRoot, rotateKey } from '../publishing/keyring';
import { readPassphrase } from '../publishing/passphrase';
import { readArguments, readToday, UsageError } from '../usage';

const OPTIONS = {
  out: { type: 'string' },
  keys: { type: 'string' },
  role: { type: 'string' },
  revoke: { type: 'string' },
  address: { type: 'string' },
  today: { type: 'string' },
  json: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof readArguments<typeof OPTIONS>>['values'];

const ACTS: Readonly<Record<string, (values: Values) => Promise<Keyring>>> = {
  new: async (values) => newKeyring(folderOf(values.out, 'new', '--out'), await readPassphrase(true), timeOf(values)),
  rotate,
  renew: async (values) => renewRoot(openKeys(values, 'renew'), await readPassphrase(), timeOf(values)),
  show: async (values) => openKeys(values, 'show'),
};

export async function keys(args: string[]): Promise<number> {
  const [name = '', ...rest] = args;
  const act = Object.hasOwn(ACTS, name) ? ACTS[name] : undefined;
  if (!act)
    throw new UsageError(`registry keys needs one of: ${Object.keys(ACTS).join(', ')}${name ? `; got ${name}` : ''}`);
  const { values, positionals } = readArguments(rest, OPTIONS);
  if (positionals.length > 0) throw new UsageError(`unexpected: ${positionals.join(' ')}`);
  await report(await act(values), values.json === true);
  if (values.address !== undefined) await writeInvitation(values.address, openKeys(values, name));
  return 0;
}

async function rotate(values: Values): Promise<Keyring> {
  const keyring = openKeys(values, 'rotate');
  if (values.role === undefined || !isRole(values.role))
    throw new UsageError(`registry keys rotate needs --role, one of: ${ROLES.join(', ')}`);
  return rotateKey(keyring, values.role, values.revoke ?? null, await readPassphrase(), timeOf(values));
}

function openKeys(values: Values, act: string): Keyring {
  return readKeyring(folderOf(values.keys, act, '--keys'));
}

function folderOf(given: string | undefined, act: string, option: string): string {
  if (given === undefined) throw new UsageError(`registry keys ${act} needs ${option} DIR`);
  return resolve(given);
}

/** The moment of signing. `--today` stands for its first second, so that tests can sign in any year. */
export function timeOf({ today }: { today?: string | undefined }): number {
  return today === undefined ? Date.now() : Date.parse(readToday(today));
}

/** The fingerprint is what readers and other tools pin: SHA-256 of the first root, whatever is rotated later. */
async function report({ folder, files, roots, root }: Keyring, asJson: boolean): Promise<void> {
  const fingerprint = sha256Of(roots[0]?.bytes ?? new Uint8Array());
  const rows = ROLES.flatMap((role) =>
    root.signed.roles[role].keyids.map((keyid) => ({ role, keyid, here: files.some((file) => file.keyid === keyid) })),
  );
  const { version, expires } = root.signed;
  if (asJson) {
    await write(`${JSON.stringify({ folder, fingerprint, root: version, expires, keys: rows })}\n`);
    return;
  }
  await write(`fingerprint ${fingerprint}\nroot ${version}, valid until ${expires}\n`);
  for (const { role, keyid, here } of rows) await write(`${role.padEnd(9)} ${keyid} ${here ? 'here' : 'elsewhere'}\n`);
}

/** The line by which readers follow this publisher, and the same as a QR code. */
async function writeInvitation(address: string, { roots }: Keyring): Promise<void> {
  const line = `${address}#${sha256Of(roots[0]?.bytes ?? new Uint8Array())}`;
  const parsed = parsePublisherAddress(line);
  if (parsed === null) throw new UsageError(`--address takes the https address of the site, got ${address}`);
  const invitation = `${parsed.url}#${parsed.fingerprint}`;
  await write(`${invitation}\n${encodeQR(invitation, 'ascii')}\n`);
}
