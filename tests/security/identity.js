// An OpenID Connect provider on a free port of loopback, at the addresses that Entra ID has: /{tenant}/v2.0. Prints its root address.
// What a real provider would never hand out, its private key, is at /test/key, so that the attacks can sign what they like.
import http from 'node:http';
import { exportJWK, generateKeyPair } from 'jose';
import Provider from 'oidc-provider';

export const tenant = '11111111-2222-3333-4444-555555555555';
export const audience = 'api://portal';

const claims = {
  'press-app': { roles: ['Press.Read'] },
  'press-user': { scp: 'User.Read Press.Read' },
  'steward-app': { roles: ['Data.Steward'] },
  'nobody-app': {},
  'scope-steward': { scp: 'Data.Steward' },
};

let number = 0;
let key;
let handle;

async function rotate(root) {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  key = { ...await exportJWK(privateKey), kid: `key-${++number}`, use: 'sig', alg: 'RS256' };
  const provider = new Provider(`${root}${tenant}/v2.0`, {
    jwks: { keys: [key] },
    clients: Object.keys(claims).map(id => ({
      client_id: id, client_secret: 'only-for-tests', grant_types: ['client_credentials'], response_types: [], redirect_uris: [],
      token_endpoint_auth_method: 'client_secret_post',
    })),
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: () => ({ scope: 'Press.Read', audience, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'RS256' } } }),
      },
    },
    extraTokenClaims: (_, token) => ({ tid: tenant, oid: `object-${token.clientId}`, ...claims[token.clientId] }),
    ttl: { ClientCredentials: 600 },
  });
  handle = provider.callback();
}

const server = http.createServer(async (request, response) => {
  if (request.url === '/test/key') {
    response.end(JSON.stringify(key));
  } else if (request.url === '/test/rotate') {
    await rotate(root);
    response.end();
  } else if (request.url.startsWith(`/${tenant}/v2.0/`)) {
    request.originalUrl = request.url;
    request.url = request.url.slice(`/${tenant}/v2.0`.length);
    handle(request, response);
  } else {
    response.writeHead(404).end();
  }
});
let root;
server.listen(0, '127.0.0.1', async () => {
  root = `http://127.0.0.1:${server.address().port}/`;
  await rotate(root);
  console.log(root);
});
