/** The import rules of the house (src/README.md), as a function from file texts to breaches. */
import { posix } from 'node:path';
import { type ParsedSource, parseSource } from './parse-source';
import type { SourceTree } from './source-tree';

export interface Breach {
  rule: string;
  file: string;
  message: string;
}

/** Rooms, or single files of a room, that each room may import besides itself and `project`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  platform: [],
  project: [],
  adapters: ['model'],
  links: ['model'],
  messages: ['model'],
  explain: ['model'],
  pictures: ['model'],
  text: ['model', 'links'],
  pack: ['model', 'text', 'links'],
  updates: ['model', 'text', 'links', 'platform', 'pack'],
  signals: ['model', 'text', 'links', 'pack/lookup-types'],
  inquiry: ['model', 'text', 'links', 'signals', 'pack/lookup-types'],
  scanner: ['model', 'adapters/types'],
  badge: ['model', 'explain'],
  ui: ['model', 'explain', 'messages'],
  cli: ['model', 'adapters', 'links', 'messages', 'explain', 'text', 'pack', 'signals', 'inquiry', 'scanner'],
  entrypoints:
    'model adapters links messages explain text pack updates signals inquiry scanner badge ui platform pictures'.split(
      ' ',
    ),
};

/** Packages with one home. The browser's types may be used in all of `platform`. */
const PACKAGE_HOMES: Readonly<Record<string, (file: string, typeOnly: boolean) => boolean>> = {
  'webextension-polyfill': (file, typeOnly) =>
    typeOnly ? roomOf(file) === 'platform' : file === 'src/platform/browser.ts',
  idb: (file) => roomOf(file) === 'updates',
};

/** Rooms that must not be reached from an entry, not even by a type or through others. */
const NEVER_REACHED: readonly { entry: RegExp; rooms: readonly string[] }[] = [
  { entry: /^src\/entrypoints\/(?:content|sites\/[^/]+)\.ts$/, rooms: ['pack', 'signals', 'inquiry', 'updates'] },
  { entry: /^src\/entrypoints\/background\.ts$/, rooms: ['adapters', 'badge', 'ui'] },
];

const ADAPTER_HELPERS = ['dom', 'facts', 'post-links', 'types', 'work'];
const ADAPTER_LISTS = ['index', 'main-sites', 'granted-sites', 'named-sites', 'whole-page'];
const SIGNAL_HELPERS = ['record-facts', 'claim-finding', 'writer', 'phrases', 'types'];
const SIGNAL_LISTS = ['index', 'assess'];

interface Source extends ParsedSource {
  file: string;
  /** Files of ours that it imports, with endings where the tree has them. */
  goals: { goal: string; dynamic: boolean }[];
}

/** Every breach of the import rules; files are named by their path from the project's folder. */
export function findImportBreaches(tree: SourceTree): Breach[] {
  const sources = new Map([...tree].map(([file, text]) => [file, readSource(tree, file, text)]));
  const each = [...sources.values()].flatMap((source) => [
    ...roomBreaches(source),
    ...packageBreaches(source),
    ...siblingBreaches(source),
  ]);
  const reached = NEVER_REACHED.flatMap(({ entry, rooms }) =>
    [...sources.keys()].filter((file) => entry.test(file)).flatMap((file) => reachBreaches(sources, file, rooms)),
  );
  const circles = [...sources.keys()].flatMap((file) => circleBreaches(sources, file));
  return [...each, ...reached, ...circles];
}

function readSource(tree: SourceTree, file: string, text: string): Source {
  const parsed = parseSource(file, text);
  const ours = parsed.imports.filter(({ specifier }) => specifier.startsWith('.'));
  return {
    file,
    ...parsed,
    goals: ours.map(({ specifier, dynamic }) => ({ goal: resolve(tree, file, specifier), dynamic })),
  };
}

function resolve(tree: SourceTree, file: string, specifier: string): string {
  const path = posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
  return endings.map((ending) => path + ending).find((name) => tree.has(name)) ?? path;
}

/** `src/text/languages/en.ts` stands in the room `text`; `src/project.ts` is a room of its own. */
function roomOf(path: string): string {
  const [top, room = ''] = path.split('/');
  return top === 'src' ? room.replace(/\.tsx?$/, '') : '';
}

