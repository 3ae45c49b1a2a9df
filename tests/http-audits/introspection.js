// What graphql-js makes of the service's introspection, printed, is schema.graphql: node introspection.js URL FILE.
// Introspection knows no applied directives and no order, so both are printed without the former and sorted.
import { readFileSync } from 'node:fs';
import { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } from 'graphql';

const [url, file] = process.argv.slice(2);
const query = getIntrospectionQuery({
  specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true,
});
const response = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query }) });
const { data, errors } = await response.json();
if (errors) throw new Error(JSON.stringify(errors));

const print = schema => printSchema(lexicographicSortSchema(schema)).split('\n');
const introspected = print(buildClientSchema(data));
const checkedIn = print(buildSchema(readFileSync(file, 'utf8')));
const line = checkedIn.findIndex((text, i) => text !== introspected[i]);
if (line < 0 && introspected.length === checkedIn.length) {
  console.log('1 passed, 0 failed');
} else {
  console.log(`schema.graphql and introspection differ, first in line ${line + 1}:\n- ${checkedIn[line]}\n+ ${introspected[line]}\n0 passed, 1 failed`);
  process.exitCode = 1;
}
