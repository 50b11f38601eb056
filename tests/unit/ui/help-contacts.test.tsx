// @vitest-environment jsdom
/** Whom to call: a few contacts as buttons, many of one kind as lines, each kind named once. */
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import type { HelpContact } from '../../../src/model/help';
import { HelpContacts } from '../../../src/ui/distress-card';
import { TranslatorProvider } from '../../../src/ui/i18n';
import { translator } from '../explain/findings';

function drawn(contacts: HelpContact[]): HTMLElement {
  const root = document.createElement('div');
  render(
    <TranslatorProvider translator={translator()}>
      <HelpContacts help={{ country: 'FR', contacts, confirmed: '2026-11-22' }} />
    </TranslatorProvider>,
    root,
  );
  return root;
}

const emergency: HelpContact = { kind: 'emergency', name: 'European emergency number', phone: '112' };
const centre = (city: string, phone: string): HelpContact => ({ kind: 'poison', name: `Centre ${city}`, phone });

describe('contacts for help', () => {
  it('are buttons to call', () => {
    const root = drawn([emergency, centre('Lille', '08 00 59 59 59')]);
    const calls = Array.from(root.querySelectorAll<HTMLAnchorElement>('a.ws-button'), ({ href }) => href);
    expect(calls).toEqual(['tel:112', 'tel:0800595959']);
  });

  it('are lines where a country has many of a kind, below the number for every danger', () => {
    const cities = ['Angers', 'Bordeaux', 'Lille', 'Lyon'].map((city, n) => centre(city, `0${n} 41 48 21 21`));
    const root = drawn([...cities, emergency]);
    expect(root.querySelectorAll('a.ws-button')).toHaveLength(1);
    expect(root.querySelectorAll('.ws-help-many a[href^="tel:"]')).toHaveLength(4);
    const words = root.textContent ?? '';
    expect(words.indexOf('European emergency number')).toBeLessThan(words.indexOf('Centre Angers'));
    expect(words.split('poison').length - 1).toBeLessThanOrEqual(1);
  });
});
