/** Builds the extension for one browser: TARGET=chrome (default) or firefox, into dist/<target>. */
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import base from './manifest.json' with { type: 'json' };
import { PROJECT } from './src/project.ts';

const target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome';

const PANEL = 'src/entrypoints/sidepanel/index.html';
const PANEL_COMMAND = { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command_panel__' };

/** The two browsers differ in how the background is declared and in what they ask for besides. */
function manifest(): ManifestV3Export {
  const shared = structuredClone(base) as Record<string, unknown>;
  const own =
    target === 'firefox'
      ? {
          background: { scripts: [base.background.service_worker], type: 'module' },
          sidebar_action: {
            default_panel: PANEL,
            default_title: base.name,
            default_icon: base.action.default_icon,
            open_at_install: false,
          },
          commands: { ...base.commands, _execute_sidebar_action: PANEL_COMMAND },
          browser_specific_settings: {
            gecko: {
              id: PROJECT.geckoId,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // Chrome 148 has promises on `browser` and can clone messages like Firefox does.
        {
          minimum_chrome_version: '148',
          message_serialization: 'structured_clone',
          side_panel: { default_path: PANEL },
          permissions: [...base.permissions, 'sidePanel'],
          commands: { ...base.commands, 'open-panel': PANEL_COMMAND },
        };
  return { ...shared, ...own } as unknown as ManifestV3Export;
}

export default defineConfig(({ command }) => ({
  // The stand-alone content script is a library build of its own, where Vite does not set this by itself.
  define: { 'process.env.NODE_ENV': JSON.stringify(command === 'build' ? 'production' : 'development') },
  // One self-contained content script: crxjs would otherwise add a loader and web-accessible files by which a page can find us.
  plugins: [
    crx({
      manifest: manifest(),
      browser: target,
      contentScripts: { standaloneFiles: base.content_scripts.flatMap(({ js }) => js) },
    }),
  ],
  build: {
    outDir: command === 'serve' ? `dist/dev-${target}` : `dist/${target}`,
    emptyOutDir: true,
    target: target === 'firefox' ? 'firefox142' : 'chrome148',
    modulePreload: false,
    // The worker is one file by design: a dynamic import in it would break.
    chunkSizeWarningLimit: 1000,
    rollupOptions: {
      input: {
        welcome: 'src/entrypoints/welcome/index.html',
        check: 'src/entrypoints/check/index.html',
        sidepanel: PANEL,
      },
    },
  },
}));
