#!/usr/bin/env node
// What the packages weigh: bundled by esbuild as ESM for es2020, minified, gzip level 9,
// react and react-dom external, 1 kB = 1000 bytes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, version as esbuildVersion } from 'esbuild';
import { versionOf } from './versions.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const artifacts = join(here, '../artifacts');
const react = ['react', 'react-dom', 'react/jsx-runtime', 'react-dom/client'];

// A condition before `browser` in the `imports` of @care-mode/react: the bundle gets the text of the
// pre-paint script, which browser bundles otherwise leave out because the HTML has it already.
// `module` is what esbuild adds by itself as long as no condition is named.
const withScriptText = ['module', 'worker'];

async function bundle(contents, external = react, conditions = undefined) {
  const result = await build({
    stdin: { contents, resolveDir: here, sourcefile: 'entry.js' },
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2020',
    legalComments: 'none',
    logLevel: 'silent',
    outdir: join(artifacts, 'size'),
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: {
      '.woff': 'empty',
      '.woff2': 'empty',
      '.ttf': 'empty',
      '.svg': 'empty',
      '.png': 'empty',
    },
    external,
    conditions,
  });
  const text = (ending) =>
    result.outputFiles
      .filter((file) => file.path.endsWith(ending))
      .map((file) => file.text)
      .join('');
  const output = Object.values(result.metafile.outputs).find((one) => one.entryPoint);
  const inputs = Object.entries(output.inputs).filter(([, input]) => input.bytesInOutput > 0);
  const files = new Map(inputs.map(([path, input]) => [path, input.bytesInOutput]));
  return { script: text('.js'), style: text('.css'), files, used: [...files.keys()] };
}

/** The files that weigh most, less those another bundle has already. */
function heaviest(files, without = new Map()) {
  return [...files]
    .filter(([path]) => !without.has(path))
    .sort(([, a], [, b]) => b - a)
    .slice(0, 6)
    .map(([path, bytes]) => `${path.replace(/^.*(packages|node_modules)\//, '')} ${bytes} B`)
    .join(', ');
}

const gzip = (text) => (text === '' ? 0 : gzipSync(text, { level: 9 }).length);
const kilobytes = (bytes) => (bytes / 1000).toFixed(2);

const from = (names, module) => `export { ${names} } from '${module}';`;

// esbuild lets a missing export of a TypeScript file pass in silence, and nothing weighs nothing.
async function mustExist(contents) {
  for (const [, names] of contents.matchAll(/export \{ ([^}]+) \} from '@care-mode\/react'/g)) {
    for (const name of names.split(', ')) {
      const { used } = await bundle(from(name, '@care-mode/react'), [
        ...react,
        'styled-components',
      ]);
      if (
        !used.some((file) => file.includes('packages/react/src/') && !file.endsWith('src/index.ts'))
      ) {
        throw new Error(`@care-mode/react exports no ${name}`);
      }
    }
  }
}

const rows = [];
const failures = [];

async function weigh(label, contents, limit = null, conditions = undefined) {
  try {
    await mustExist(contents);
    const { script, style, files } = await bundle(contents, react, conditions);
    const row = { label, script: gzip(script), style: gzip(style), limit };
    rows.push(row);
    if (limit !== null && row.script > limit) {
      failures.push(
        `${label}: ${kilobytes(row.script)} kB, ${kilobytes(row.script - limit)} kB over ${kilobytes(limit)} kB; minified, before gzip: ${heaviest(files)}`,
      );
    }
    return { row, files };
  } catch (error) {
    const why = error.errors?.[0]?.text ?? error.message;
    failures.push(`${label}: does not bundle (${why})`);
    return null;
  }
}

const ours = '@care-mode/react';
const button = from('Button', ours);

const foundation =
  from('CareModeProvider, CareModeScript', ours) + from('createCareStore', '@care-mode/core');
const whole = await weigh(
  'core + provider + script, its text included',
  foundation,
  4000,
  withScriptText,
);
const loaded = await weigh(
  'the same as browsers load it, the text being in the HTML',
  foundation,
  4000,
);
const holdsText = (weighed) =>
  [...weighed.files.keys()].some((file) => file.includes('pre-paint.generated'));
if (whole && !holdsText(whole))
  failures.push('The row with the text of the script does not hold it.');
if (loaded && holdsText(loaded)) failures.push('Browser bundles carry the text of the script.');
await weigh(
  'that + useCareMode',
  from('CareModeProvider, CareModeScript, useCareMode', ours) +
    from('createCareStore', '@care-mode/core'),
);
const cold = await weigh('Button, cold (with styled-components and Primitive)', button, 22_000);

