/** Words fit where they stand, in every language: the room comes from the style sheets, the widths from badge/size.ts. */
import { describe, expect, it } from 'vitest';
import { chooseSize } from '../../../src/badge/size';
import { writtenMonth } from '../../../src/explain/messages';
import { LANGUAGES, localeOf } from './files';

/** Text size of an author line in a feed; its chip is 12 px. */
const AUTHOR_LINE = 15;
/** A letter of running text, in parts of its size: between the narrow ones of Arabic and the wide ones of German. */
const LETTER = 0.53;
/** Room that no language may pass, in px of the chip with its edges. */
const CHIP_ROOM = {
  /** A feed of 600 px leaves this beside a name and a handle of 30 letters. */
  badge: 232,
  /** A badge with a job in it is cut to its shape earlier; the popover says it in full. */
  job: 300,
  /** One with a month needs a wide feed; else its shape stands for it. */
  month: 330,
};

interface Budget {
  surface: string;
  keys: RegExp;
  /** Free width in px, and the size of the text in it. */
  room: number;
  text: number;
}

const BUDGETS: readonly Budget[] = [
  // The popup is 380 px wide: less 16 px on each side of the page and of the button, and an icon with its gap.
  { surface: 'a button of the popup', keys: /^(?:show_in_page|paste_instead|back)$/, room: 380 - 64 - 24, text: 15 },
  { surface: 'a small button', keys: /^(?:trust_source|mute_source|forget_source|report_copy)$/, room: 316, text: 13 },
  // 11.5rem, less its padding, icon and gap.
  {
    surface: 'the list of sections',
    keys: /^options_(?:sites|registries|own|language|appearance|keys|data|privacy)$/,
    room: 184 - 24 - 21,
    text: 13,
  },
  // Half of the explanation at most: the facts stand beside the label.
  { surface: 'a label in a table of facts', keys: /^line_/, room: 174, text: 13 },
  { surface: 'the kind of a fact, under its badge', keys: /^group_/, room: 380 - 32 - 54 - 20, text: 13 },
  { surface: 'the state beside a switch', keys: /^(?:on|off)$/, room: 64, text: 13 },
  // A window of 360 px, less its padding and that of the choice: each at least fits a line of its own.
  { surface: 'a choice', keys: /^(?:appearance_(?!title)|chips_(?!title)|show_(?:all|weighty)$)/, room: 296, text: 15 },
  // The field of the popup, less its icon and its button.
  { surface: 'the hint in the check box', keys: /^check_label$/, room: 380 - 32 - 110, text: 15 },
];

/** Stores and browsers cut what is longer: letters. */
const CUTS: Readonly<Record<string, number>> = {
  appName: 45,
  appDescription: 132,
  command_next: 60,
  command_panel: 60,
};

/** Signs above and below other letters take no room. */
function lettersOf(text: string): number {
  return Array.from(text.replace(/\p{Mn}/gu, '')).length;
}

function fits(words: string, room: number): boolean {
  return chooseSize({ words, more: 0 }, room, AUTHOR_LINE) === 'full';
}

describe.each(LANGUAGES)('in %s', (language) => {
  const messages = Object.entries(localeOf(language)).map(([key, { message }]) => ({ key, message }));
  const of = (keys: RegExp) => messages.filter(({ key }) => keys.test(key));
  const message = (key: string) => localeOf(language)[key]?.message ?? '';

  it('every badge fits beside a name', () => {
    const badges = of(/_badge(?:_other)?$|^kind_|^relation_/).filter(({ message: words }) => !words.includes('$'));
    expect(badges.length).toBeGreaterThan(60);
    expect(badges.filter(({ message: words }) => !fits(words, CHIP_ROOM.badge))).toEqual([]);
  });

  it('a badge with a job or a month in it fits where there is more room', () => {
    const jobs = of(/^role_/).map(({ message: role }) => message('stated_credential_badge').replace('$role$', role));
    expect(jobs.filter((words) => !fits(words, CHIP_ROOM.job))).toEqual([]);
    const aged = message('identity_unchecked').replace('$date$', writtenMonth(language, '2026-09-28'));
    expect([aged].filter((words) => !fits(words, CHIP_ROOM.month))).toEqual([]);
  });

  it.each(BUDGETS)('$surface is wide enough', ({ keys, room, text }) => {
    const found = of(keys);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ message: words }) => lettersOf(words) * LETTER * text > room)).toEqual([]);
  });

  it.each(Object.entries(CUTS))('%s is not cut at %i letters', (key, most) => {
    expect(message(key).length).toBeLessThanOrEqual(most);
  });
});
