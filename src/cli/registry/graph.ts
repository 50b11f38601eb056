/** Who owns, funds, pays whom: the interests on record as a graph, with the ways to draw it. */
import type { Evidence, SourceRecord } from '../../model/records';
import type { LoadedRegistry } from './load';

export interface GraphNode {
  id: string;
  name: string;
  kind: string;
}

/** From the active side: `from` owns, funds, sponsors, pays `to`, or `to` is its brand. */
export interface GraphEdge {
  from: string;
  to: string;
  type: string;
  since?: string;
  until?: string;
  evidence: Evidence[];
}

export interface Graph {
  nodes: GraphNode[];
  edges: GraphEdge[];
}

/** As the active side would say it. */
export const RELATIONS: Readonly<Record<string, string>> = {
  owns: 'owns',
  'brand-of': 'has the brand',
  funds: 'funds',
  sponsors: 'sponsors',
  pays: 'pays',
};

/** Only sources with a relation on record. With `around`, those that can be reached from it by any relation. */
export function graphOf({ sources }: Pick<LoadedRegistry, 'sources'>, around?: string): Graph {
  const records = sources.map(({ record }) => record);
  const all = records.flatMap(edgesOf);
  const edges = around === undefined ? all : reachable(all, around);
  const ids = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const nodes = records
    .filter(({ id }) => ids.has(id) || id === around)
    .map(({ id, name, kind }) => ({ id, name, kind }));
  return { nodes: nodes.sort((a, b) => (a.id < b.id ? -1 : 1)), edges };
}

function edgesOf({ id, interests, evidence }: SourceRecord): GraphEdge[] {
  return interests.map(({ type, other, since, until, evidence: keys }) => ({
    from: other,
    to: id,
    type,
    ...(since === undefined ? {} : { since: String(since) }),
    ...(until === undefined ? {} : { until: String(until) }),
    evidence: keys.flatMap((key) => evidence[key] ?? []),
  }));
}

function reachable(edges: readonly GraphEdge[], start: string): GraphEdge[] {
  const seen = new Set([start]);
  for (let size = 0; size !== seen.size; ) {
    size = seen.size;
    for (const { from, to } of edges) if (seen.has(from) || seen.has(to)) seen.add(from).add(to);
  }
  return edges.filter(({ from }) => seen.has(from));
}

/** A tree from those who own, fund and pay down to those who receive; a node met again on its own branch ends it. */
export function formatTree({ nodes, edges }: Graph): string {
  if (nodes.length === 0) return 'no relation on record\n';
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const receivers = new Set(edges.map(({ to }) => to));
  const roots = nodes.filter(({ id }) => !receivers.has(id));
  const drawn = new Set<string>();
  const lines: string[] = [];
  const draw = (id: string, indent: string, above: readonly string[]) => {
    drawn.add(id);
    const own = edges.filter(({ from }) => from === id);
    own.forEach((edge, index) => {
      const isLast = index === own.length - 1;
      const isLoop = above.includes(edge.to) || edge.to === id;
      const dates = [edge.since && `since ${edge.since}`, edge.until && `until ${edge.until}`].filter(Boolean);
      const name = byId.get(edge.to)?.name ?? edge.to;
      const tail = `${dates.length > 0 ? `, ${dates.join(', ')}` : ''}${isLoop ? ' (see above)' : ''}`;
      lines.push(`${indent}${isLast ? '└' : '├'}─ ${RELATIONS[edge.type] ?? edge.type} ${name}${tail}`);
      if (!isLoop) draw(edge.to, `${indent}${isLast ? ' ' : '│'}  `, [...above, id]);
    });
  };
  // A ring has no root: it is entered at its first node.
  for (const { id, name, kind } of [...roots, ...nodes]) {
    if (drawn.has(id)) continue;
    lines.push(`${name} (${kind})`);
    draw(id, '', []);
  }
  return `${lines.join('\n')}\n`;
}

/** For Graphviz. */
export function formatDot({ nodes, edges }: Graph): string {
  const quoted = (text: string) => JSON.stringify(text);
  return [
    'digraph wellsourced {',
    '  rankdir=LR; node [shape=box, style=rounded, fontname="sans-serif"]; edge [fontname="sans-serif"];',
    ...nodes.map(({ id, name, kind }) => `  ${quoted(id)} [label=${quoted(`${name}\n${kind}`)}];`),
    ...edges.map(({ from, to, type, until }) => {
      const style = until === undefined ? '' : ', style=dashed';
      return `  ${quoted(from)} -> ${quoted(to)} [label=${quoted(RELATIONS[type] ?? type)}${style}];`;
    }),
    '}',
    '',
  ].join('\n');
}
