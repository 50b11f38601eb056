/** How an engine that is kept apart is reached: by one port, which the page that opened it sends first. */

export function onPort(serve: (port: MessagePort) => void): void {
  /** In a sandboxed page, only the page around it is heard; a worker has no other company. */
  function takePort(event: MessageEvent): void {
    const [port] = event.ports;
    if (!port || (event.source !== null && event.source !== self.parent)) return;
    self.removeEventListener('message', takePort);
    serve(port);
  }
  self.addEventListener('message', takePort);
}
