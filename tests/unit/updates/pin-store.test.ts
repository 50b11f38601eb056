/** What the reader kept stays until they delete it, apart from the packs, which may be thrown away. */
import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { DATABASE_NAME } from '../../../src/updates/database';
import { deleteAllPins, deletePin, keepPin, loadPins } from '../../../src/updates/pin-store';

const pin = (id: string, on = '2026-11-22') => ({ id, on, text: `words ${id}`, found: ['Checked: not true'] });

describe('kept checks', () => {
  beforeEach(() => deleteAllPins());

  it('come back newest first', async () => {
    await keepPin(pin('a', '2026-11-20'));
    await keepPin(pin('b', '2026-11-22'));
    expect((await loadPins()).map(({ id }) => id)).toEqual(['b', 'a']);
    expect((await loadPins())[0]).toEqual(pin('b'));
  });

  it('are deleted one by one and all at once', async () => {
    await keepPin(pin('a'));
    await keepPin(pin('b'));
    await deletePin('a');
    expect((await loadPins()).map(({ id }) => id)).toEqual(['b']);
    await deleteAllPins();
    expect(await loadPins()).toEqual([]);
  });

  it('outlive the packs, whose database is thrown away when it is broken', async () => {
    await keepPin(pin('a'));
    await deleteDB(DATABASE_NAME);
    expect(await loadPins()).toHaveLength(1);
  });

  it('that cannot be read hide no others', async () => {
    await keepPin(pin('a'));
    const database = await openDB('wellsourced-pins');
    await database.put('pins', { id: 'odd', on: 5 });
    database.close();
    expect((await loadPins()).map(({ id }) => id)).toEqual(['a']);
  });
});
