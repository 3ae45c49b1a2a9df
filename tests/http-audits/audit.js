// Runs every server audit of graphql-http: node audit.js URL. Ends with the number passed; exits 1 when one failed.
import { serverAudits } from 'graphql-http';

const url = process.argv[2];
const audits = serverAudits({ url });
const results = await Promise.all(audits.map(audit => audit.fn()));
const failed = results.filter(result => result.status !== 'ok');
for (const { id, name, status, reason } of failed) {
  console.log(`${status} ${id} ${name}: ${reason}`);
}

console.log(`${results.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
