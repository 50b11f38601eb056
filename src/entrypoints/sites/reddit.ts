/** Brings the adapter of its site; content.ts, loaded after it, takes it up. */
import { redditAdapter } from '../../adapters/reddit';
import { offerAdapter } from '../content/offered-adapter';

offerAdapter(redditAdapter);
