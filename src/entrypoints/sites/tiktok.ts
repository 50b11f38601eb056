/** Brings the adapter of its site; content.ts, loaded after it, takes it up. */
import { tiktokAdapter } from '../../adapters/tiktok';
import { offerAdapter } from '../content/offered-adapter';

offerAdapter(tiktokAdapter);
