/** Brings the adapter of its site; content.ts, loaded after it, takes it up. */
import { threadsAdapter } from '../../adapters/threads';
import { offerAdapter } from '../content/offered-adapter';

offerAdapter(threadsAdapter);
