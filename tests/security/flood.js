// 200 connections of one address ask without end; how long does another address wait? node flood.js SERVICE
import http from 'node:http';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { ask } from './client.js';
import { check, end, heading } from './report.js';

const question = '{ awards(first: 5, order: [{ year: DESC }]) { nodes { code title { name } } } }';
const connections = 200;
const questions = 500;

const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

let readers = 100;

/** The 99th percentile of the wait of a reader, at an address of its own, who asks now and then. */
async function measure(service) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const from = `127.0.0.${readers++}`;
  const waits = [];
  for (let i = 0; i < questions; i++) {
    const answer = await ask(service, question, { agent, from, headers: { 'client-name': 'reader' } });
    if (answer.status !== 200 || !answer.json.data) {
      throw new Error(`The reader was refused: ${answer.status}`);
    }

    waits.push(answer.milliseconds);
    await pause(5);
  }

  agent.destroy();
  waits.sort((a, b) => a - b);
  return waits[Math.floor(waits.length * 0.99)];
}

/** Asks on every connection as fast as answers come, until told to stop; tells how often each status was the answer. */
async function flood(service) {
  const crowd = new http.Agent({ keepAlive: true, maxSockets: connections });
  let running = true;
  parentPort.once('message', () => (running = false));
  const counts = {};
  await Promise.all(Array.from({ length: connections }, async () => {
    while (running) {
      const answer = await ask(service, question, { agent: crowd, from: '127.0.0.2' }).catch(() => ({ status: 'error' }));
      counts[answer.status] = (counts[answer.status] ?? 0) + 1;
    }
  }));
  crowd.destroy();
  parentPort.postMessage(counts);
}

async function attack(service) {
  heading(`A flood of ${connections} connections`);
  await measure(service);
  let verdict;
  for (let attempt = 0; attempt < 3; attempt++) {
    const before = await measure(service);
    // On a thread of its own: the reader waits for the service, not for the flood's own work.
    const crowd = new Worker(new URL(import.meta.url), { workerData: service });
    const told = new Promise((resolve, reject) => crowd.once('message', resolve).once('error', reject));
    await pause(1000);
    const during = await measure(service);
    crowd.postMessage('stop');
    const counts = await told;
    const quiet = Math.max(before, await measure(service));
    verdict = { quiet, during, counts, isRight: during < 3 * quiet && counts[429] > 0 };
    console.log(`p99 ${quiet.toFixed(1)} ms quiet, ${during.toFixed(1)} ms during the flood`);
    if (verdict.isRight) {
      break;
    }
  }

  check('another address waits less than three times as long', verdict.isRight,
    `p99 ${verdict.quiet.toFixed(1)} ms quiet, ${verdict.during.toFixed(1)} ms during the flood; the flood got ${JSON.stringify(verdict.counts)}`);
  end();
}

if (isMainThread) {
  await attack(process.argv[2]);
} else {
  await flood(workerData);
}