for (const name of ['Text', 'Checkbox', 'TextField', 'List, ListItem', 'Dialog']) {
  const both = await weigh(`Button + ${name}`, button + from(name, ours));
  if (!both || !cold) continue;
  const { row, files } = both;
  row.label = `${name}, added to Button`;
  row.script -= cold.row.script;
  // A plain control brings its own look and structure, and nothing that Button did not bring.
  // A dialog brings a behaviour of its own (focus containment), so it has no limit here.
  row.limit = name === 'Dialog' ? null : 3000;
  if (row.limit !== null && row.script > row.limit) {
    failures.push(
      `${row.label}: ${kilobytes(row.script)} kB, ${kilobytes(row.script - row.limit)} kB over ` +
        `${kilobytes(row.limit)} kB; minified, before gzip: ${heaviest(files, cold.files)}`,
    );
  }
}
await weigh(
  'voice: speaker, reader, highlight, the browser as engine',
  from('createSpeaker, createReader, highlightReader, webSpeechEngine', '@care-mode/voice'),
  8000,
);
await weigh(
  'care-mode.standalone.js, for pages without a bundler',
  "export { CareMode } from '../../packages/retrofit/src/standalone.ts';",
);
await weigh('everything in @care-mode/react', `export * from '${ours}';`);

try {
  const css = await build({
    entryPoints: [join(here, 'node_modules/@care-mode/tokens/src/care.css')],
    bundle: true,
    minify: true,
    write: false,
    // The CSS that is shipped must not be made smaller by syntax our oldest browsers cannot read.
    target: ['chrome87', 'safari14', 'firefox115'],
    logLevel: 'silent',
  });
  const row = { label: 'care.css', script: 0, style: gzip(css.outputFiles[0].text), limit: 6000 };
  rows.push(row);
  if (row.style > row.limit) {
    failures.push(
      `care.css: ${kilobytes(row.style)} kB, ${kilobytes(row.style - row.limit)} kB over 6 kB`,
    );
  }
} catch (error) {
  failures.push(`care.css: ${error.message}`);
}

// What is not imported must weigh nothing: the index must lead to the same files as the sub-path.
const shaking = [];
try {
  await mustExist(from('Button, Dialog', ours));
  const index = await bundle(button);
  const direct = await bundle(from('Button', `${ours}/button`));
  const extra = index.used.filter(
    (file) => file.includes('packages/') && !direct.used.includes(file),
  );
  if (extra.length > 0) failures.push(`Button from the index drags in: ${extra.join(', ')}`);
  // styled-components lists every HTML tag, "dialog" among them, so it stays outside this look.
  const outside = [...react, 'styled-components'];
  const alone = await bundle(button, outside);
  const withDialog = await bundle(from('Button, Dialog', ours), outside);
  if (!/dialog/i.test(withDialog.script)) {
    failures.push(
      'The tree-shaking check looks for "dialog", but not even Dialog itself contains it.',
    );
  }
  if (/dialog/i.test(alone.script)) failures.push('Button alone carries words of Dialog.');
  shaking.push(
    `Button from the index: ${alone.used.filter((file) => file.includes('packages/')).length} files of ours, ` +
      `${extra.length} more than through its sub-path; words of Dialog in it: ${/dialog/i.test(alone.script) ? 'yes' : 'none'}.`,
  );
} catch (error) {
  failures.push(`tree shaking: ${error.errors?.[0]?.text ?? error.message}`);
}

// Peers: one Button, plus the style sheet their documentation asks for where it is separate.
const peers = [
  ['antd', 'antd', ''],
  ['antd-mobile', 'antd-mobile', ''],
  ['@mui/material', '@mui/material', ''],
  ['@mantine/core', '@mantine/core', "import '@mantine/core/styles.css';"],
  ['@chakra-ui/react', '@chakra-ui/react', ''],
  ['@radix-ui/themes', '@radix-ui/themes', "import '@radix-ui/themes/styles.css';"],
  ['@nutui/nutui-react', '@nutui/nutui-react', "import '@nutui/nutui-react/dist/style.css';"],
  [
    'tdesign-mobile-react',
    'tdesign-mobile-react',
    "import 'tdesign-mobile-react/es/style/index.css';",
  ],
  ['react-aria-components', 'react-aria-components', ''],
];
const providers = {
  '@mantine/core': 'Button, MantineProvider',
  '@chakra-ui/react': 'Button, ChakraProvider, defaultSystem',
  '@radix-ui/themes': 'Button, Theme',
};
for (const [name, module, styles] of peers) {
  const label = `${name} ${versionOf(name)}: ${providers[name] ?? 'Button'}`;
  await weigh(label, styles + from(providers[name] ?? 'Button', module));
}

const limitOf = (row) => (row.limit === null ? '' : `<= ${kilobytes(row.limit)}`);
const table = [
  `## Size, ${new Date().toISOString().slice(0, 10)}`,
  '',
  `esbuild ${esbuildVersion}, ESM, es2020, minified, gzip level 9, react and react-dom external, 1 kB = 1000 bytes; styled-components ${versionOf('styled-components')}.`,
  '',
  '| what | JavaScript, kB | CSS files, kB | limit, kB |',
  '|---|--:|--:|--:|',
  ...rows.map(
    (row) =>
      `| ${row.label} | ${kilobytes(row.script)} | ${row.style ? kilobytes(row.style) : '–'} | ${limitOf(row)} |`,
  ),
  '',
  ...shaking,
  '',
];
console.log(table.join('\n'));
mkdirSync(artifacts, { recursive: true });
writeFileSync(
  join(artifacts, 'size.json'),
  `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), esbuild: esbuildVersion, rows, failures }, null, 2)}\n`,
);
for (const failure of failures) console.error(`Missed: ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
