/** The tools of an update as the browser gives them: its network, clock, storage, lock and chance. */
import { verifyEd25519 } from '../pack/signed/ed25519';
import { UpdateError } from '../pack/signed/update-error';
import { now } from '../platform/clock';
import { getFile, HttpPermissionError, mayFetch } from '../platform/http';
import { onlyOnce } from './once';
import type { RunTools } from './run-updates';
import { indexedTrustStore } from './trust-store';

export const BROWSER_TOOLS: RunTools = {
  store: indexedTrustStore,
  fetchFrom: (url) => (path) => getFile(url, path).catch(explain),
  verify: verifyEd25519,
  now,
  chance: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32,
  mayFetch,
  onlyOnce,
};

function explain(error: unknown): never {
  if (error instanceof HttpPermissionError) throw new UpdateError('no-permission', error.message);
  throw error;
}
