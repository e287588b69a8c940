/** `pnpm start`: Storybook on http://localhost:6006, with no usage reports sent anywhere. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './run-step.mjs';

const given = process.argv.slice(2).filter((word) => word !== '--');
const has = (...names) => given.some((word) => names.includes(word.split('=')[0]));
const display =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const stayClosed = has('--no-open', '--ci') || Boolean(process.env.CI) || !display;

const args = [
  path.join(root, 'node_modules/storybook/dist/bin/dispatcher.js'),
  'dev',
  '-c',
  'stories/.storybook',
  ...(has('-p', '--port') ? [] : ['-p', '6006']),
  '--disable-telemetry',
  // Without it a taken port or a new version asks a question, and a start nobody watches waits.
  ...(stayClosed && !has('--ci') ? ['--ci'] : []),
  ...(stayClosed && !has('--no-open') ? ['--no-open'] : []),
  ...given,
];
process.stdout.write(
  'Care Mode: starting Storybook, the first page is 示范应用. Stop with Ctrl+C.\n',
);
const child = spawn(process.execPath, args, {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => {
  process.exitCode = code ?? 0;
});
