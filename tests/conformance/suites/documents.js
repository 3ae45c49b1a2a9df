// Parsing, printing and validation of generated documents.
import { parse, print, specifiedRules, validate } from 'graphql';
import { differences, plain, show } from '../errors.js';
import { mutateTokens, relayout } from '../generate/layout.js';
import { mutateTree } from '../generate/mutations.js';
import { operationChanges } from '../generate/operationChanges.js';
import { OperationGenerator } from '../generate/operations.js';
import { shrinkExamples } from '../shrink.js';

const CHUNK = 500;

export async function compareDocuments({ random, count, schemas, driver, report }) {
  const verdicts = { valid: 0, invalid: 0, unparsable: 0 };
  for (let done = 0; done < count; done += CHUNK) {
    const documents = random.times(Math.min(CHUNK, count - done), i => generate(random, schemas[(done + i) % schemas.length]));
    const found = await Promise.all(documents.map(document => compare(document, driver)));
    for (const { theirs, disagreements } of found) {
      verdicts[theirs.syntaxError ? 'unparsable' : theirs.errors?.length === 0 ? 'valid' : 'invalid']++;
      disagreements.forEach(d => report.add(d));
    }
  }

  await shrinkExamples(report, async (text, name) =>
    (await compare({ text, name, schema: schemas.find(s => s.name === name).schema }, driver)).disagreements);
  return verdicts;
}

function generate(random, { name, schema }) {
  const document = new OperationGenerator(random, schema).document();
  const dice = random.next();
  if (dice < 0.4) {
    return { name, schema, text: random.chance(0.5) ? print(document) : relayout(random, print(document)) };
  }

  if (dice < 0.75) {
    return { name, schema, text: print(mutateTree(random, document, operationChanges)) };
  }

  return { name, schema, text: mutateTokens(random, random.chance(0.7) ? print(document) : relayout(random, print(document))) };
}

async function compare({ name, schema, text }, driver) {
  const theirs = answer(schema, text);
  const ours = await driver.ask({ op: 'document', schema: name, text });
  return { theirs, disagreements: [...disagreementsOf(theirs, ours, schema, text)].map(d => ({ ...d, text, schema: name })) };
}

function answer(schema, text) {
  let document;
  try {
    document = parse(text);
  } catch (error) {
    return { syntaxError: plain(error) };
  }

  try {
    return { print: print(document), errors: validate(schema, document, specifiedRules, { maxErrors: Infinity }).map(plain) };
  } catch (error) {
    // Some rules of graphql-js trip over documents that other rules refuse.
    return { print: print(document), crash: error.message };
  }
}

function* disagreementsOf(theirs, ours, schema, text) {
  if (theirs.syntaxError || ours.syntaxError) {
    if (!theirs.syntaxError || !ours.syntaxError || show(theirs.syntaxError) !== show(ours.syntaxError)) {
      yield { kind: 'syntax', theirs: show(theirs.syntaxError), ours: show(ours.syntaxError) };
    }

    return;
  }

  if (theirs.print !== ours.print) {
    yield { kind: 'print', theirs: JSON.stringify(theirs.print), ours: JSON.stringify(ours.print) };
  }

  if (theirs.crash) {
    if (ours.errors.length === 0) {
      yield { kind: 'validation (crash)', theirs: theirs.crash, ours: show() };
    }

    return;
  }

  for (const [theirError, ourError] of differences(theirs.errors, ours.errors)) {
    yield { kind: `validation ${ruleOf(theirError ?? ourError, schema, text)}`, theirs: show(theirError), ours: show(ourError) };
  }
}

/** The rule of graphql-js that finds an error, or whose messages look like it. */
function ruleOf({ message }, schema, text) {
  const document = parse(text);
  return specifiedRules.find(rule => validate(schema, document, [rule], { maxErrors: Infinity }).some(e => e.message === message))?.name ?? '(ours only)';
}
