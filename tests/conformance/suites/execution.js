// Execution of valid operations over worlds with nulls and errors in every position.
import { parse, print, typeFromAST, validate } from 'graphql';
import { OperationGenerator } from '../generate/operations.js';
import { variableValue } from '../generate/variables.js';
import { worldOf } from '../generate/worlds.js';
import { executeReference } from '../reference.js';

const WORLDS = 24;
const FAULT_RATES = [0, 0.03, 0.1, 0.3];

export async function compareExecutions({ random, count, schemas, driver, report }) {
  const answers = { withData: 0, withErrors: 0, refused: 0, events: 0 };
  for (let w = 0; w < WORLDS; w++) {
    const { name, schema } = schemas[w % schemas.length];
    const world = worldOf(random, schema, FAULT_RATES[w % FAULT_RATES.length]);
    await driver.ask({ op: 'world', objects: world });
    const requests = Array.from({ length: Math.ceil(count / WORLDS) }, () => requestOf(random, schema));
    await Promise.all(requests.map(async request => {
      const ourAnswer = driver.ask({ op: 'execute', schema: name, ...request });
      const theirs = JSON.parse(JSON.stringify(await executeReference({ schema, world, ...request, document: parse(request.text) })));
      tally(answers, theirs);
      for (const disagreement of disagreementsOf(theirs, await ourAnswer)) {
        report.add({ ...disagreement, text: `${request.text}\n${JSON.stringify(request.variables)}`, schema: name });
      }
    }));
  }

  return answers;
}

// The order of types and directives and the spelling of defaults are open; the prints of schemas are compared by another suite.
const OPEN = ['__Schema.types', '__Schema.directives', '__InputValue.defaultValue'];
const isSettled = (type, field) => !OPEN.includes(`${type.name}.${field.name}`);

function requestOf(random, schema) {
  for (;;) {
    const document = parse(print(new OperationGenerator(random, schema, isSettled).document()));
    if (validate(schema, document).length === 0) {
      const operations = document.definitions.filter(d => d.kind === 'OperationDefinition');
      const operation = random.pick(operations);
      const wrong = random.pick([0, 0, 0.1]);
      const given = operation.variableDefinitions.filter(v => !((v.defaultValue && random.chance(0.5)) || random.chance(wrong)));
      return {
        text: print(document),
        operationName: operation.name?.value,
        variables: Object.fromEntries(
          given.map(v => [v.variable.name.value, variableValue(random, typeFromAST(schema, v.type), wrong)])),
      };
    }
  }
}

function tally(counts, { answers }) {
  counts.events += answers.length - 1;
  for (const answer of answers) {
    counts.withData += answer.data ? 1 : 0;
    counts.withErrors += answer.errors ? 1 : 0;
    counts.refused += 'data' in answer ? 0 : 1;
  }
}

function* disagreementsOf(theirs, ours) {
  if (theirs.streamError !== ours.streamError) {
    yield { kind: 'stream', theirs: String(theirs.streamError), ours: String(ours.streamError) };
  }

  if (theirs.answers.length !== ours.answers.length) {
    yield { kind: 'events', theirs: String(theirs.answers.length), ours: String(ours.answers.length) };
    return;
  }

  for (let i = 0; i < theirs.answers.length; i++) {
    const [their, our] = [theirs.answers[i], ours.answers[i]];
    if (canonical(their.data) !== canonical(our.data)) {
      yield { kind: 'data', theirs: canonical(their.data), ours: canonical(our.data) };
    }

    yield* errorDisagreements(their, our);
  }
}

/**
 * Every error of graphql-js must be one of ours. We may have more, since we resolve a whole level before nulls bubble up, and the
 * specification leaves open which errors below a null are told: only below a null, and only where graphql-js has told the one that made it.
 */
function* errorDisagreements(their, our) {
  const pathOf = error => error.path ? JSON.stringify(error.path) : '(request)';
  const told = error => `${pathOf(error)} ${error.message} @ ${JSON.stringify(error.locations)}`;
  const theirErrors = (their.errors ?? []).map(told);
  const ourErrors = (our.errors ?? []).map(told);
  for (const missing of theirErrors.filter(e => !ourErrors.includes(e))) {
    const ourNearest = (our.errors ?? []).find(e => pathOf(e) === missing.slice(0, missing.indexOf(' ')));
    yield { kind: 'error', theirs: missing, ours: ourNearest ? told(ourNearest) : 'none at the path' };
  }

  const nulls = (their.errors ?? []).map(error => nulled(their.data, error.path));
  for (const error of our.errors ?? []) {
    if (!theirErrors.includes(told(error)) && !nulls.includes(nulled(their.data, error.path))) {
      yield { kind: 'error', theirs: 'none', ours: told(error) };
    }
  }
}

/** The place in the answer that is null because of an error at the path. */
function nulled(data, path = []) {
  let value = data;
  for (let i = 0; i < path.length; i++) {
    if (value === null || value === undefined) {
      return JSON.stringify(path.slice(0, i));
    }

    value = value[path[i]];
  }

  return JSON.stringify(path);
}

/** Data as text with the order of keys; echoed arguments are compared as values, since numbers have several spellings. */
function canonical(data) {
  return JSON.stringify(data, (_, value) => typeof value === 'string' && value.startsWith('{"') ? JSON.parse(value) : value) ?? 'none';
}
