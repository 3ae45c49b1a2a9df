// How much one may ask: node limits.js SERVICE PROVIDER. Every check has an address of loopback of its own.
import http from 'node:http';
import { ask, fetchToken } from './client.js';
import { check, end, heading } from './report.js';

const [service, provider] = process.argv.slice(2);
const cheap = '{ __typename }';

async function spend(count, options) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 20 });
  const answers = await Promise.all(Array.from({ length: count }, () => ask(service, cheap, { agent, ...options })));
  agent.destroy();
  return { served: answers.filter(a => a.status === 200).length, refused: answers.filter(a => a.status === 429) };
}

heading('Requests a minute');
{
  const { served, refused } = await spend(90, { from: '127.0.0.11' });
  check('90 from one address: 60 are served', served >= 60 && served <= 65, `${served} served, ${refused.length} refused`);
  const { headers, json } = refused[0];
  check('a refusal is GraphQL and says when to come again',
    Number(headers['retry-after']) >= 1 && json.errors[0].extensions.code === 'RATE_LIMITED' && json.data === undefined && headers['cache-control'] === 'no-store',
    `429 Retry-After: ${headers['retry-after']} ${json.errors[0].message}`);
  check('headers say the rule and what is left', headers['ratelimit-policy'] === '"public";q=60;w=60' && /^"public";r=\d+;t=\d+$/.test(headers.ratelimit),
    `RateLimit-Policy: ${headers['ratelimit-policy']}, RateLimit: ${headers.ratelimit}`);
}

{
  const { served } = await spend(90, { from: '127.0.0.12', headers: { 'client-name': 'Báo Nhân Dân'.normalize('NFD').replace(/[^ -~]/g, '') } });
  check('90 with a Client-Name: all are served', served === 90, `${served} served`);
}

{
  const answer = await ask(service, cheap, { from: '127.0.0.13', headers: { 'x-forwarded-for': '203.0.113.7' } });
  const before = Number(/r=(\d+)/.exec(answer.headers.ratelimit)[1]);
  const again = await ask(service, cheap, { from: '127.0.0.13', headers: { 'x-forwarded-for': '203.0.113.8' } });
  const after = Number(/r=(\d+)/.exec(again.headers.ratelimit)[1]);
  check('X-Forwarded-For of an unknown proxy changes nothing', after === before - 1, `${before} left, then ${after}`);
}

{
  const token = await fetchToken(provider, 'press-app');
  const { served } = await spend(90, { from: '127.0.0.14', token });
  const answer = await ask(service, '{ rateLimit { limit cost remaining } }', { from: '127.0.0.14', token });
  check('the press has 1,200', served === 90 && answer.json.data.rateLimit.limit === 1200, `${served} served, ${JSON.stringify(answer.json.data)}`);
}

{
  const { served, refused } = await spend(90, { from: '127.0.0.15', token: 'not.a.token' });
  const unauthorized = 90 - served - refused.length;
  check('guessing tokens is counted too', served === 0 && refused.length > 0 && unauthorized <= 65, `${unauthorized} were 401, ${refused.length} were 429`);
}

heading('Requests for correction');
{
  const one = 'requestCorrection(input: { text: "Tên tôi viết sai" }) { correctionReceipt { answerBy } }';
  const from = '127.0.0.17';
  const statuses = [];
  let last;
  for (let i = 0; i < 6; i++) {
    last = await ask(service, `mutation { ${one} }`, { from, headers: { 'client-name': `somebody ${i}` } });
    statuses.push(last.status);
  }

  check('five an hour, whatever the client calls itself', statuses.join() === '200,200,200,200,200,429' && Number(last.headers['retry-after']) > 600,
    `${statuses.join()} Retry-After: ${last.headers['retry-after']} ${last.json.errors[0].message}`);
  const read = await ask(service, cheap, { from });
  check('reading goes on', read.status === 200, read.status);
  const many = Array.from({ length: 6 }, (_, i) => `a${i}: ${one}`).join(' ');
  const hidden = await ask(service, `mutation { ...A } fragment A on Mutation { ${many} }`, { from: '127.0.0.18' });
  check('six in one operation: none is taken', hidden.status === 429 && hidden.json.data === undefined, `${hidden.status} ${hidden.json.errors[0].message}`);
}

heading('Expensive questions');
{
  const dear = '{ a: awards(first: 100) { nodes { code citations { note } } } b: awards(first: 100) { nodes { code citations { note } } } rateLimit { cost remaining limit } }';
  const answer = await ask(service, dear, { from: '127.0.0.16', headers: { 'graphql-cost': 'report' } });
  const limit = answer.json.data?.rateLimit;
  const cost = answer.json.extensions?.cost?.operationCost;
  check('count as several', limit?.cost === Math.ceil(cost / 500) && limit.cost > 1 && limit.remaining >= 60 - limit.cost && limit.remaining < 60,
    `cost ${cost} counts as ${limit?.cost}, ${limit?.remaining} left`);
}

end();
