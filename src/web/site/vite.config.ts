import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Builds what pages and embedding pages load into dist/web/site: few files whose names do not change, so that others can name them. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/assets/',
  publicDir: false,
  plugins: [react(), vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('chip-') } } })],
  build: {
    outDir: fileURLToPath(new URL('../../../dist/web/site', import.meta.url)),
    emptyOutDir: true,
    // Fonts as files: the policy of the pages takes them from this server only.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: {
        explorer: here('explorer.ts'),
        frame: here('frame.ts'),
        theme: here('theme.ts'),
        site: here('site.css'),
        elements: here('../elements/elements.ts'),
        'example-html': here('../examples/html.ts'),
        'example-react': here('../examples/react.tsx'),
        'example-vue': here('../examples/vue.ts'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js', assetFileNames: '[name][extname]' },
    },
  },
});
