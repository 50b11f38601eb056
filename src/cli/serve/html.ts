/** HTML as a value: what is put into it is escaped, unless it is HTML already. */

export class Html {
  constructor(readonly text: string) {}
}

type Part = Html | string | number | null | readonly Part[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** html`<p>${text}</p>`; lists are joined, `null` is nothing. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.reduce((all, text, i) => `${all}${shown(parts[i - 1] ?? null)}${text}`));
}

function shown(part: Part): string {
  if (part === null) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(shown).join('');
  return String(part).replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? '');
}

/** A link to a page elsewhere: only https, and it learns nothing of us. */
export function outside(url: string, text: Part): Html {
  if (!url.startsWith('https://')) return html`${text}`;
  return html`<a href="${url}" rel="noreferrer noopener" target="_blank">${text}</a>`;
}

export function query(path: string, values: Readonly<Record<string, string>>): string {
  const filled = Object.entries(values).filter(([, value]) => value !== '');
  return filled.length === 0 ? path : `${path}?${new URLSearchParams(filled)}`;
}
