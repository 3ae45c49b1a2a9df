// What stewards change, and who else tries to: node stewards.js SERVICE PROVIDER PACKAGE
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, fetchToken, send } from './client.js';
import { check, end, heading } from './report.js';
import { zip } from './zip.js';

const [service, provider, folder] = process.argv.slice(2);
const press = await fetchToken(provider, 'press-app');
const steward = await fetchToken(provider, 'steward-app');
const award = 'AW-01';
const embargo = until => `mutation { setEmbargo(input: { code: "${award}", until: "${until}" }) { release { number } errors { __typename ... on Error { message } } } }`;
const lift = `mutation { liftEmbargo(input: { code: "${award}" }) { release { number } errors { __typename } } }`;
const find = `{ awards(where: { code: { eq: "${award}" } }) { totalCount nodes { code embargoedUntil } } countsByTitle(where: { unit: { code: { eq: "276" } }, year: { eq: 2023 }, title: { code: { eq: "huan-chuong-lao-dong-hang-ba" } } }) { count } }`;
const short = answer => `${answer.status} ${answer.text.slice(0, 160)}`;

heading('Mutations of everybody else');
const mutations = [
  embargo('2030-01-01T00:00:00Z'), lift,
  'mutation { withdrawName(input: { individualId: "SW5kaXZpZHVhbDpQLTE", reason: REQUEST }) { release { number } } }',
  `mutation { reviseAward(input: { code: "${award}", note: "changed" }) { release { number } } }`,
  'mutation { publishPackage(input: { upload: "upload-0" }) { release { number } } }',
];
for (const [who, token] of [['public', undefined], ['press', press]]) {
  for (const mutation of mutations) {
    const answer = await ask(service, mutation, { token });
    check(`${who}: ${mutation.slice(11, 60)}`, answer.json.errors?.[0]?.extensions?.code === 'AUTH_NOT_AUTHORIZED' && !answer.text.includes('number'),
      answer.json.errors?.[0]?.message);
  }
}

for (const query of ['{ auditTrail { totalCount nodes { actor } } }', '{ correctionRequests { totalCount nodes { text contact } } }']) {
  const answer = await ask(service, query, { token: press });
  check(`press: ${query}`, answer.json.errors?.[0]?.extensions?.code === 'AUTH_NOT_AUTHORIZED' && !/totalCount":/.test(answer.text), short(answer));
}

heading('An embargo');
const before = await ask(service, find);
const set = await ask(service, embargo('2030-01-01T00:00:00Z'), { token: steward, headers: { 'idempotency-key': 'first' } });
check('a steward sets it', set.json.data?.setEmbargo?.release?.number === 2, short(set));
const again = await ask(service, embargo('2030-01-01T00:00:00Z'), { token: steward, headers: { 'idempotency-key': 'first' } });
check('the same request again changes nothing', again.text === set.text && again.headers['idempotency-replayed'] === 'true', short(again));
const other = await ask(service, lift, { token: steward, headers: { 'idempotency-key': 'first' } });
check('another request under the same key is refused', other.status === 422, short(other));
const hidden = await ask(service, find);
check('the public sees it nowhere', hidden.json.data?.awards.totalCount === 0 && !hidden.json.data.countsByTitle.some(c => c.count > 0), short(hidden));
const seen = await ask(service, find, { token: press });
check('the press does, with its end', seen.json.data?.awards.nodes?.[0]?.embargoedUntil?.startsWith('2030-01-01'), short(seen));
const lifted = await ask(service, lift, { token: steward });
check('a steward lifts it', lifted.json.data?.liftEmbargo?.release?.number === 3, short(lifted));
const after = await ask(service, find);
check('the public sees what it saw before', JSON.stringify(after.json.data) === JSON.stringify(before.json.data), short(after));

heading('Revisions, packages and corrections');
const unknown = await ask(service, 'mutation { liftEmbargo(input: { code: "no such" }) { release { number } errors { __typename ... on NotFoundError { code } } } }', { token: steward });
check('an unknown award is an error of the payload', unknown.json.data?.liftEmbargo.errors?.[0]?.code === 'no such', short(unknown));
const revised = await ask(service, `mutation { reviseAward(input: { code: "${award}", decisionNumber: "123/QĐ-CTN" }) { release { number } errors { __typename } } }`, { token: steward });
check('a revision is a release', revised.json.data?.reviseAward.release?.number === 4, short(revised));

function upload(files, { preflight = true } = {}) {
  const boundary = 'portal-boundary';
  const operations = JSON.stringify({
    query: 'mutation ($file: Upload!) { publishPackage(input: { upload: $file }) { release { number } errors { __typename ... on Error { message } } } }',
    variables: { file: null },
  });
  const part = (name, value) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  return send(service, {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, authorization: `Bearer ${steward}`, ...(preflight ? { 'graphql-preflight': '1' } : {}) },
    body: Buffer.concat([
      Buffer.from(part('operations', operations) + part('map', '{"0":["variables.file"]}')
        + `--${boundary}\r\nContent-Disposition: form-data; name="0"; filename="package.zip"\r\nContent-Type: application/zip\r\n\r\n`),
      zip(files), Buffer.from(`\r\n--${boundary}--\r\n`),
    ]),
  });
}

const files = readdirSync(folder).map(name => [name, readFileSync(join(folder, name))]);
const published = await upload(files);
check('a package is published', published.json?.data?.publishPackage.release?.number === 5, short(published));
const same = await upload(files);
check('the same package again changes nothing', same.json?.data?.publishPackage.errors?.[0]?.__typename === 'NothingChangedError', short(same));
const broken = await upload(files.map(([name, content]) => [name, name === 'awards.csv' ? String(content).replace('CONFERRED', 'PERHAPS') : content]));
check('a broken package is refused with its faults', broken.json?.data?.publishPackage.errors?.[0]?.__typename === 'PackageRefusedError', short(broken));
const escaping = await upload([['../../escape.csv', 'a'], ...files]);
check('an archive that leaves its folder', escaping.json?.data?.publishPackage.errors?.[0]?.__typename === 'UploadRefusedError', short(escaping));
const bare = await upload(files, { preflight: false });
check('a form without the header of scripts', bare.status === 403, short(bare));

const asked = await ask(service, 'mutation { requestCorrection(input: { text: "Tên tôi viết sai", contact: "a@example.vn" }) { correctionReceipt { reference answerBy } errors { __typename } } }');
check('anybody may ask for a correction', asked.json.data?.requestCorrection.correctionReceipt?.reference?.length === 16, short(asked));
const empty = await ask(service, 'mutation { requestCorrection(input: { text: " " }) { correctionReceipt { reference } errors { __typename } } }');
check('an empty request is an error of the payload', empty.json.data?.requestCorrection.errors?.[0]?.__typename === 'TextRefusedError', short(empty));
const requests = await ask(service, '{ correctionRequests { nodes { text contact } } }', { token: steward });
check('stewards see it', requests.json.data?.correctionRequests.nodes.length === 1, short(requests));
const trail = await ask(service, '{ auditTrail(first: 20) { totalCount nodes { actor action code before after release } } }', { token: steward });
check('the audit trail has every change and nothing else', trail.json.data?.auditTrail.totalCount === 4
  && trail.json.data.auditTrail.nodes.every(e => e.actor === 'object-steward-app'), short(trail));
end();
