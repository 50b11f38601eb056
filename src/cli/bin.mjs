#!/usr/bin/env node
// Runs the command line from its TypeScript source, so that it works right after `npm ci`, without a build.
import { register } from 'tsx/esm/api';

register();
await import('./main.ts');
