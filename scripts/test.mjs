import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { install } from './install.mjs';

/**
 * `npm test` (`-- --fast` for the daily subset): installs where needed, finds a browser, runs every
 * check and test, and closes with `N passed, N failed`. Each check counts as one; test files by their tests.
 */
const fast = process.argv.includes('--fast');
const total = { passed: 0, failed: 0, skipped: 0 };
const results = '.generated/results';
/** What failed, by name: told again at the end, where it is looked for. */
const failures = [];

const exec = (command, args) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, TZ: 'UTC', ASTRO_TELEMETRY_DISABLED: '1' },
    });
    child.on('close', (code) => resolve(code ?? 1));
  });

/** Runs an npm script as one check. */
const check = async (name, ...more) => {
  process.stdout.write(`\n── ${name}\n`);
  const code = await exec('npm', ['run', '--silent', name, ...(more.length > 0 ? ['--', ...more] : [])]);
  total[code === 0 ? 'passed' : 'failed'] += 1;
  if (code !== 0) failures.push(name);
  return code === 0;
};

/** Runs test files and adds up what their reporter counted. A run that leaves no report counts as failed. */
const tests = async (name, script, read, ...more) => {
  process.stdout.write(`\n── ${name}\n`);
  const report = `${results}/${name}.json`;
  rmSync(report, { force: true });
  const code = await exec('npm', ['run', '--silent', script, ...(more.length > 0 ? ['--', ...more] : [])]);
  const counts = existsSync(report)
    ? read(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, skipped: 0, failed: [] };
  if (counts.failed.length === 0 && (code !== 0 || counts.passed === 0))
    counts.failed.push(`ended with ${code}, ${counts.passed} passed`);
  failures.push(...counts.failed.map((test) => `${name}: ${test}`));
  total.passed += counts.passed;
  total.skipped += counts.skipped;
  total.failed += counts.failed.length;
};
/** Of a file that failed, the tests that did; the file itself, where none came to run. */
const failedIn = ({ name, assertionResults }) => {
  const tests = assertionResults.filter(({ status }) => status === 'failed');
  return tests.length === 0 ? [name] : tests.map(({ fullName }) => `${name}: ${fullName}`);
};
const vitest = (json) => ({
  passed: json.numPassedTests,
  skipped: json.numPendingTests + json.numTodoTests,
  failed: json.testResults.filter(({ status }) => status === 'failed').flatMap(failedIn),
});
const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)];
const playwright = ({ stats, suites }) => ({
  passed: stats.expected + stats.flaky,
  skipped: stats.skipped,
  failed: suites
    .flatMap(specsOf)
    .filter(({ ok }) => !ok)
    .map(({ file, title }) => `${file}: ${title}`),
});

install();
mkdirSync(results, { recursive: true });
const fonts = await check('fonts');
if (fonts) {
  await check('check:content');
  await check('types');
  await check('lint');
  await tests('unit', 'test:unit', vitest);
  if (!fast) {
    const built = await check('build');
    await check('same-build');
    const browsers = await check('browsers');
    if (built) await tests('dist', 'test:dist', vitest);
    if (built && browsers) await tests('e2e', 'test:e2e', playwright);
    if (built) await tests('firefox', 'test:firefox', vitest);
    if (browsers) await tests('embed', 'test:embed', vitest);
  }
}
if (failures.length > 0) process.stdout.write(`\nFailed:\n${failures.map((one) => `  ${one}\n`).join('')}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
