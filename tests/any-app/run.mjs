#!/usr/bin/env node
// `node tests/any-app/run.mjs`: what a switch does to apps on other people's libraries, in figures.
import { register } from 'tsx/esm/api';

register();
await import('./src/cli.ts');
