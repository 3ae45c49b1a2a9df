// 200 connections of one address ask without end; how long does another address wait? node flood.js SERVICE
import http from 'node:http';
import { ask } from './client.js';
import { check, end, heading } from './report.js';

const [service] = process.argv.slice(2);
const question = '{ awards(first: 5, order: [{ year: DESC }]) { nodes { code title { name } } } }';
const connections = 200;
const questions = 150;

const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

let readers = 100;

/** The 99th percentile of the wait of a reader, at an address of its own, who asks now and then. */
async function measure() {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const from = `127.0.0.${readers++}`;
  const waits = [];
  for (let i = 0; i < questions; i++) {
    const answer = await ask(service, question, { agent, from, headers: { 'client-name': 'reader' } });
    if (answer.status !== 200 || !answer.json.data) {
      throw new Error(`The reader was refused: ${answer.status}`);
    }

    waits.push(answer.milliseconds);
    await pause(15);
  }

  agent.destroy();
  waits.sort((a, b) => a - b);
  return waits[Math.floor(waits.length * 0.99)];
}

/** Asks on every connection as fast as answers come, until told to stop. */
function flood() {
  const crowd = new http.Agent({ keepAlive: true, maxSockets: connections });
  let running = true;
  const counts = {};
  const askers = Array.from({ length: connections }, async () => {
    while (running) {
      const answer = await ask(service, question, { agent: crowd, from: '127.0.0.2' }).catch(() => ({ status: 'error' }));
      counts[answer.status] = (counts[answer.status] ?? 0) + 1;
    }
  });
  return async () => {
    running = false;
    await Promise.all(askers);
    crowd.destroy();
    return counts;
  };
}

heading(`A flood of ${connections} connections`);
await measure();
let verdict;
for (let attempt = 0; attempt < 3; attempt++) {
  const before = await measure();
  const stop = flood();
  await pause(1000);
  const during = await measure();
  const counts = await stop();
  const quiet = Math.max(before, await measure());
  verdict = { quiet, during, counts, isRight: during < 3 * quiet && counts[429] > 0 };
  if (verdict.isRight) {
    break;
  }
}

check('another address waits less than three times as long', verdict.isRight,
  `p99 ${verdict.quiet.toFixed(1)} ms quiet, ${verdict.during.toFixed(1)} ms during the flood; the flood got ${JSON.stringify(verdict.counts)}`);
end();
