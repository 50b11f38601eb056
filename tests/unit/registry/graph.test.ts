/** Who owns, funds, pays whom: drawn from the active side down, and never without end. */
import { describe, expect, it } from 'vitest';
import { EMBEDDED } from '../../../src/cli/lookup';
import { formatDot, formatTree, graphOf } from '../../../src/cli/registry/graph';
import { loadRegistry } from '../../../src/cli/registry/load';
import { aSource } from '../../fakes/records';

type Interest = { type: 'owns' | 'brand-of' | 'funds'; other: string; since?: number; until?: number };

function registryOf(sources: Record<string, Interest[]>) {
  const raw = { file: '', path: '', value: null, placeOf: () => ({ line: 1, column: 1 }) };
  return {
    sources: Object.entries(sources).map(([id, interests]) => ({
      raw,
      record: aSource({ id, interests: interests.map((interest) => ({ ...interest, evidence: ['e1'] })) }),
    })),
  };
}

const FAMILY = registryOf({
  maker: [{ type: 'owns', other: 'holding', since: 2001 }],
  holding: [],
  pill: [{ type: 'brand-of', other: 'maker' }],
  charity: [{ type: 'funds', other: 'maker', since: 2019, until: 2021 }],
  alone: [],
});

describe('the graph of interests', () => {
  it('is a tree from the active side', () => {
    expect(formatTree(graphOf(FAMILY))).toBe(
      [
        'The holding body (health-agency)',
        '└─ owns The maker body, since 2001',
        '   ├─ has the brand The pill body',
        '   └─ funds The charity body, since 2019, until 2021',
        '',
      ].join('\n'),
    );
  });

  it('leaves out who has no relation, unless asked for', () => {
    expect(graphOf(FAMILY).nodes.map(({ id }) => id)).not.toContain('alone');
    expect(graphOf(FAMILY, 'alone')).toEqual({
      nodes: [{ id: 'alone', name: 'The alone body', kind: 'health-agency' }],
      edges: [],
    });
  });

  it('reaches from one source to all that hang together with it', () => {
    expect(graphOf(FAMILY, 'charity').edges).toHaveLength(3);
  });

  it('ends where companies own each other in a ring', () => {
    const ring = registryOf({ a: [{ type: 'owns', other: 'b' }], b: [{ type: 'owns', other: 'a' }] });
    expect(formatTree(graphOf(ring)).split('\n')).toEqual([
      'The a body (health-agency)',
      '└─ owns The b body',
      '   └─ owns The a body (see above)',
      '',
    ]);
  });

  it('speaks Graphviz, with every name quoted', () => {
    const dot = formatDot(graphOf(FAMILY));
    expect(dot).toContain('"maker" -> "charity" [label="funds", style=dashed];');
    expect(dot).toContain('"pill" [label="The pill body\\nhealth-agency"];');
  });

  it('holds every relation that ships, each with its evidence', () => {
    const registry = loadRegistry(EMBEDDED);
    const { nodes, edges } = graphOf(registry);
    expect(edges).toHaveLength(registry.sources.flatMap(({ record }) => record.interests).length);
    expect(edges.every(({ evidence }) => evidence.length > 0)).toBe(true);
    expect(new Set(nodes.map(({ id }) => id))).toEqual(new Set(edges.flatMap(({ from, to }) => [from, to])));
  });
});
