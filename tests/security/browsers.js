// What pages of other sites can make a browser do: node browsers.js SERVICE
import { send } from './client.js';
import { check, end, heading } from './report.js';

const [service] = process.argv.slice(2);
const query = '/graphql?query={__typename}';
const body = JSON.stringify({ query: '{ __typename }' });
const origin = { origin: 'https://evil.example' };

heading('Pages of other sites');
for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
  const answer = await send(service, { headers: { ...origin, 'content-type': type }, body });
  check(`POST as ${type}, which no browser asks about`, answer.status >= 400 && answer.json?.data === undefined, answer.status);
}

for (const destination of ['image', 'script', 'style', 'iframe']) {
  const answer = await send(service, { method: 'GET', path: query, headers: { 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': destination } });
  check(`GET for an element (${destination})`, answer.status === 403 && answer.json.data === undefined, answer.status);
}

{
  const answer = await send(service, { method: 'GET', path: query, headers: { 'sec-fetch-mode': 'cors', ...origin } });
  check('GET by a script: anybody may read, never with credentials',
    answer.status === 200 && answer.headers['access-control-allow-origin'] === '*' && answer.headers['access-control-allow-credentials'] === undefined,
    `${answer.status} Access-Control-Allow-Origin: ${answer.headers['access-control-allow-origin']}`);
}

{
  const answer = await send(service, { method: 'GET', path: `/graphql?query=${encodeURIComponent('mutation { __typename }')}` });
  check('GET of a mutation', answer.json.data === undefined, `${answer.status} ${answer.json.errors?.[0]?.message}`);
}

const preflight = async headers => {
  const answer = await send(service, {
    method: 'OPTIONS',
    headers: { ...origin, 'access-control-request-method': 'POST', 'access-control-request-headers': headers },
  });
  return (answer.headers['access-control-allow-headers'] ?? '').toLowerCase();
};
const allowed = await preflight('content-type,client-name');
check('preflight for JSON', allowed.includes('content-type') && allowed.includes('client-name'), allowed);
const withToken = await preflight('authorization,content-type');
check('preflight for a token: no other site may send one', !withToken.includes('authorization'), withToken);

heading('Headers');
for (const [path, headers] of [['/', { accept: 'text/html' }], ['/graphql', { accept: 'text/html' }], [query, {}], ['/nothing', {}], ['/health/live', {}]]) {
  const answer = await send(service, { method: 'GET', path, headers });
  const policy = answer.headers['content-security-policy'] ?? '';
  check(`${path}: ${policy}`,
    policy.startsWith("default-src 'none'") && !/script-src[^;]*unsafe/.test(policy) && policy.includes('frame-ancestors')
      && answer.headers['x-content-type-options'] === 'nosniff'
      && (answer.headers['content-type'].startsWith('text/html') ? answer.headers['referrer-policy'] === 'no-referrer' : true)
      && answer.headers['x-request-id'] && answer.headers.server === undefined,
    answer.status);
}

heading('Requests that are too much');
const many = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`x-header-${i}`, 'a']));
const tooMany = await send(service, { method: 'GET', path: query, headers: many });
check('100 headers', tooMany.status === 431, tooMany.status);
const tooLarge = await send(service, { method: 'GET', path: query, headers: { 'x-large': 'a'.repeat(15_000), 'x-larger': 'a'.repeat(15_000) } })
  .catch(error => ({ status: error.code }));
check('headers of 30,000 bytes', tooLarge.status === 431 || tooLarge.status === 'ECONNRESET', tooLarge.status);
const longLine = await send(service, { method: 'GET', path: `${query}&a=${'a'.repeat(20_000)}` }).catch(error => ({ status: error.code }));
check('an address of 20,000 characters', longLine.status === 414 || longLine.status === 'ECONNRESET', longLine.status);
end();
