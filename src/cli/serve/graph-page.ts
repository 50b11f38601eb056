/** The graph of interests as a picture: those who own, fund and pay on the left, those who receive on the right. */
import { type Graph, type GraphEdge, RELATIONS } from '../registry/graph';
import { type Html, html } from './html';

const BOX = { width: 240, height: 40, gapX: 150, gapY: 14 };

interface Placed {
  id: string;
  name: string;
  kind: string;
  column: number;
  x: number;
  y: number;
}

export function graphPage(graph: Graph): Html {
  return html`<p class="lead">${graph.edges.length} relations between ${graph.nodes.length} sources. Being paid is not being wrong. A dashed line has ended.</p>
<section class="panel scroll">${graphPicture(graph)}</section>`;
}

export function graphPicture({ nodes, edges }: Graph): Html {
  const placed = place({ nodes, edges });
  const byId = new Map(placed.map((node) => [node.id, node]));
  const width = Math.max(...placed.map(({ x }) => x + BOX.width), 0) + 4;
  const height = Math.max(...placed.map(({ y }) => y + BOX.height), 0) + 4;
  return html`<svg class="graph" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Relations between sources; the list below says the same">
${edges.map((edge) => line(edge, byId))}${placed.map(box)}</svg>
<ul class="relations">${edges.map(
    ({ from, to, type, since, until }) =>
      html`<li><a href="/record/source/${from}">${byId.get(from)?.name ?? from}</a> ${RELATIONS[type] ?? type} <a href="/record/source/${to}">${byId.get(to)?.name ?? to}</a>${since ? ` since ${since}` : ''}${until ? ` until ${until}` : ''}</li>`,
  )}</ul>`;
}

/** Columns by the longest way from one who receives nothing; families one below the other. */
function place({ nodes, edges }: Graph): Placed[] {
  const column = new Map(nodes.map(({ id }) => [id, 0]));
  // As many rounds as there are nodes are enough, and end a ring too.
  for (let round = 0; round < nodes.length; round++) {
    let moved = false;
    for (const { from, to } of edges) {
      const next = Math.min((column.get(from) ?? 0) + 1, nodes.length);
      if ((column.get(to) ?? 0) >= next || round > 5) continue;
      column.set(to, next);
      moved = true;
    }
    if (!moved) break;
  }
  const rows = new Map<number, number>();
  return order(
    nodes.map(({ id }) => id),
    edges,
  ).flatMap((id) => {
    const node = nodes.find((one) => one.id === id);
    if (!node) return [];
    const at = column.get(id) ?? 0;
    const parents = edges.filter(({ to }) => to === id).map(({ from }) => column.get(from) ?? 0);
    // Nothing stands higher than the family it belongs to.
    const row = Math.max(rows.get(at) ?? 0, parents.length === 0 ? Math.max(0, ...rows.values()) : (rows.get(at) ?? 0));
    rows.set(at, row + 1);
    if (parents.length > 0 && at > 0) rows.set(0, Math.max(rows.get(0) ?? 0, row + 1));
    return [{ ...node, column: at, x: 2 + at * (BOX.width + BOX.gapX), y: 2 + row * (BOX.height + BOX.gapY) }];
  });
}

/** Each root with all that hangs on it, before the next root. */
function order(ids: readonly string[], edges: readonly GraphEdge[]): string[] {
  const receivers = new Set(edges.map(({ to }) => to));
  const seen = new Set<string>();
  const visit = (id: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const { from, to } of edges) if (from === id) visit(to);
  };
  for (const id of [...ids.filter((one) => !receivers.has(one)), ...ids]) visit(id);
  return [...seen];
}

function line({ from, to, type, until }: GraphEdge, byId: ReadonlyMap<string, Placed>): Html | null {
  const [a, b] = [byId.get(from), byId.get(to)];
  if (!a || !b) return null;
  const [x1, y1, x2, y2] = [a.x + BOX.width, a.y + BOX.height / 2, b.x, b.y + BOX.height / 2];
  const middle = (x1 + x2) / 2;
  return html`<path class="edge${until ? ' past' : ''}" d="M${x1} ${y1} C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}"/>
<text class="edge-name" x="${x2 - 8}" y="${y2 - 6}" text-anchor="end">${RELATIONS[type] ?? type}</text>`;
}

function box({ id, name, kind, x, y }: Placed): Html {
  const short = name.length > 32 ? `${name.slice(0, 31)}…` : name;
  return html`<a href="/record/source/${id}"><g transform="translate(${x} ${y})"><title>${name}</title>
<rect class="node" width="${BOX.width}" height="${BOX.height}" rx="10"/><text class="node-name" x="12" y="17">${short}</text><text class="node-kind" x="12" y="32">${kind.replaceAll('-', ' ')}</text></g></a>`;
}
