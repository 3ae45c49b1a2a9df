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

/** Walks through pages of individuals: the last cursor, and the names on every hundredth page. */
async function pagesOfIndividuals(pages) {
  let after = null;
  const names = [];
  for (let page = 0; page < pages; page++) {
    const data = await ask('query ($after: String) { individuals(first: 100, after: $after) { nodes { name } pageInfo { endCursor hasNextPage } } }', { after });
    if (page % 100 === 50) names.push(...data.individuals.nodes.map(person => person.name));
    if (!data.individuals.pageInfo.hasNextPage) break;
    after = data.individuals.pageInfo.endCursor;
  }

  return { endCursor: after, names };
}

const titles = (await ask('{ awardTitles(first: 100) { nodes { code } } }')).awardTitles.nodes.map(title => title.code);
const statistics = await ask('{ awardStatistics(groupBy: [YEAR], first: 100) { nodes { year } } }');
const years = statistics.awardStatistics.nodes.map(row => row.year);
const { endCursor, names } = await pagesOfIndividuals(999);
const fold = text => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
// The last two words of people's names, each of which is found at least once.
const texts = [...new Set(names.map(name => fold(name).split(' ').slice(-2).join(' ')))].filter(text => /^[a-z]+ [a-z]+$/.test(text));
if (texts.length < 20) throw new Error(`Only ${texts.length} texts to search for.`);

const variables = {
  a: [undefined],
  b: years.flatMap(year => titles.map(title => ({ year, title }))),
  c: [undefined],
  d: years.map(year => ({ year })),
  e1: [{ after: null }],
  e1000: [{ after: endCursor }],
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
