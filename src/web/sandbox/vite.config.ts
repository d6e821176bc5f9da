import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the sandbox into dist/web/sandbox: one page and hashed assets, nothing loaded from elsewhere. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/sandbox/',
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('../../../dist/web/sandbox', import.meta.url)),
    emptyOutDir: true,
    // Bundled code asks that its licence goes with it.
    license: { fileName: 'licences.md' },
    // Files, not data: addresses: they are cached for good and the policy for fonts and images stays narrow.
    assetsInlineLimit: 0,
    // Monaco is one module graph of over 2 MB that the page needs at once; splitting it further would only add requests.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      output: {
        // Our own code changes often, React and GraphiQL seldom: a browser fetches them anew only when they do.
        codeSplitting: {
          groups: [
            {
              name: 'graphiql',
              test: /node_modules[\\/](?!monaco|prettier|@fontsource)/,
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
      // "use no memo" speaks to the React compiler, which does not run here.
      onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
    },
  },
  worker: { format: 'es' },
});
