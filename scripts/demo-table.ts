/** The table that the demo prints where there is no window to look at. */

/** One post of a demo page: the words of its badge, or nothing. */
export interface DemoRow {
  author: string;
  text: string;
  badge: string;
}

export function printTable(url: string, rows: readonly DemoRow[]): void {
  console.log(`\n${url}`);
  for (const { author, text, badge } of rows) {
    const words = text.replace(/\s+/g, ' ').slice(0, 58);
    console.log(`  ${author.slice(0, 28).padEnd(29)}${words.padEnd(60)}${badge || '–'}`);
  }
}
