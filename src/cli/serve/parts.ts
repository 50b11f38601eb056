/** Small pieces that several pages of the local registry share. */
import type { Evidence } from '../../model/records';
import type { Problem } from '../registry/yaml-record';
import { type Html, html, outside } from './html';
import type { Card } from './shelf';

/** Tone of a kind, verdict or state: shape and colour as readers know them. */
const TONES: Readonly<Record<string, string>> = {
  'drug-maker': 'interest',
  'device-maker': 'interest',
  brand: 'interest',
  retailer: 'interest',
  insurer: 'interest',
  false: 'caution',
  misleading: 'caution',
  unproven: 'caution',
  outdated: 'info',
  supported: 'info',
  retracted: 'caution',
  concern: 'caution',
  corrected: 'info',
  'health-agency': 'support',
  regulator: 'support',
  hospital: 'support',
  academic: 'support',
  society: 'support',
};

export function chip(label: string, tone = TONES[label] ?? 'quiet'): Html {
  return html`<span class="tag tag-${tone}">${label.replaceAll('-', ' ')}</span>`;
}

export function cardRow(card: Card): Html {
  return html`<li class="row"><a href="/record/${card.name}"><strong>${card.title}</strong></a>
<span class="marks">${card.label ? chip(card.label) : chip(card.type)}${card.country ? html`<span class="meta">${card.country}</span>` : null}
${card.isExpired ? chip('past its day', 'caution') : html`<span class="meta">by ${card.reviewBy}</span>`}
${card.problems > 0 ? chip(`${card.problems} to fix`, 'caution') : null}</span></li>`;
}

export function evidenceList(evidence: readonly Evidence[]): Html {
  return html`<ul class="evidence">${evidence.map(evidenceItem)}</ul>`;
}

function evidenceItem({ url, publisher, title, date, seen, quote, retrieved, proof }: Evidence): Html {
  return html`<li>${quote ? html`<blockquote>${quote}</blockquote>` : null}
<p>${outside(url, title)} <span class="meta">${publisher}${date ? `, ${date}` : ''}</span></p>
<p class="meta">${seen === 'dataset' ? chip('list only, no text seen', 'quiet') : chip(`seen: ${seen}`, 'support')}
${proof ? chip(proof, 'info') : null} looked at on ${retrieved}</p></li>`;
}

export function problemList(problems: readonly Problem[]): Html {
  return html`<ul class="problems">${problems.map(
    ({ file, line, rule, message }) => html`<li><code>${file}:${line}</code> ${message} ${chip(rule, 'quiet')}</li>`,
  )}</ul>`;
}

/** A bar for each, as wide as its share of the largest; the number is written out. */
export function bars(title: string, counts: Readonly<Record<string, number>>, href: (name: string) => string): Html {
  const entries = Object.entries(counts).sort(([, a], [, b]) => b - a);
  const most = entries[0]?.[1] ?? 1;
  const shown = entries.slice(0, 12);
  const rest = entries.length - shown.length;
  return html`<section class="panel"><h2>${title}</h2><ul class="bars">${shown.map(
    ([name, count]) =>
      html`<li><a href="${href(name)}">${name.replaceAll('-', ' ')}</a><meter min="0" max="${most}" value="${count}">${count}</meter><span>${count}</span></li>`,
  )}</ul>${rest > 0 ? html`<p class="meta">and ${rest} more</p>` : null}</section>`;
}
