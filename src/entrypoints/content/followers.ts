/** The side panels that follow this page. Without one, nothing is observed and nothing is sent. */
import type { FollowMessage, PageReport } from '../../messages/protocol';
import type { Port } from '../../platform/runtime';
import type { Session } from './session';

export class Followers {
  private readonly ports = new Set<Port>();
  private stop: (() => void) | null = null;

  constructor(
    private readonly session: () => Session | null,
    private readonly report: () => PageReport,
  ) {}

  join(port: Port): void {
    this.ports.add(port);
    port.onEnd(() => {
      this.ports.delete(port);
      if (this.ports.size === 0) this.end();
    });
    this.renew();
  }

  /** A session began or ended: whoever follows is told how the page stands now. */
  renew(): void {
    this.end();
    if (this.ports.size === 0) return;
    this.tell({ type: 'report', report: this.report() });
    this.stop = this.session()?.follow((message) => this.tell(message)) ?? null;
  }

  /** This page is no longer ours to read. */
  leave(): void {
    this.end();
    for (const port of this.ports) port.end();
    this.ports.clear();
  }

  private tell(message: FollowMessage): void {
    for (const port of this.ports) port.tell(message);
  }

  private end(): void {
    this.stop?.();
    this.stop = null;
  }
}
