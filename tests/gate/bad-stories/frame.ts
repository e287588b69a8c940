import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { profileAttributes, resolve } from '@care-mode/core';
import type { AuditMode } from '@care-mode/audit';

const read = (path: string) =>
  fs.readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');

const css = [
  read('../../../packages/tokens/src/care.css'),
  read('../../../packages/tokens/src/base.css'),
  read('./frame.css'),
].join('\n');

const attributes = (values: Readonly<Record<string, string>>) =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`)
    .join('');

/** A whole page around one of the fragments in `pages/`. */
export function pageOf(
  name: string,
  {
    mode,
    textScale = 1,
    direction = 'ltr',
  }: { mode: AuditMode; textScale?: number; direction?: string },
): string {
  const profile = resolve({ user: { mode, textScale: textScale as 1 } });
  return (
    `<!doctype html><html lang="zh-CN" dir="${direction}"${attributes(profileAttributes(profile))}>` +
    `<head><meta charset="utf-8"><title>${name}</title>` +
    `<meta name="viewport" content="width=device-width,initial-scale=1"><style>${css}</style></head>` +
    `<body><main><h1>预约挂号</h1>${read(`./pages/${name}.html`)}</main></body></html>`
  );
}
