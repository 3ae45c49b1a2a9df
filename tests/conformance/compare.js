// Compares the engine with graphql-js: node compare.js DRIVER [--seed N] [--count N]. Exits 1 for disagreements outside the ledger.
import { existsSync, readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { parseArgs } from 'node:util';
import { Driver } from './driver.js';
import { Ledger } from './ledger.js';
import { Random } from './random.js';
import { bindEven } from './reference.js';
import { describe, Report } from './report.js';
import { compareDocuments } from './suites/documents.js';
import { compareExecutions } from './suites/execution.js';
import { compareDefinitions, comparePrints } from './suites/schemas.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '20250901' },
    count: { type: 'string', default: '6000' },
    suite: { type: 'string' },
  },
});
const seed = Number(values.seed);
const count = Number(values.count);
const here = new URL('.', import.meta.url);
const driver = new Driver(positionals[0]);
const ledger = new Ledger(new URL('ledger.json', here));

const files = [
  ['kitchen-sink', new URL('schemas/kitchen-sink.graphql', here)],
  ['star-wars', new URL('schemas/star-wars.graphql', here)],
  ['portal', new URL('../../schema.graphql', here)],
].filter(([, file]) => existsSync(file));
const schemas = [];
for (const [name, file] of files) {
  const sdl = readFileSync(file, 'utf8');
  const { errors } = await driver.ask({ op: 'schema', name, sdl });
  if (errors?.length !== 0) {
    throw new Error(`${name} is no schema for the engine: ${JSON.stringify(errors)}`);
  }

  const schema = buildSchema(sdl);
  if (name === 'kitchen-sink') {
    bindEven(schema);
  }

  schemas.push({ name, sdl, schema });
}

const suites = {
  prints: comparePrints,
  definitions: context => compareDefinitions({ ...context, count: Math.ceil(count / 6) }),
  executions: context => compareExecutions({ ...context, count: Math.ceil(count / 2), schemas: schemas.filter(s => s.name !== 'portal') }),
  documents: compareDocuments,
};
let disagreements = 0;
for (const [name, compare] of Object.entries(suites).filter(([name]) => !values.suite || name === values.suite)) {
  const report = new Report(ledger);
  const outcome = await compare({ random: new Random(seed), count, schemas, driver, report });
  for (const group of report.groups) {
    console.log(`--- ${group.count} times, on ${group.example.schema}: ${describe(group.example)}\n`);
  }

  console.log(`${name}: ${report.count} disagreements ${JSON.stringify(outcome)}`);
  disagreements += report.count;
}

driver.close();
for (const entry of ledger.counts) {
  console.log(`ledger: ${entry.id} ${entry.count} times`);
}

console.log(`${count} documents compared with seed ${seed}, ${disagreements} disagreements`);
process.exitCode = disagreements > 0 ? 1 : 0;
