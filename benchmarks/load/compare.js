// Checks that service and twin answer every request of a file with the same bytes: node compare.js SERVICE TWIN FILE.
import { readFileSync } from 'node:fs';

const [service, twin, file] = process.argv.slice(2);
const post = async (url, body) => {
  const response = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
  return response.text();
};

let compared = 0;
for (const body of readFileSync(file, 'utf8').trim().split('\n')) {
  const [ours, theirs] = await Promise.all([post(service, body), post(twin, body)]);
  if (ours !== theirs) {
    console.error(`Answers differ for ${body}\nservice: ${ours.slice(0, 600)}\ntwin:    ${theirs.slice(0, 600)}`);
    process.exit(1);
  }

  compared++;
}

console.log(compared);
