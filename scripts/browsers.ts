/** Finds the browsers of this machine, and installs them by the ordinary means where there are none. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface FoundBrowser {
  kind: 'chromium' | 'firefox';
  executable: string;
  /** Chrome and Edge as their makers ship them ignore --load-extension. */
  branded: boolean;
}

const CHROMIUM_NAMES = ['chromium', 'chromium-browser'];
const BRANDED_NAMES = ['google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'];
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];

/** Where these programs stand when they are not on the PATH. */
const USUAL_PLACES: Readonly<Record<string, readonly string[]>> = {
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  branded: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** CHROME_PATH, then an installed Chromium, then Chrome or Edge. */
export function findChromium(): FoundBrowser | null {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') {
    if (!isProgram(named)) throw new Error(`CHROME_PATH names no program: ${named}`);
    return { kind: 'chromium', executable: named, branded: /chrome|edge/i.test(named) && !/chromium/i.test(named) };
  }
  const free = find(CHROMIUM_NAMES, 'chromium');
  if (free) return { kind: 'chromium', executable: free, branded: false };
  const branded = find(BRANDED_NAMES, 'branded');
  return branded ? { kind: 'chromium', executable: branded, branded: true } : null;
}

/** FIREFOX_PATH, then an installed Firefox. */
export function findFirefox(): FoundBrowser | null {
  const named = process.env.FIREFOX_PATH;
  const executable = named !== undefined && named !== '' ? named : find(FIREFOX_NAMES, 'firefox');
  return executable && isProgram(executable) ? { kind: 'firefox', executable, branded: false } : null;
}

function find(names: readonly string[], place: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...(USUAL_PLACES[place] ?? []),
  ];
  return candidates.find(isProgram) ?? null;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return existsSync(file);
  } catch {
    return false;
  }
}

/** Debian packages by which a missing browser is had. */
const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' } as const;

/** Installs with apt where that is possible (Debian, as root); answers whether it was. */
export function installBrowsers(kinds: readonly (keyof typeof PACKAGES)[]): boolean {
  const isRoot = process.getuid?.() === 0;
  if (process.platform !== 'linux' || !isRoot || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`Installing ${kinds.map((kind) => PACKAGES[kind]).join(' and ')} with apt…`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=400', '-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const fonts = ['fonts-noto-core', 'fonts-noto-color-emoji'];
  return (
    apt('update') && apt('install', '-y', '--no-install-recommends', ...kinds.map((kind) => PACKAGES[kind]), ...fonts)
  );
}

/** What a person has to do where nothing could be installed. */
export const BROWSER_HELP = `No browser was found, and none could be installed from here.
Install one of these and run the command again:
  Debian or Ubuntu   sudo apt-get install chromium        (or firefox-esr)
  Fedora             sudo dnf install chromium            (or firefox)
  macOS              brew install --cask chromium         (or firefox)
  Windows            winget install Mozilla.Firefox       (or Google.Chrome)
or name a program of your own: CHROME_PATH=/path/to/chromium npm start`;
