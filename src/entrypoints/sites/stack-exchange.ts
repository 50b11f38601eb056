/** Brings the adapter of its site; content.ts, loaded after it, takes it up. */
import { stackExchangeAdapter } from '../../adapters/stack-exchange';
import { offerAdapter } from '../content/offered-adapter';

offerAdapter(stackExchangeAdapter);
