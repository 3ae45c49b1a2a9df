// A service that knows no identity provider: node nobody.js SERVICE PROVIDER
import { ask, fetchToken } from './client.js';
import { check, end, heading } from './report.js';

const [service, provider] = process.argv.slice(2);

heading('Without an identity provider');
const open = await ask(service, '{ __typename }');
check('everybody is the public', open.status === 200 && open.json.data.__typename === 'Query', open.status);
for (const client of ['press-app', 'steward-app']) {
  const answer = await ask(service, '{ __typename }', { token: await fetchToken(provider, client) });
  check(`a real token (${client}) opens nothing, and is not silently the public`,
    answer.status === 401 && answer.json.data === undefined && answer.headers['www-authenticate'].startsWith('Bearer'), answer.status);
}

const page = await ask(service, '{ sources(first: 500) { nodes { code } } }');
check('the page of the press is refused', page.json.errors?.length > 0, page.json.errors?.[0]?.message);
end();
