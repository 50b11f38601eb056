/** `npm run train`: trains the learned weights on the registry and its training posts, and writes src/registry/model.pack. */
import { writeFileSync } from 'node:fs';
import { MODEL_FILE } from '../src/cli/lookup';
import { modelPackOf, trainingInput } from '../src/cli/training/train';

const { claims, posts } = trainingInput();
const bytes = modelPackOf(claims, posts);
writeFileSync(MODEL_FILE, bytes);
process.stdout.write(`${posts.length} posts on ${claims.length} claims: ${bytes.byteLength} bytes in ${MODEL_FILE}\n`);
