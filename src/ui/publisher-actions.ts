/** What the reader can do about publishers, and how a publisher is called. */
import { plain } from '../explain/plain';
import type { PublisherState } from '../messages/protocol';
import type { PublisherAct } from '../model/publishers';

export interface PublisherActions {
  /** Answers with the name of the new publisher, or with why there is none, in finished words. */
  follow(address: string): Promise<{ added: string } | { refused: string }>;
  /** The words in the QR code of a picture; `null` without one. */
  readQr(picture: Blob): Promise<string | null>;
  change(id: string, act: PublisherAct): Promise<void>;
  remove(id: string): Promise<void>;
  /** Asks all publishers for updates at once. */
  update(): Promise<void>;
  /** Asks the browser for the address of a publisher again. */
  allow(id: string): Promise<void>;
}

/** The name that its signed registry carries, else the one it is filed under. */
export function publisherName({ id, registry }: PublisherState): string {
  return plain(registry?.name ?? id);
}
