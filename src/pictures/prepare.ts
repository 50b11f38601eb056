/** Makes the pixels of a picture easy to read: shades of grey, dark letters on a light ground. */

/** Red, green, blue, alpha, one byte each. */
export type Pixels = Uint8ClampedArray;

/** Changes `pixels` in place. What is see-through is taken as white paper. */
export function prepareForReading(pixels: Pixels): void {
  const counts = new Uint32Array(256);
  for (let at = 0; at < pixels.length; at += 4) {
    const grey = greyAt(pixels, at);
    counts[grey] = (counts[grey] ?? 0) + 1;
    setGrey(pixels, at, grey);
  }
  if (medianOf(counts, pixels.length / 4) >= 128) return;
  for (let at = 0; at < pixels.length; at += 4) setGrey(pixels, at, 255 - (pixels[at] ?? 0));
}

/** ITU-R BT.601 luma, in 1/256, over white. */
function greyAt(pixels: Pixels, at: number): number {
  const luma = (77 * (pixels[at] ?? 0) + 150 * (pixels[at + 1] ?? 0) + 29 * (pixels[at + 2] ?? 0)) >> 8;
  const alpha = pixels[at + 3] ?? 255;
  return alpha === 255 ? luma : Math.round((luma * alpha + 255 * (255 - alpha)) / 255);
}

function setGrey(pixels: Pixels, at: number, grey: number): void {
  pixels[at] = grey;
  pixels[at + 1] = grey;
  pixels[at + 2] = grey;
  pixels[at + 3] = 255;
}

/** A picture is mostly ground, so the shade in the middle is that of the ground. */
function medianOf(counts: Uint32Array, total: number): number {
  let left = total / 2;
  for (let shade = 0; shade < counts.length; shade++) {
    left -= counts[shade] ?? 0;
    if (left <= 0) return shade;
  }
  return 255;
}
