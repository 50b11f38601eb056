/** Hands the reader a file through the browser's own download, without any permission. */

export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has taken the data up by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
