/** A script that drops a file on the box of the check page. */

export function dropScript(bytes: Uint8Array, type: string): string {
  const packed = JSON.stringify(Buffer.from(bytes).toString('base64'));
  return `(() => { const bytes = Uint8Array.from(atob(${packed}), (letter) => letter.charCodeAt(0));
    const data = new DataTransfer(); data.items.add(new File([bytes], 'picture', { type: '${type}' }));
    document.querySelector('form').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data })); })()`;
}
