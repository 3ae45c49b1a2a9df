// The try-it box: three questions, the live answer, and the same request for a terminal.
const questions = [
  ['Thạch Thất, 2023', `{
  countsByTitle(where: {
    unit: { code: { eq: "276" } }
    year: { eq: 2023 }
  }) {
    title { name }
    recipientKind
    count
    precision
  }
}`],
  ['Năm thành phố · Five cities', `{
  cluster(code: "CL-5TP") {
    name
    leadership {
      year
      role
      unit { shortName }
    }
    citations {
      source { title publisher }
    }
  }
}`],
  ['Tìm không dấu · No accents needed', `{
  search(text: "nong thon moi", first: 5) {
    nodes {
      __typename
      ... on Campaign { name slogan }
      ... on Organization { name }
      ... on AwardTitle { name }
      ... on LegalDocument { title number }
    }
  }
}`],
];

const find = id => document.getElementById(id);
const [query, answer, timing, curl, open] = ['query', 'answer', 'timing', 'curl', 'open'].map(find);

async function run() {
  const body = JSON.stringify({ query: query.value });
  const started = performance.now();
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json', 'Client-Name': 'Start page' },
      body,
    });
    show(await response.json());
    timing.textContent = `${response.status} · ${Math.round(performance.now() - started)} ms`;
  } catch (error) {
    answer.textContent = String(error);
    timing.textContent = '';
  }
}

function show(value) {
  const text = JSON.stringify(value, null, 2);
  const token = /("(?:\\.|[^"\\])*")(\s*:)?|\b(true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(token)) {
    parts.push(text.slice(end, match.index));
    const span = document.createElement('span');
    span.className = match[1] ? (match[2] ? 'k' : 's') : match[3] ? 'l' : 'n';
    span.textContent = match[1] ?? match[0];
    parts.push(span, match[2] ?? '');
    end = match.index + match[0].length;
  }

  answer.replaceChildren(...parts, text.slice(end));
}

function describe() {
  const short = query.value.replace(/\s+/g, ' ').trim();
  open.href = `/graphql?query=${encodeURIComponent(query.value)}`;
  curl.textContent = `curl ${location.origin}/graphql -H 'Content-Type: application/json' \\\n  -d '${JSON.stringify({ query: short }).replaceAll("'", "'\\''")}'`;
}

function choose(button, text) {
  for (const other of button.parentElement.children) {
    other.setAttribute('aria-pressed', String(other === button));
  }

  query.value = text;
  describe();
  run();
}

const buttons = questions.map(([name, text]) => {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = name;
  button.addEventListener('click', () => choose(button, text));
  return button;
});
document.querySelector('.questions').append(...buttons);
find('run').addEventListener('click', run);
query.addEventListener('input', describe);
query.addEventListener('keydown', event => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    run();
  }
});
buttons[0].click();

fetch('/health/ready').then(
  response => find('health').firstElementChild.classList.add(response.ok ? 'good' : 'bad'),
  () => find('health').firstElementChild.classList.add('bad'));
