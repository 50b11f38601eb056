/** `registry verify`: would a reader's extension accept everything that stands in this folder or at this address? */
import { UpdateError } from '../../pack/signed/update-error';
import { write } from '../output';
import { openSite } from '../publishing/site';
import { type SiteReport, verifySite } from '../publishing/verify-site';
import { InputError, readArguments, UsageError } from '../usage';
import { timeOf } from './registry-keys';

const OPTIONS = { fingerprint: { type: 'string' }, today: { type: 'string' }, json: { type: 'boolean' } } as const;

export async function verify(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [where, ...others] = positionals;
  if (where === undefined || others.length > 0) throw new UsageError('registry verify needs one folder or address');
  const fingerprint = values.fingerprint?.toLowerCase() ?? null;
  if (fingerprint !== null && !/^[0-9a-f]{64}$/.test(fingerprint))
    throw new UsageError('--fingerprint takes the 64 digits that "registry keys show" prints');
  try {
    const report = await verifySite(openSite(where), fingerprint, timeOf(values));
    await write(values.json ? `${JSON.stringify({ ok: true, ...report })}\n` : formatReport(report));
    return 0;
  } catch (error) {
    if (!(error instanceof UpdateError)) throw error;
    if (!values.json) throw new InputError(`refused: ${error.message} (${error.problem})`);
    await write(`${JSON.stringify({ ok: false, problem: error.problem, message: error.message })}\n`);
    return 1;
  }
}

function formatReport({
  publisher,
  sequence,
  fingerprint,
  versions,
  expires,
  wireBytes,
  packBytes,
}: SiteReport): string {
  const roles = Object.entries(versions).map(
    ([role, version]) => `${role} ${version} until ${expires[role as 'root']}`,
  );
  return [
    `${publisher}, release ${sequence}: everything is signed and accounted for`,
    `fingerprint ${fingerprint}`,
    ...roles,
    `${wireBytes} bytes to install, ${packBytes} unpacked`,
    '',
  ].join('\n');
}
