import { defineConfig } from 'tsdown';
import { library, syntaxTarget } from '../../tests/tools/tsdown.ts';

export default defineConfig([
  library(import.meta.url),
  {
    // One file for pages without a bundler, with everything in it.
    entry: { 'care-mode.standalone': 'src/standalone.ts' },
    format: 'iife',
    platform: 'browser',
    target: syntaxTarget,
    noExternal: [/./],
    minify: true,
    dts: false,
    clean: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    outputOptions: { entryFileNames: '[name].js' },
    logLevel: 'warn',
  },
]);
