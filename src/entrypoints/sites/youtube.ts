/** Brings the adapter of its site; content.ts, loaded after it, takes it up. */
import { youtubeAdapter } from '../../adapters/youtube';
import { offerAdapter } from '../content/offered-adapter';

offerAdapter(youtubeAdapter);
