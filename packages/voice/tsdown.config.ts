import { defineConfig } from 'tsdown';
import { library } from '../../tests/tools/tsdown.ts';

export default defineConfig(library(import.meta.url));
