import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, whatever folder the command was started in. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Path of a tool that is installed at the root. */
export const tool = (name) => path.join(root, 'node_modules', '.bin', name);

const live = new Set();

function endGroup(child) {
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended in the meantime.
  }
}

let watching = false;

/** From the first step on: whoever only wants to know a path keeps signals to itself. */
function endStepsWithUs() {
  if (watching) return;
  watching = true;
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      // Children run in groups of their own, so an interrupt does not reach them by itself.
      for (const child of live) endGroup(child);
      process.exit(130);
    });
  }
}

/**
 * Runs one command from the root and gives its lines to `onLine`.
 *
 * The command gets no input, so nothing can wait for an answer, and a time limit, so nothing can
 * hang a run; at the limit the whole process group ends, browsers included.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, onLine?: (line: string) => void, cwd?: string, limitMs?: number }} [options]
 * @returns {Promise<{ code: number, output: string, timedOut: boolean }>}
 */
export function runStep(command, args, options = {}) {
  const { env = {}, onLine = () => {}, cwd = root, limitMs = 600_000 } = options;
  endStepsWithUs();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      shell: process.platform === 'win32',
    });
    live.add(child);
    let output = '';
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      endGroup(child);
    }, limitMs);
    const rest = { stdout: '', stderr: '' };
    const take = (stream) => (chunk) => {
      output += chunk;
      const lines = (rest[stream] + chunk).split(/\r?\n/);
      rest[stream] = lines.pop() ?? '';
      lines.forEach(onLine);
    };
    child.stdout.setEncoding('utf8').on('data', take('stdout'));
    child.stderr.setEncoding('utf8').on('data', take('stderr'));
    const finish = (code) => {
      clearTimeout(timer);
      live.delete(child);
      for (const line of Object.values(rest)) if (line) onLine(line);
      if (timedOut) onLine(`stopped: it took longer than ${Math.round(limitMs / 1000)} s`);
      resolve({ code: timedOut ? 1 : code, output, timedOut });
    };
    child.on('error', (error) => {
      onLine(error.message);
      finish(1);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

/** How to call pnpm where it is not on the path: the one that started us, or through npx. */
export function pnpmCommand() {
  const parent = process.env.npm_execpath;
  if (parent && /pnpm/.test(path.basename(parent))) {
    return /\.[cm]?js$/.test(parent) ? [process.execPath, parent] : [parent];
  }
  return ['npx', '--yes', 'pnpm@10'];
}
