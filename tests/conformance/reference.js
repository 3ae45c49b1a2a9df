// Execution by graphql-js over a world: the counterpart of the driver's WorldBindings.
import { execute, getNullableType, getOperationAST, GraphQLError, print, subscribe } from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';

const ROOT = {};
const MAX_INT = 2147483647;

/** Answers in the shape of the driver's: `answers`, and the `streamError` that ended a subscription. */
export async function executeReference({ schema, document, world, variables, operationName }) {
  const log = [];
  const request = {
    schema,
    document,
    variableValues: variables,
    operationName,
    rootValue: ROOT,
    fieldResolver: (parent, args, _, info) => resolve(world, log, parent, args, info),
    subscribeFieldResolver: (parent, args, _, info) => events(world, info.fieldName),
  };
  if (getOperationAST(document, operationName)?.operation !== 'subscription') {
    return { answers: [await execute(request)], streamError: null };
  }

  const answers = [];
  const stream = await subscribe(request);
  if (!(Symbol.asyncIterator in stream)) {
    return { answers: [stream], streamError: null };
  }

  try {
    for await (const answer of stream) {
      answers.push(answer);
    }

    return { answers, streamError: null };
  } catch (error) {
    return { answers, streamError: error.message };
  }
}

/** The custom scalar of the kitchen sink that can fail on every way in and out. */
export function bindEven(schema) {
  const even = schema.getType('Even');
  const fault = (found, nodes) => new GraphQLError(`Even cannot represent value: ${found}`, { nodes });
  const check = value => {
    if (!Number.isInteger(value) || value % 2 !== 0 || Math.abs(value) > MAX_INT) {
      throw fault(inspect(value));
    }

    return value;
  };
  even.serialize = check;
  even.parseValue = check;
  even.parseLiteral = node => {
    if (node.kind !== 'IntValue' || Number(node.value) % 2 !== 0 || Math.abs(Number(node.value)) > MAX_INT) {
      throw fault(print(node), node);
    }

    return Number(node.value);
  };
}

function resolve(world, log, parent, args, info) {
  const field = info.parentType.getFields()[info.fieldName];
  if (info.parentType.name === 'Mutation' && info.fieldName === 'append') {
    return append(log, args.text);
  }

  if (field.args.length > 0 && getNullableType(field.type).name === 'String') {
    return JSON.stringify(args);
  }

  const object = parent === ROOT ? world[`${info.parentType.name}:0`] : parent;
  return isObject(object) ? toValue(world, object[info.fieldName]) : undefined;
}

const isObject = value => typeof value === 'object' && !Array.isArray(value);

/** Waits before it writes, so that only mutations that run one after another are in order. */
async function append(log, text) {
  await new Promise(setImmediate);
  log.push(text);
  return [...log];
}

async function* events(world, fieldName) {
  for (const item of world['Subscription:0'][fieldName]) {
    if (item?.$fail) {
      throw new Error(item.$fail);
    }

    yield { [fieldName]: item };
  }
}

function toValue(world, value) {
  if (Array.isArray(value)) {
    return value.map(item => toValue(world, item));
  }

  if (value === undefined || value === null || typeof value !== 'object') {
    return value;
  }

  const [[marker, content]] = Object.entries(value);
  switch (marker) {
    case '$ref':
      return world[content];
    case '$error':
      return new Error(content);
    case '$throw':
      throw new Error(content);
    case '$number':
      return Number(content);
    case '$json':
      return content;
    default:
      throw new Error(`There is no marker ${marker}.`);
  }
}
