// Numbers to tables; nothing is measured here.

const milliseconds = (value) => (value >= 100 ? value.toFixed(0) : value.toFixed(1));
const withSpread = (one) =>
  `${milliseconds(one.median)} (${milliseconds(one.q1)}–${milliseconds(one.q3)})`;
const ratio = (one) =>
  one ? `${one.median.toFixed(2)}× (${one.min.toFixed(2)}–${one.max.toFixed(2)})` : '–';
const short = (one) => (one ? `${one.median.toFixed(2)}×` : '–');
const megabytes = (one) => (one.median / 2 ** 20).toFixed(1);

function verdicts(results) {
  const find = (subject, rows) =>
    results.find((one) => one.subject === subject && one.rows === rows);
  const lines = [];
  const judge = (text, value, limit, unit, beside) => {
    const miss = value > limit ? `**missed by ${(value - limit).toFixed(2)}${unit}**` : 'reached';
    lines.push(`| ${text} | ${limit}${unit} | ${value.toFixed(2)}${unit} | ${beside} | ${miss} |`);
  };
  const plain = find('ours', 5000);
  if (plain) {
    const { ratio, cpuRatio } = plain.switch;
    judge(
      'Switch, plain container, 5 000 rows, to the floor',
      ratio.median,
      1.15,
      '×',
      short(cpuRatio),
    );
    judge('React commits of that switch', plain.commits, 0, '', '');
  }
  const list = find('ours-list', 5000);
  if (list) {
    const { ratio, cpuRatio } = list.switch;
    judge(
      'Switch inside our `List`, 5 000 rows, to the floor',
      ratio.median,
      0.25,
      '×',
      short(cpuRatio),
    );
  }
  const mounted = find('ours', 1000);
  if (mounted) {
    const { ratio, cpuRatio } = mounted.mount;
    judge(
      'Mount of 1 000 rows, plain container, to the floor',
      ratio.median,
      2,
      '×',
      short(cpuRatio),
    );
  }
  return lines;
}

/** The whole report as markdown. */
export function markdownTables(report) {
  const { machine, settings } = report;
  const out = [
    `## Bench, ${report.date}`,
    '',
    `${report.browser}, ${machine.cores} cores (${machine.model}), ${machine.memoryGiB} GiB, Node ${machine.node}; ` +
      `load ${machine.loadBeforeAndAfter.map((load) => load.toFixed(1)).join(' → ')}; ` +
      `viewport 375×812; rounds ${settings.rounds.join('/')} for ${settings.rowCounts.join('/')} rows; ` +
      `${machine.hanFont ? 'Chinese glyphs present' : 'no Chinese font: glyphs are boxes'}; ${report.seconds} s.`,
    '',
    `Versions: ${Object.entries(report.versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.`,
    '',
  ];
  for (const rows of settings.rowCounts) {
    const here = report.results.filter((one) => one.rows === rows);
    if (here.length === 0) continue;
    out.push(
      `### ${rows} rows`,
      '',
      '| subject | switch, ms (quartiles) | to floor (range) | processor, to floor | script / style / layout, ms | commits | renders | mount, ms (quartiles) | to floor (range) | processor, to floor | heap, MiB | to floor | jump after switch, ms | elements |',
      '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
    );
    for (const one of here) {
      const subject = report.subjects.find((s) => s.name === one.subject);
      const parts = ['script', 'style', 'layout']
        .map((part) => milliseconds(one.switch[part].median))
        .join(' / ');
      out.push(
        `| ${subject.label}${one.works ? '' : ' **(switch has no effect)**'} | ${withSpread(one.switch.frame)} | ${ratio(one.switch.ratio)} | ${short(one.switch.cpuRatio)} | ${parts} | ${one.commits ?? '–'} | ${one.renders ?? '–'} | ${withSpread(one.mount.frame)} | ${ratio(one.mount.ratio)} | ${short(one.mount.cpuRatio)} | ${megabytes(one.heap.bytes)} | ${short(one.heap.ratio)} | ${milliseconds(one.jump.median)} | ${one.elements} |`,
      );
    }
    out.push('');
  }
  out.push(
    '### How each subject switches',
    '',
    '| subject | mechanism | text of the button | height of the button |',
    '|---|---|---|---|',
  );
  for (const subject of report.subjects) {
    const one = report.results.find((result) => result.subject === subject.name && result.look);
    const text = one
      ? `${one.look.before.button.fontSize} → ${one.look.after.button.fontSize}`
      : '–';
    const height = one
      ? `${one.look.before.button.height} → ${one.look.after.button.height} px`
      : '–';
    out.push(`| ${subject.label} | ${subject.mechanism} | ${text} | ${height} |`);
  }
  out.push('');
  if (report.skipped.length > 0) {
    out.push(
      'Left out:',
      ...report.skipped.map((one) => `- ${one.name}, ${one.rows} rows: ${one.why}`),
      '',
    );
  }
  const lines = verdicts(report.results);
  if (lines.length > 0)
    out.push(
      '### Targets',
      '',
      '| target | limit | measured | processor | |',
      '|---|--:|--:|--:|---|',
      ...lines,
      '',
    );
  return out.join('\n');
}
