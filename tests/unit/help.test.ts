/** Help for somebody in danger: the confirmed contacts of the reader's country, and no number that nobody confirmed. */
import { describe, expect, it } from 'vitest';
import { helpFor } from '../../src/inquiry/help';
import { bothRegistries, LATER } from './signals/lookups';

describe('help', () => {
  it('names the contacts of the country and when they were confirmed', () => {
    expect(helpFor('ZZ', bothRegistries())).toEqual({
      country: 'ZZ',
      contacts: [
        { kind: 'emergency', name: 'Emergency services', phone: '100' },
        { kind: 'crisis', name: 'Northshore Listening Line', phone: '200' },
      ],
      confirmed: '2026-11-22',
    });
    const { contacts } = helpFor('FR', bothRegistries());
    expect(contacts.slice(0, 2).map(({ phone }) => phone)).toEqual(['112', '3114']);
    expect(contacts.slice(2).every(({ kind }) => kind === 'poison')).toBe(true);
  });

  it('gives no number where the record has expired, the country is not on record or not known', () => {
    expect(helpFor('FR', bothRegistries(LATER)).contacts).toEqual([]);
    expect(helpFor('AQ', bothRegistries()).contacts).toEqual([]);
    expect(helpFor(null, bothRegistries())).toEqual({ country: null, contacts: [], confirmed: '' });
  });
});
