/** Keeps what was read of a part of a text, since rules and features ask for the same next to one claim after the other. */
export class Memo<Part extends object, By, Read> {
  readonly #byPart = new WeakMap<Part, Map<By, Read>>();

  of(part: Part, by: By, read: () => Read): Read {
    let known = this.#byPart.get(part);
    if (!known) {
      known = new Map();
      this.#byPart.set(part, known);
    }
    let reading = known.get(by);
    if (reading === undefined) {
      reading = read();
      known.set(by, reading);
    }
    return reading;
  }
}
