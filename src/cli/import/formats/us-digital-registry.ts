/** The U.S. Digital Registry: social accounts of federal agencies, kept by the General Services Administration. */
import { accountAt } from '../account-links';
import { fieldsOf, slug, textOf } from '../fields';
import type { Importer, Reading } from '../importer';

const HEALTH_AGENCY =
  /\b(?:health|disease control|food and drug|veterans affairs|medicare|substance abuse|aging|defense health)\b/i;
/** Accounts of office holders go with the person, not with the agency. */
const PERSONAL = /\b(?:dr|m\.?d|ph\.?d|secretary|commissioner|director|administrator|surgeon general|admiral)\b/i;

export const usDigitalRegistry: Importer = {
  format: 'us-digital-registry',
  about: 'the export of the U.S. Digital Registry (CSV)',
  rows: { as: 'csv' },
  dataset: {
    id: 'us-digital-registry',
    publisher: 'U.S. Digital Registry (GSA)',
    title: 'Official US government social media accounts',
    url: 'https://touchpoints.app.cloud.gov/registry',
    licence: 'Public domain (work of the US government)',
    register: true,
  },
  read: ({ value }) => [readAccount(value)],
};

function readAccount(value: unknown): Reading {
  const row = fieldsOf(value, 'Agency', 'Service', 'Account Name', 'link', 'status');
  const name = textOf(row, 'Account Name');
  if (textOf(row, 'status') !== 'Published') return { skipped: 'archived in the register' };
  if (!HEALTH_AGENCY.test(textOf(row, 'Agency'))) return { skipped: 'not of a health agency' };
  if (PERSONAL.test(name)) return { skipped: 'named after an office holder' };
  const account = accountAt(textOf(row, 'link'));
  if (account === null) return { skipped: 'a service that we do not read, or no address of an account' };
  if (!/\s|^[A-Z]{2,6}$/.test(name)) return { skipped: 'its name is only a handle, which tells nothing' };
  const id = `usdr-${slug(`${account.platform} ${account.handle}`)}`;
  return { identity: { id, name, kind: 'health-agency', country: 'US', accounts: [account] } };
}
