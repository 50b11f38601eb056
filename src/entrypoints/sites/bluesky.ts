/** Brings the adapter of its site; content.ts, loaded after it, takes it up. */
import { blueskyAdapter } from '../../adapters/bluesky';
import { offerAdapter } from '../content/offered-adapter';

offerAdapter(blueskyAdapter);