/** Path inside `src` without its ending: `pack/lookup-types`. */
function nameOf(path: string): string {
  return path.replace(/^src\//, '').replace(/\.tsx?$/, '');
}

function roomBreaches({ file, goals }: Source): Breach[] {
  const room = roomOf(file);
  const allowed = MAY_IMPORT[room];
  if (!allowed) return [{ rule: 'rooms', file, message: `${room} is no room of the house` }];
  return goals
    .filter(({ goal }) => !isAllowed(room, allowed, goal))
    .map(({ goal }) => ({
      rule: 'rooms',
      file,
      message: `${room} imports ${goal}; it may import ${allowed.join(', ') || 'nothing of ours'}`,
    }));
}

function isAllowed(room: string, allowed: readonly string[], goal: string): boolean {
  const other = roomOf(goal);
  if (other === '') return isData(goal);
  return other === room || other === 'project' || allowed.includes(other) || allowed.includes(nameOf(goal));
}

/** Strings and the manifest stand outside `src`, and hold no code. */
function isData(goal: string): boolean {
  return goal.startsWith('public/_locales/') || goal === 'manifest.json';
}

function packageBreaches({ file, imports }: Source): Breach[] {
  return imports.flatMap(({ specifier, typeOnly }) => {
    const home = PACKAGE_HOMES[specifier];
    if (home && !home(file, typeOnly))
      return [{ rule: 'packages', file, message: `imports ${specifier}, which has another home` }];
    const isCli = roomOf(file) === 'cli';
    return specifier.startsWith('node:') && !isCli
      ? [{ rule: 'packages', file, message: `imports ${specifier}; only cli runs in Node` }]
      : [];
  });
}

/** Parts of one kind stay apart, so that each can be read, changed and removed alone. */
function siblingBreaches({ file, goals }: Source): Breach[] {
  const room = roomOf(file);
  const own = partOf(file);
  return goals.flatMap(({ goal }) => {
    const other = partOf(goal);
    if (roomOf(goal) !== room || other === own) return [];
    const isAdapterBreach = room === 'adapters' && !ADAPTER_LISTS.includes(own) && !ADAPTER_HELPERS.includes(other);
    const isSignalBreach = room === 'signals' && !SIGNAL_LISTS.includes(own) && !SIGNAL_HELPERS.includes(other);
    return isAdapterBreach || isSignalBreach ? [{ rule: 'siblings', file, message: `${own} imports ${other}` }] : [];
  });
}

/** `src/adapters/reddit/search.ts` belongs to the part `reddit`. */
function partOf(path: string): string {
  return nameOf(path).split('/')[1] ?? '';
}

function reachBreaches(sources: ReadonlyMap<string, Source>, entry: string, rooms: readonly string[]): Breach[] {
  const from = reachedFrom(sources, entry);
  return [...from.keys()].flatMap((file) => {
    const dynamic = sources.get(file)?.imports.find((other) => other.dynamic);
    const chain = chainTo(from, file);
    return [
      ...(rooms.includes(roomOf(file))
        ? [{ rule: 'reach', file: entry, message: `reaches ${roomOf(file)}: ${chain}` }]
        : []),
      ...(dynamic
        ? [
            {
              rule: 'dynamic-import',
              file,
              message: `loads ${dynamic.specifier} while running, and ${entry} reaches it`,
            },
          ]
        : []),
    ];
  });
}

/** Files that import each other can only be read together. Told at the file whose name comes first. */
function circleBreaches(sources: ReadonlyMap<string, Source>, file: string): Breach[] {
  const from = reachedFrom(sources, file);
  const last = [...from.keys()].find((other) => sources.get(other)?.goals.some(({ goal }) => goal === file));
  if (last === undefined) return [];
  const chain = chainTo(from, last);
  if (chain.split(ARROW).some((other) => other < file)) return [];
  return [{ rule: 'circles', file, message: `imports itself through others: ${chain}${ARROW}${file}` }];
}

/** Every file that is reached from this one, each with the one that led there. */
function reachedFrom(sources: ReadonlyMap<string, Source>, entry: string): Map<string, string> {
  const from = new Map<string, string>([[entry, '']]);
  for (const file of from.keys()) {
    for (const { goal } of sources.get(file)?.goals ?? []) if (!from.has(goal)) from.set(goal, file);
  }
  return from;
}

const ARROW = ' → ';

function chainTo(from: ReadonlyMap<string, string>, file: string): string {
  const chain: string[] = [];
  for (let step = file; step !== ''; step = from.get(step) ?? '') chain.unshift(step);
  return chain.join(ARROW);
}
