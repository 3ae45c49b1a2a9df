// Writes docs/spec-coverage.md: which file implements a section of the specification and which tests prove it. Made of the links to the
// specification in doc comments. With --check nothing is written, and a file that is out of date is a failure.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const SPECIFICATION = 'https://spec.graphql.org/September2025/';
const LINK = /https:\/\/spec\.graphql\.org\/September2025\/#([^"]+)"/g;
const MAX_TESTS = 3;

const root = fileURLToPath(new URL('../..', import.meta.url));
const target = `${root}docs/spec-coverage.md`;
const read = folder => sourcesBelow(folder).map(path => ({ path, text: readFileSync(root + path, 'utf8') }));
const tests = read('tests').filter(file => file.path.endsWith('Tests.cs'));
const rows = read('src').flatMap(linksIn).sort((a, b) => compare(a.anchor, b.anchor) || compare(a.path, b.path));
const text = document(rows);
const sections = `${new Set(rows.map(r => r.anchor)).size} parts of the specification`;
if (!process.argv.includes('--check')) {
  writeFileSync(target, text);
  console.log(`${sections} written to docs/spec-coverage.md`);
} else if (existsSync(target) && readFileSync(target, 'utf8') === text) {
  console.log(`docs/spec-coverage.md is up to date: ${sections}`);
} else {
  console.log('docs/spec-coverage.md is out of date: run node tests/conformance/spec-coverage.js');
  process.exitCode = 1;
}

function sourcesBelow(folder) {
  return readdirSync(root + folder, { withFileTypes: true }).flatMap(entry => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      return ['bin', 'obj', 'node_modules'].includes(entry.name) ? [] : sourcesBelow(path);
    }

    return path.endsWith('.cs') ? [path] : [];
  });
}

/** A row for each link of a file, with the tests of the type that the link stands on. */
function linksIn({ path, text }) {
  return [...text.matchAll(LINK)].map(({ 1: anchor, index }) => {
    const typeName = /\b(?:class|struct|record|enum|interface) (\w+)/.exec(text.slice(index))?.[1];
    return { anchor, path, tests: testsOf(path, typeName, anchor) };
  });
}

/** The test file of the same name; or else those that link to the same section; or else those that use the type. */
function testsOf(path, typeName, anchor) {
  const subject = basename(path).split('.')[0];
  const candidates = [
    file => basename(file.path) === `${subject}Tests.cs`,
    file => file.text.includes(`#${anchor}"`),
    file => typeName && new RegExp(`\\b${typeName}\\b`).test(file.text),
  ];
  return candidates.map(matches => tests.filter(matches)).find(found => found.length > 0)?.slice(0, MAX_TESTS).map(f => f.path) ?? [];
}

function document(all) {
  const isSection = row => row.anchor.startsWith('sec-');
  const isAlgorithm = row => row.anchor.endsWith('()');
  return `# Coverage of the specification

Which file implements a part of the [September 2025 edition](${SPECIFICATION}) and where it is tested. Made of the links in doc comments by
\`node tests/conformance/spec-coverage.js\`; \`--check\` fails when this file is out of date. What has no unit test of its own is compared with
graphql-js by \`bash tests/conformance/run.sh\`, as everything else is too.

## Sections

${table(all.filter(isSection))}
## Algorithms

${table(all.filter(isAlgorithm))}
## Grammar

${table(all.filter(row => !isSection(row) && !isAlgorithm(row)))}`;
}

function table(part) {
  const lines = part.map(({ anchor, path, tests }) =>
    `| [${titleOf(anchor)}](${SPECIFICATION}#${anchor}) | ${link(path)} | ${tests.map(link).join(' ') || 'conformance'} |\n`);
  return `| Part | Source | Tests |\n|---|---|---|\n${[...new Set(lines)].join('')}`;
}

function titleOf(anchor) {
  return anchor.replace(/^sec-/, '').replaceAll('-', ' ').replaceAll('.', ': ');
}

function link(path) {
  return `[${basename(path)}](../${path})`;
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
