// Fuzzes a running service: node fuzz.js PID URL --seconds N --seed N. Exits 1 when the process ends, answers anything but 200 and 4xx,
// keeps memory, or takes too long to refuse a document.
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { buildClientSchema, getIntrospectionQuery, print } from 'graphql';
import { bodyBombs, documentBombs } from './fuzz/bombs.js';
import { Client } from './fuzz/client.js';
import { cpuMilliseconds, residentMegabytes } from './fuzz/process.js';
import { mutateTokens, relayout } from './generate/layout.js';
import { mutateTree } from './generate/mutations.js';
import { operationChanges } from './generate/operationChanges.js';
import { OperationGenerator } from './generate/operations.js';
import { Random } from './random.js';

const MAX_BODY = 256 * 1024;
const LENGTHS = [3_000, 15_000, 31_000, MAX_BODY - 2_000];
const ROUNDS = 3;
const MAX_CPU = 100;
const MEMORY_MARGIN = 64;
const SETTLE = 6_000;
// Until the caches of plans, queries, statements and answers are as full as they get: a round adds next to nothing.
const WARM_UP_ROUND = 20_000;
const WARM_UP_ROUNDS = 8;
const STEADY = 4;
const LANES = 8;
const METHODS = ['POST', 'POST', 'POST', 'GET', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH'];
const MEDIA_TYPES = ['application/json', 'application/graphql-response+json', 'text/plain', 'application/graphql', '', '*/*', 'multipart/form-data', ';;;'];

const { values, positionals: [pid, url] } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '20250901' } },
});
const random = new Random(Number(values.seed));
const client = new Client(url);
const schema = await introspect();

await sendBombs();
await warmUp();
const dearest = await measureBombs();
await sleep(SETTLE);
const before = residentMegabytes(pid);
await fuzzUntil(Date.now() + Number(values.seconds) * 1000);
await sleep(SETTLE);
const after = residentMegabytes(pid);

const failures = [...client.violations];
if (dearest[0].cpu > MAX_CPU) {
  failures.push(`${dearest[0].what} took ${dearest[0].cpu.toFixed(1)} ms of CPU, more than ${MAX_CPU}`);
}

if (after > before + MEMORY_MARGIN) {
  failures.push(`memory grew from ${before.toFixed(0)} to ${after.toFixed(0)} MB, more than ${MEMORY_MARGIN} MB`);
}

if (await client.sendDocument('last request', '{__typename}') !== 200) {
  failures.push('the service does not answer any more');
}

for (const { what, cpu } of dearest.slice(0, 10)) {
  console.log(`${cpu.toFixed(1).padStart(6)} ms CPU  ${what}`);
}

failures.slice(0, 20).forEach(failure => console.log(`FAILED ${failure}`));
const statuses = [...client.statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${count} x ${status}`).join(', ');
console.log(`fuzzed: ${statuses}; at most ${dearest[0].cpu.toFixed(1)} ms CPU a refusal (${dearest[0].what}); `
  + `memory ${before.toFixed(0)} MB before, ${after.toFixed(0)} MB after; ${failures.length} failures`);
process.exit(failures.length > 0 ? 1 : 0);

async function introspect() {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }) }),
  });
  return buildClientSchema((await response.json()).data);
}

/** Fuzzes until the memory of the process stays about the same, or for as many rounds as there are. */
async function warmUp() {
  let last = residentMegabytes(pid);
  for (let round = 0; round < WARM_UP_ROUNDS; round++) {
    await fuzzUntil(Date.now() + WARM_UP_ROUND);
    const now = residentMegabytes(pid);
    if (now < last + STEADY) {
      return;
    }

    last = now;
  }
}

/** Random requests on several lanes at once. */
async function fuzzUntil(end) {
  await Promise.all(random.times(LANES, async () => {
    while (Date.now() < end) {
      await randomRequest();
    }
  }));
}

function randomRequest() {
  const dice = random.next();
  if (dice < 0.25) {
    return client.send('random bytes', randomBytes(random.pick([1, 20, 500, 20_000])));
  }

  if (dice < 0.4) {
    return client.send('random bytes as a document', Buffer.concat([Buffer.from('{"query":"'), randomBytes(200), Buffer.from('"}')]));
  }

  if (dice < 0.5) {
    const [method, mediaType] = [random.pick(METHODS), random.pick(MEDIA_TYPES)];
    const body = method === 'GET' || method === 'HEAD' ? undefined : JSON.stringify({ query: randomDocument() });
    return client.send(`${method} ${mediaType}`, body, {
      method,
      path: random.chance(0.5) ? `?query=${encodeURIComponent(randomDocument().slice(0, 1500))}` : `?${randomBytes(30).toString('hex')}`,
      headers: { 'content-type': mediaType, accept: random.pick(MEDIA_TYPES) },
    });
  }

  if (dice < 0.55) {
    const bomb = random.pick(Object.entries(documentBombs));
    return client.sendDocument(bomb[0], bomb[1](random.pick(LENGTHS)));
  }

  if (dice < 0.58) {
    const bomb = random.pick(Object.entries(bodyBombs));
    return client.send(bomb[0], bomb[1](random.pick(LENGTHS)));
  }

  return client.sendDocument('mutated document', randomDocument());
}

function randomDocument() {
  const document = new OperationGenerator(random, schema).document();
  const text = print(random.chance(0.5) ? mutateTree(random, document, operationChanges) : document);
  return random.chance(0.5) ? mutateTokens(random, text) : text;
}

function randomBytes(length) {
  return Buffer.from(random.times(length, () => random.below(256)));
}

/** Every bomb at every length, and names and bodies beyond every limit. */
async function sendBombs() {
  for (const length of [...LENGTHS, 1024 * 1024]) {
    for (const [what, make] of Object.entries(documentBombs)) {
      await client.sendDocument(`${what}, ${length}`, make(length));
    }

    for (const [what, make] of Object.entries(bodyBombs)) {
      await client.send(`${what}, ${length}`, make(length));
    }
  }
}

/** The CPU time of the process around single requests, the dearest first; of some rounds the median. */
async function measureBombs() {
  const costs = [];
  const measure = async (what, send) => {
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++) {
      const start = cpuMilliseconds(pid);
      await send();
      rounds.push(cpuMilliseconds(pid) - start);
    }

    costs.push({ what, cpu: rounds.sort((a, b) => a - b)[ROUNDS >> 1] });
  };
  for (const length of LENGTHS) {
    for (const [what, make] of Object.entries(documentBombs)) {
      const document = make(length);
      await measure(`${what}, ${length} characters`, () => client.sendDocument(what, document));
    }

    for (const [what, make] of Object.entries(bodyBombs)) {
      const body = make(length);
      await measure(`${what}, ${length} bytes`, () => client.send(what, body));
    }
  }

  return costs.sort((a, b) => b.cpu - a.cpu);
}
