// Schemas: printing, introspection, and the faults of mutated definitions.
import {
  buildASTSchema, buildClientSchema, getIntrospectionQuery, parse, print, printSchema, validateSchema,
} from 'graphql';
import { validateSDL } from 'graphql/validation/validate.js';
import { plain, show } from '../errors.js';
import { definitionChanges } from '../generate/definitionChanges.js';
import { mutateTokens } from '../generate/layout.js';
import { mutateTree } from '../generate/mutations.js';
import { shrinkExamples } from '../shrink.js';

const INTROSPECTION = getIntrospectionQuery({
  descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true,
});

/** Our print, and graphql-js's print of our introspection, must be graphql-js's print. */
export async function comparePrints({ schemas, driver, report }) {
  for (const { name, schema } of schemas) {
    const { sdl } = await driver.ask({ op: 'print', schema: name });
    const { answers: [{ data }] } = await driver.ask({ op: 'execute', schema: name, text: INTROSPECTION });
    const expected = printSchema(schema);
    const prints = { 'schema print': sdl, 'introspection, printed': printSchema(buildClientSchema(data)) };
    for (const [kind, actual] of Object.entries(prints)) {
      for (const lines of differingLines(expected, actual)) {
        report.add({ kind, ...lines, text: name, schema: name });
      }
    }
  }

  return { schemas: schemas.length };
}

function differingLines(theirs, ours) {
  const [theirLines, ourLines] = [theirs.split('\n'), ours.split('\n')];
  return theirLines.map((line, i) => ({ theirs: line, ours: ourLines[i] ?? '(the end)' })).filter(d => d.theirs !== d.ours);
}

/** Mutated definitions must have the same faults. */
export async function compareDefinitions({ random, count, schemas, driver, report }) {
  const verdicts = { valid: 0, invalid: 0, unparsable: 0 };
  for (let i = 0; i < count; i++) {
    const { name, sdl } = schemas[i % schemas.length];
    const text = random.chance(0.2) ? mutateTokens(random, sdl) : print(mutateTree(random, parse(sdl, { noLocation: true }), definitionChanges));
    const { theirs, disagreements } = await compare(text, driver);
    verdicts[theirs.syntaxError ? 'unparsable' : theirs.errors.length > 0 ? 'invalid' : 'valid']++;
    disagreements.forEach(d => report.add({ ...d, text, schema: name }));
  }

  await shrinkExamples(report, async text => (await compare(text, driver)).disagreements);
  return verdicts;
}

async function compare(text, driver) {
  const ours = await driver.ask({ op: 'schema', name: 'mutated', sdl: text });
  const theirs = faultsOf(text);
  return { theirs, disagreements: [...disagreementsOf(theirs, ours)] };
}

function faultsOf(text) {
  let definitions;
  try {
    definitions = parse(text);
  } catch (error) {
    return { syntaxError: plain(error) };
  }

  const faults = validateSDL(definitions);
  if (faults.length > 0) {
    return { errors: faults.map(plain), isComplete: false };
  }

  try {
    return { errors: validateSchema(buildASTSchema(definitions, { assumeValidSDL: true })).map(plain), isComplete: true };
  } catch (error) {
    // A directive's argument that does not fit makes graphql-js throw.
    return { errors: [plain(error)], crash: error.message };
  }
}

/** Messages must agree; graphql-js stops after the rules for definitions, and we go on, so that we may have more then. */
function* disagreementsOf(theirs, ours) {
  if (theirs.syntaxError || ours.syntaxError) {
    if (show(theirs.syntaxError) !== show(ours.syntaxError)) {
      yield { kind: 'syntax of definitions', theirs: show(theirs.syntaxError), ours: show(ours.syntaxError) };
    }

    return;
  }

  if (theirs.crash) {
    if (ours.errors.length === 0) {
      yield { kind: 'definitions (crash)', theirs: theirs.crash, ours: 'no fault' };
    }

    return;
  }

  const messages = errors => errors.map(e => e.message);
  const missing = without(messages(theirs.errors), messages(ours.errors));
  const extra = theirs.isComplete ? without(messages(ours.errors), messages(theirs.errors)) : [];
  for (let i = 0; i < Math.max(missing.length, extra.length); i++) {
    yield { kind: 'definitions', theirs: missing[i] ?? 'no fault', ours: extra[i] ?? 'no fault' };
  }
}

function without(messages, others) {
  const rest = [...others];
  return messages.filter(message => !rest.includes(message) || !rest.splice(rest.indexOf(message), 1));
}
