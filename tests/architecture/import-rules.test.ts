/** The house keeps its import rules, and each rule notices a planted breach. */
import { describe, expect, it } from 'vitest';
import { findForbiddenCode } from './forbidden-code';
import { findImportBreaches } from './import-rules';
import { readTree } from './source-tree';

const house = readTree('src', '.ts', '.tsx');

describe('the house', () => {
  it('keeps its import rules', () => {
    expect(findImportBreaches(house)).toEqual([]);
  });

  it('holds no code that is forbidden', () => {
    expect(findForbiddenCode(house)).toEqual([]);
  });
});

/** One file and the breach that it plants. */
const PLANTED: readonly [name: string, file: string, text: string, expectRule: string, expectMessage: string][] = [
  ['model imports text', 'src/model/a.ts', "import { b } from '../text/b';", 'rooms', 'nothing of ours'],
  ['model imports platform by type', 'src/model/a.ts', "import type { B } from '../platform/b';", 'rooms', 'platform'],
  ['platform imports model', 'src/platform/a.ts', "import { b } from '../model/b';", 'rooms', 'src/model/b'],
  ['an adapter imports text', 'src/adapters/x.ts', "import { b } from '../text/b';", 'rooms', 'src/text/b'],
  ['links import text', 'src/links/a.ts', "import { b } from '../text/b';", 'rooms', 'src/text/b'],
  ['messages import explain', 'src/messages/a.ts', "import { b } from '../explain/b';", 'rooms', 'src/explain/b'],
  ['explain imports ui', 'src/explain/a.ts', "import { b } from '../ui/b';", 'rooms', 'src/ui/b'],
  ['text imports pack', 'src/text/a.ts', "import { b } from '../pack/b';", 'rooms', 'src/pack/b'],
  ['pack imports platform', 'src/pack/a.ts', "import { b } from '../platform/b';", 'rooms', 'src/platform/b'],
  ['pack re-exports signals', 'src/pack/a.ts', "export { b } from '../signals/b';", 'rooms', 'src/signals/b'],
  ['updates import signals', 'src/updates/a.ts', "import { b } from '../signals/b';", 'rooms', 'src/signals/b'],
  ['signals import the whole pack', 'src/signals/a.ts', "import { b } from '../pack/lookup';", 'rooms', 'pack/lookup'],
  ['the scanner imports an adapter', 'src/scanner/a.ts', "import { b } from '../adapters/x';", 'rooms', 'adapters/x'],
  ['the badge imports messages', 'src/badge/a.ts', "import { b } from '../messages/b';", 'rooms', 'src/messages/b'],
  ['ui imports pack', 'src/ui/a.tsx', "import { b } from '../pack/b';", 'rooms', 'src/pack/b'],
  ['cli imports platform', 'src/cli/a.ts', "import { b } from '../platform/b';", 'rooms', 'src/platform/b'],
  ['cli imports updates', 'src/cli/commands/a.ts', "import { b } from '../../updates/b';", 'rooms', 'src/updates/b'],
  ['cli imports the badge', 'src/cli/a.ts', "import { b } from '../badge/b';", 'rooms', 'src/badge/b'],
  ['something imports an entrypoint', 'src/ui/a.ts', "import { b } from '../entrypoints/b';", 'rooms', 'entrypoints/b'],
  ['an entrypoint imports cli', 'src/entrypoints/a.ts', "import { b } from '../cli/b';", 'rooms', 'src/cli/b'],
  ['src imports a test', 'src/model/a.ts', "import { b } from '../../tests/b';", 'rooms', 'tests/b'],
  ['a room nobody knows', 'src/utils/a.ts', 'export const a = 1;', 'rooms', 'utils is no room'],
  ['a type is taken by import()', 'src/text/a.ts', "type B = typeof import('../pack/b');", 'rooms', 'src/pack/b'],
  [
    'an adapter imports another',
    'src/adapters/x.ts',
    "import { b } from './bluesky';",
    'siblings',
    'x imports bluesky',
  ],
  [
    'an adapter uses another site’s folder',
    'src/adapters/x.ts',
    "import { b } from './reddit/parts';",
    'siblings',
    'reddit',
  ],
  [
    'a signal imports another',
    'src/signals/claim.ts',
    "import { b } from './source';",
    'siblings',
    'claim imports source',
  ],
  [
    'ui talks to the browser itself',
    'src/ui/a.ts',
    "import b from 'webextension-polyfill';",
    'packages',
    'webextension',
  ],
  ['platform has a second importer', 'src/platform/a.ts', "import b from 'webextension-polyfill';", 'packages', 'home'],
  ['pack opens IndexedDB', 'src/pack/a.ts', "import { openDB } from 'idb';", 'packages', 'idb'],
  ['text reads files', 'src/text/a.ts', "import { readFileSync } from 'node:fs';", 'packages', 'node:fs'],
];

