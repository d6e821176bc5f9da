/** Runs a project that is installed and built already, as in the container; `bootstrap.mjs` sees to both first. */
import { fileURLToPath } from 'node:url';
import { main } from '../dist/src/cli.js';

await main(process.argv.slice(2), fileURLToPath(new URL('..', import.meta.url)));
