/** Hands the reader a file that was made in the page. Nothing leaves the device: the browser saves it like a download. */

/** How long the browser is given to take the file over, in milliseconds. */
const TAKE_OVER_MS = 10_000;

export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKE_OVER_MS);
}
