import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import vue from '@vitejs/plugin-vue';
import { defineConfig, type Plugin } from 'vite';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Chinese characters and their punctuation begin here. */
const FIRST_CHINESE = 0x2e80;

/** A rule of the bundled font for Chinese alone; nothing where it has none. */
function chineseFace(face: string): string {
  const ranges = /unicode-range:([^;}]+)/.exec(face)?.[1] ?? '';
  const kept = ranges.split(',').filter((range) => Number.parseInt(range.trim().slice(2), 16) >= FIRST_CHINESE);
  return kept.length === 0 ? '' : face.replace(ranges, kept.join(','));
}

/** Latin text stands in the system's own font from the first moment, so that nothing moves when a part of ours arrives. */
const chineseOnly: Plugin = {
  name: 'chinese-only',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const [name, file] of Object.entries(bundle)) {
      if (file.type !== 'asset' || !name.endsWith('.css')) continue;
      file.source = String(file.source).replaceAll(/@font-face\s*\{[^}]*\}/g, chineseFace);
    }
  },
};

/** Builds what pages and embedding pages load into dist/web/site: few files whose names do not change, so that others can name them. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/assets/',
  publicDir: false,
  plugins: [
    chineseOnly,
    react(),
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('chip-') } } }),
  ],
  build: {
    outDir: fileURLToPath(new URL('../../../dist/web/site', import.meta.url)),
    emptyOutDir: true,
    // Bundled code asks that its licence goes with it.
    license: { fileName: 'licences.md' },
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
