// Tokens, good and forged: node tokens.js SERVICE PROVIDER
import { createPublicKey } from 'node:crypto';
import { base64url, decodeJwt, generateKeyPair, importJWK, SignJWT } from 'jose';
import { ask, fetchToken, send } from './client.js';
import { check, end, heading } from './report.js';

const [service, provider] = process.argv.slice(2);
const tenant = '11111111-2222-3333-4444-555555555555';
const otherTenant = '99999999-2222-3333-4444-555555555555';
const issuer = `${provider}${tenant}/v2.0`;
const largePage = '{ sources(first: 500) { nodes { code } } }';
const now = () => Math.floor(Date.now() / 1000);

let jwk = await (await fetch(`${provider}test/key`)).json();
const claims = (changes = {}) => ({
  iss: issuer, aud: 'api://portal', iat: now(), nbf: now() - 5, exp: now() + 600, tid: tenant, oid: 'forger', roles: ['Press.Read'], ...changes,
});

async function sign(payload, { header = {}, key } = {}) {
  return new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid: jwk.kid, typ: 'JWT', ...header })
    .sign(key ?? await importJWK(jwk, header.alg ?? 'RS256'));
}

async function refused(name, token, { scheme = 'Bearer' } = {}) {
  const answer = await send(service, {
    headers: { 'content-type': 'application/json', authorization: `${scheme} ${token}` }, body: JSON.stringify({ query: '{ __typename }' }),
  });
  const challenge = answer.headers['www-authenticate'] ?? '';
  const isRight = answer.status === 401 && challenge.startsWith('Bearer') && answer.json?.data === undefined
    && answer.json?.errors?.[0]?.extensions?.code === 'AUTH_NOT_AUTHENTICATED' && answer.headers['cache-control'].includes('no-store');
  check(name, isRight, `${answer.status} WWW-Authenticate: ${challenge}`);
}

async function accepted(name, token, isPress) {
  const answer = await ask(service, largePage, { token });
  const gotPage = Array.isArray(answer.json?.data?.sources?.nodes);
  check(name, answer.status === 200 && gotPage === isPress, `${answer.status} ${gotPage ? 'page of 500' : answer.json?.errors?.[0]?.message}`);
}

heading('Tokens that hold');
await accepted('no token: the public, pages of 100', undefined, false);
const press = await fetchToken(provider, 'press-app');
await accepted('app role Press.Read', press, true);
await accepted('scope Press.Read', await fetchToken(provider, 'press-user'), true);
await accepted('app role Data.Steward', await fetchToken(provider, 'steward-app'), true);
await accepted('issuer of version 1', await sign(claims({ iss: `https://sts.windows.net/${tenant}/` })), true);
await accepted('the second of two audiences', await sign(claims({ aud: 'portal' })), true);
await accepted('30 s of difference between clocks', await sign(claims({ nbf: now() - 600, exp: now() - 30 })), true);
{
  const answer = await ask(service, '{ __typename }', { token: press });
  check('an answer to a token is kept by no cache', answer.headers['cache-control'] === 'private, no-store' && /authorization/i.test(answer.headers.vary),
    `Cache-Control: ${answer.headers['cache-control']}, Vary: ${answer.headers.vary}`);
}

heading('Tokens that mean nothing here');
for (const [name, client] of [['no role', 'nobody-app'], ['Data.Steward as a scope only', 'scope-steward']]) {
  const answer = await ask(service, '{ __typename }', { token: await fetchToken(provider, client) });
  check(name, answer.status === 403 && answer.headers['www-authenticate'].includes('insufficient_scope') && answer.json.data === undefined,
    `${answer.status} WWW-Authenticate: ${answer.headers['www-authenticate']}`);
}

heading('Forged tokens');
const payload = base64url.encode(JSON.stringify(claims()));
const none = alg => `${base64url.encode(JSON.stringify({ alg, typ: 'JWT' }))}.${payload}.`;
const publicJwk = { kty: jwk.kty, n: jwk.n, e: jwk.e };
const pem = createPublicKey({ key: publicJwk, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
const der = createPublicKey({ key: publicJwk, format: 'jwk' }).export({ type: 'spki', format: 'der' });
const foreign = (await generateKeyPair('RS256')).privateKey;
const parts = press.split('.');
const altered = base64url.encode(JSON.stringify({ ...decodeJwt(press), roles: ['Data.Steward'] }));

await refused('alg none', none('none'));
await refused('alg None', none('None'));
await refused('alg nOnE with a signature', none('nOnE') + parts[2]);
await refused('HS256 with the public key (PEM)', await sign(claims(), { header: { alg: 'HS256' }, key: new TextEncoder().encode(pem) }));
await refused('HS256 with the public key (DER)', await sign(claims(), { header: { alg: 'HS256' }, key: new Uint8Array(der) }));
await refused('HS256 with the modulus', await sign(claims(), { header: { alg: 'HS256' }, key: base64url.decode(jwk.n) }));
await refused('signed with a key of one\'s own', await sign(claims(), { key: foreign }));
await refused('a key of one\'s own, and an id that nobody knows', await sign(claims(), { key: foreign, header: { kid: 'mine' } }));
await refused('the key in the header (jwk)', await sign(claims(), { key: foreign, header: { jwk: publicJwk } }));
await refused('the address of a key in the header (jku)', await sign(claims(), { key: foreign, header: { jku: 'http://127.0.0.1:1/keys' } }));
await refused('a role added to a real token', `${parts[0]}.${altered}.${parts[2]}`);
await refused('the signature cut off', `${parts[0]}.${parts[1]}.`);
await refused('the signature of another token', `${(await sign(claims())).split('.').slice(0, 2).join('.')}.${parts[2]}`);

heading('Tokens that are not for now, not for here, or not of ours');
await refused('expired', await sign(claims({ exp: now() - 300 })));
await refused('without an end', await sign(claims({ exp: undefined })));
await refused('not yet valid', await sign(claims({ nbf: now() + 300, exp: now() + 900 })));
await refused('for another service', await sign(claims({ aud: 'api://another' })));
await refused('for nobody', await sign(claims({ aud: undefined })));
await refused('of another issuer', await sign(claims({ iss: 'https://login.example.com/' })));
await refused('of no issuer', await sign(claims({ iss: undefined })));
await refused('of another tenant', await sign(claims({ iss: `${provider}${otherTenant}/v2.0`, tid: otherTenant })));
await refused('of another tenant, version 1', await sign(claims({ iss: `https://sts.windows.net/${otherTenant}/`, tid: otherTenant })));
await refused('of another tenant behind our issuer', await sign(claims({ tid: otherTenant })));

heading('What is no token');
await refused('an empty token', '');
await refused('letters', 'abc');
await refused('three dots', '...');
await refused('10,000 letters', 'a'.repeat(10_000));
await refused('a password instead', Buffer.from('admin:admin').toString('base64'), { scheme: 'Basic' });
await refused('a real token under another scheme', press, { scheme: 'Token' });

heading('Rotation of keys while the service runs');
await fetch(`${provider}test/rotate`);
jwk = await (await fetch(`${provider}test/key`)).json();
let rotated;
for (let attempt = 0; attempt < 100; attempt++) {
  rotated = await ask(service, largePage, { token: await fetchToken(provider, 'press-app') });
  if (rotated.status === 200) {
    break;
  }

  await new Promise(resolve => setTimeout(resolve, 200));
}

check('a token under the new key is taken', rotated.status === 200 && rotated.json.data !== undefined, rotated.status);
await refused('the old key is not taken any more', press);
end();
