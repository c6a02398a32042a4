import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// Targets are pinned to the oldest runtime that Andu runs on (Electron 33: Chromium 130, Node 20.18).
// Everything is bundled, so a package needs no node_modules; the sandboxed preload must be CommonJS.
export default defineConfig({
  main: {
    build: { target: 'node20.18', externalizeDeps: false, sourcemap: true },
  },
  preload: {
    build: {
      target: 'node20.18',
      externalizeDeps: false,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    // Its build for pages decodes by an element, and Markdown is read in a worker, where there is none.
    resolve: {
      alias: {
        'decode-named-character-reference': fileURLToPath(
          import.meta.resolve('decode-named-character-reference'),
        ),
      },
    },
    worker: { format: 'es' },
    build: { target: 'chrome130', minify: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 2000 },
  },
});
