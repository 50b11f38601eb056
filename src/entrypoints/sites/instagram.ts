/** Brings the adapter of its site; content.ts, loaded after it, takes it up. */
import { instagramAdapter } from '../../adapters/instagram';
import { offerAdapter } from '../content/offered-adapter';

offerAdapter(instagramAdapter);
