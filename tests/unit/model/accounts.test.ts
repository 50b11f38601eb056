/** The same account always has the same key, and two accounts never share one. */
import { describe, expect, it } from 'vitest';
import { accountIdKey, accountKey, asciiLower, canonicalHandle, qualifiedId } from '../../../src/model/accounts';

describe('a handle', () => {
  it.each([
    ['x', '@CDCgov', 'cdcgov'],
    ['x', ' CDCgov ', 'cdcgov'],
    ['bluesky', 'CDC.gov', 'cdc.gov'],
    ['reddit', 'u/Someone', 'someone'],
    ['reddit', '/user/Someone/', 'someone'],
    ['reddit', 'r/Diabetes', 'r/diabetes'],
    ['linkedin', 'company/CDC', 'company/cdc'],
    ['linkedin', 'in/jane-doe/', 'in/jane-doe'],
    ['youtube', '@CDC', 'cdc'],
    ['youtube', 'user/CDC', 'user/cdc'],
    ['facebook', 'groups/Lupus', 'groups/lupus'],
    ['mastodon', '@News@Agency.example', 'news@agency.example'],
    ['x', 'İstanbul', 'İstanbul'],
  ])('of %s, %j, is written %j', (platform, handle, expectHandle) => {
    expect(canonicalHandle(platform, handle)).toBe(expectHandle);
  });

  it.each([
    ['x', ''],
    ['x', '@'],
    ['x', ' / '],
    ['x', 'two words'],
    ['x', 'a\nb'],
    ['linkedin', 'cdc'],
    ['linkedin', 'people/cdc'],
    ['linkedin', 'company/'],
    ['linkedin', 'company//'],
  ])('of %s is not %j', (platform, handle) => {
    expect(accountKey(platform, handle)).toBeNull();
  });
});

describe('a key', () => {
  it('keeps platforms, kinds and permanent ids apart', () => {
    const keys = [
      accountKey('x', '1'),
      accountIdKey('x', '1'),
      accountKey('youtube', 'c/1'),
      accountKey('youtube', '1'),
      accountKey('reddit', 'r/1'),
      accountKey('reddit', '1'),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('keeps the case of permanent ids', () => {
    expect(accountIdKey('youtube', 'UCa')).not.toBe(accountIdKey('youtube', 'UCA'));
  });

  it('names the publisher of a record', () => {
    expect(qualifiedId('wellsourced', 'cdc')).toBe('wellsourced/cdc');
  });
});

describe('asciiLower', () => {
  it('folds A to Z and nothing else', () => {
    expect(asciiLower('ABCİÄК')).toBe('abcİÄК');
  });
});
