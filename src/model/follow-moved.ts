/** A record may get another id; what the reader chose for it follows it there. */
import type { OwnChoice, Settings } from './settings';

/** `source:<publisher>/<id>` of `own`. */
const SOURCE_KEY = /^source:([^/]+)\/(.+)$/;

/**
 * The settings with each choice under the id that its record has now; the very same object where none has moved.
 * @param currentId `null` for a record that is not there: its choice is kept as it is
 */
export function followMoved(settings: Settings, currentId: (publisher: string, id: string) => string | null): Settings {
  const moved = Object.entries(settings.own).flatMap(([key, choice]) => {
    const [, publisher = '', id = ''] = SOURCE_KEY.exec(key) ?? [];
    const now = publisher === '' ? null : currentId(publisher, id);
    return now === null || now === id ? [] : [{ key, goal: `source:${publisher}/${now}`, choice }];
  });
  if (moved.length === 0) return settings;
  const own = { ...settings.own };
  for (const { key, goal, choice } of moved) {
    delete own[key];
    own[goal] = later(own[goal], choice);
  }
  return { ...settings, own };
}

/** Where both ids had a choice, the reader's last word counts. */
function later(there: OwnChoice | undefined, moved: OwnChoice): OwnChoice {
  return there !== undefined && there.on >= moved.on ? there : moved;
}