describe('an import breach is named when', () => {
  it.each(PLANTED)('%s', (_name, file, text, expectRule, expectMessage) => {
    const breaches = findImportBreaches(new Map([[file, text]]));
    expect(breaches).toHaveLength(1);
    expect(breaches[0]).toMatchObject({ rule: expectRule, file });
    expect(breaches[0]?.message).toContain(expectMessage);
  });

  it('the content script reaches pack through others', () => {
    const tree = new Map([
      ['src/entrypoints/content.ts', "import { a } from './content/session';"],
      ['src/entrypoints/content/session.ts', "import type { b } from '../../pack/lookup-types';"],
      ['src/pack/lookup-types.ts', 'export type b = 1;'],
    ]);
    const message =
      'reaches pack: src/entrypoints/content.ts → src/entrypoints/content/session.ts → src/pack/lookup-types.ts';
    expect(findImportBreaches(tree)).toEqual([{ rule: 'reach', file: 'src/entrypoints/content.ts', message }]);
  });

  it('the script of one site reaches a signal', () => {
    const tree = new Map([
      ['src/entrypoints/sites/x.ts', "import { x } from '../../signals/claim';"],
      ['src/signals/claim.ts', 'export const x = 1;'],
    ]);
    expect(findImportBreaches(tree)).toMatchObject([{ rule: 'reach', file: 'src/entrypoints/sites/x.ts' }]);
  });

  it('the background reaches the badge', () => {
    const tree = new Map([
      ['src/entrypoints/background.ts', "import '../badge/badge-layer';"],
      ['src/badge/badge-layer.ts', 'export const a = 1;'],
    ]);
    expect(findImportBreaches(tree)).toMatchObject([{ rule: 'reach', file: 'src/entrypoints/background.ts' }]);
  });

  it('something that the background reaches is loaded while running', () => {
    const tree = new Map([
      ['src/entrypoints/background.ts', "import '../text/a';"],
      ['src/text/a.ts', "export const load = () => import('./b');"],
    ]);
    expect(findImportBreaches(tree)).toMatchObject([{ rule: 'dynamic-import', file: 'src/text/a.ts' }]);
  });
});

describe('a circle is named once', () => {
  it.each([
    ['of two files', "import './b';", "import { a } from './a';"],
    ['by types alone', "import type { B } from './b';", "import type { A } from './a';"],
  ])('%s', (_name, a, b) => {
    const tree = new Map([
      ['src/text/a.ts', a],
      ['src/text/b.ts', b],
    ]);
    const message = 'imports itself through others: src/text/a.ts → src/text/b.ts → src/text/a.ts';
    expect(findImportBreaches(tree)).toEqual([{ rule: 'circles', file: 'src/text/a.ts', message }]);
  });
});

describe('no import breach is named when', () => {
  it.each([
    [
      'a site uses the helpers and its own folder',
      'src/adapters/reddit.ts',
      "import './dom'; import './facts'; import './reddit/parts';",
    ],
    [
      'a file of a site’s folder uses a helper',
      'src/adapters/reddit/parts.ts',
      "import '../dom'; import '../types'; import './search';",
    ],
    ['a list of adapters names them all', 'src/adapters/main-sites.ts', "import './x'; import './bluesky';"],
    [
      'a signal uses the shape of a look-up',
      'src/signals/claim.ts',
      "import type { L } from '../pack/lookup-types'; import './claim-finding';",
    ],
    ['anything reads the project’s name', 'src/model/a.ts', "import { PROJECT } from '../project';"],
    [
      'an import stands in a comment or a string',
      'src/model/a.ts',
      "// import '../pack/b';\nexport const a = `import '../pack/b';`;",
    ],
    [
      'explain takes the list of strings',
      'src/explain/a.ts',
      "type K = typeof import('../../public/_locales/en/messages.json');",
    ],
  ])('%s', (_name, file, text) => {
    expect(findImportBreaches(new Map([[file, text]]))).toEqual([]);
  });
});

describe('forbidden code is named when', () => {
  it.each([
    ['a page of ours fetches', 'src/ui/a.ts', "fetch('https://example.org');", 'network'],
    ['fetch is reached through window', 'src/ui/a.ts', "window.fetch('/');", 'network'],
    ['fetch is reached through brackets', 'src/ui/a.ts', "globalThis['fetch']('/');", 'network'],
    ['a file of platform besides the one way out fetches', 'src/platform/a.ts', "fetch('/');", 'network'],
    ['a picture is fetched', 'src/badge/a.ts', 'const picture = new Image();', 'network'],
    ['a beacon is sent', 'src/badge/a.ts', "navigator.sendBeacon('/');", 'network'],
    ['markup is written', 'src/badge/a.ts', "element.innerHTML = '';", 'markup'],
    ['markup is written through brackets', 'src/badge/a.ts', "element['outerHTML'] = '';", 'markup'],
    ['markup is inserted', 'src/badge/a.ts', "element.insertAdjacentHTML('beforeend', '');", 'markup'],
    [
      'a component takes markup',
      'src/ui/a.tsx',
      'export const a = <p dangerouslySetInnerHTML={{ __html: "" }} />;',
      'markup',
    ],
    ['a string is run', 'src/text/a.ts', "eval('1');", 'code'],
    ['a function is made from a string', 'src/text/a.ts', "new Function('return 1');", 'code'],
    ['a pattern is made from data', 'src/text/a.ts', 'new RegExp(word);', 'pattern'],
    ['a pattern is made without new', 'src/text/a.ts', 'RegExp(word);', 'pattern'],
  ])('%s', (_name, file, text, expectRule) => {
    expect(findForbiddenCode(new Map([[file, text]]))).toMatchObject([{ rule: expectRule, file }]);
  });

  it('stays silent on fetch in the one way out', () => {
    expect(findForbiddenCode(new Map([['src/platform/http.ts', "fetch('/');"]]))).toEqual([]);
  });
});
