/** Brings the adapter of its site; content.ts, loaded after it, takes it up. */
import { tumblrAdapter } from '../../adapters/tumblr';
import { offerAdapter } from '../content/offered-adapter';

offerAdapter(tumblrAdapter);
