// Writes the requests of each scenario, a line a request: node scenarios.js SERVICE FOLDER.
import { mkdirSync, writeFileSync } from 'node:fs';

const [service, folder] = process.argv.slice(2);

const documents = {
  a: '{ __typename }',
  b: 'query ($year: Int!, $title: String!) { awards(where: { year: { eq: $year }, title: { code: { eq: $title } } }) { nodes { code year title { code name } unit { code shortName } } } }',
  b2: 'query ($year: Int!, $title: String!) { awards(where: { year: { eq: $year }, title: { code: { eq: $title } } }) { nodes { code year title { code name } unit { code shortName } } totalCount } }',
  c: '{ clusters(first: 10) { nodes { code name awards(first: 5) { nodes { code year title { name } } } } } }',
  d: 'query ($year: Int!) { countsByTitle(where: { year: { eq: $year } }) { title { code name } recipientKind count precision named reported } }',
  e: 'query ($after: String) { individuals(first: 100, after: $after) { nodes { name position unit { shortName } } } }',
  f: '{ campaigns(first: 20) { nodes { code name awards(first: 10) { nodes { code year recipient { __typename name unit { shortName ancestors { shortName } } } } } } } }',
  g: 'query ($text: String!) { search(text: $text, kinds: [INDIVIDUAL]) { nodes { ... on Individual { name position } } } }',
};

async function ask(query, variables) {
  const response = await fetch(`${service}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** The cursor behind the first pages of individuals. */
async function cursorAfter(pages) {
  let after = null;
  for (let page = 0; page < pages; page++) {
    const data = await ask('query ($after: String) { individuals(first: 100, after: $after) { pageInfo { endCursor hasNextPage } } }', { after });
    if (!data.individuals.pageInfo.hasNextPage) break;
    after = data.individuals.pageInfo.endCursor;
  }

  return after;
}

const titles = (await ask('{ awardTitles(first: 100) { nodes { code } } }')).awardTitles.nodes.map(title => title.code);
const statistics = await ask('{ awardStatistics(groupBy: [YEAR], first: 100) { nodes { year } } }');
const years = statistics.awardStatistics.nodes.map(row => row.year);
const people = (await ask('{ individuals(first: 100) { nodes { name } } }')).individuals.nodes;
const fold = text => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
const texts = [...new Set(people.map(person => fold(person.name).split(' ').slice(-2).join(' ')))].filter(text => text.includes(' '));

const variables = {
  a: [undefined],
  b: years.flatMap(year => titles.map(title => ({ year, title }))),
  c: [undefined],
  d: years.map(year => ({ year })),
  e1: [{ after: null }],
  e1000: [{ after: await cursorAfter(999) }],
  f: [undefined],
  g: texts.map(text => ({ text })),
};
variables.b2 = variables.b;

mkdirSync(folder, { recursive: true });
for (const name of ['a', 'b', 'b2', 'c', 'd', 'e1', 'e1000', 'f', 'g']) {
  const query = documents[name.replace(/^e.*/, 'e')];
  const lines = variables[name].map(values => JSON.stringify({ query, variables: values }));
  writeFileSync(`${folder}/${name}.jsonl`, `${lines.join('\n')}\n`);
}
