/** Reads the QR code in a picture that the reader picked, on the device: a publisher may print its address as one. */
import { decodeQR } from 'qr/decode.js';

/** A longer side than this holds no more of a code. */
const MOST_PIXELS = 1600;

/** The words in the code; `null` where there is no code or no picture. */
export async function readQr(file: Blob): Promise<string | null> {
  try {
    return decodeQR(await pixelsOf(file));
  } catch {
    return null;
  }
}

async function pixelsOf(file: Blob): Promise<ImageData> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, MOST_PIXELS / Math.max(picture.width, picture.height));
  const [width, height] = [picture.width, picture.height].map((side) => Math.max(1, Math.round(side * scale)));
  const canvas = new OffscreenCanvas(width ?? 1, height ?? 1);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
