// What people get wrong when they write operations.
import { Kind, parse, parseType } from 'graphql';
import { anyLiteral, boolean, name } from './literals.js';
import { anyChanges, ofKind, withOne } from './mutations.js';

const NEW_NAMES = ['unknown', 'nam', 'names', 'id', 'Dogg', 'Levl', 'Query', 'String', '__typename', '__type', 'F0', 'v0', 'Op0', 'a0', 'if'];
const TYPES = ['Int', 'Int!', '[Int]', '[Int!]!', 'String', 'Boolean!', 'ID', 'Even', 'Level', '[Level!]', 'TreeInput', 'ShapeInput!', 'Dog', 'Unknown'];
const DEFINITIONS = ['type Extra { a: Int }', 'extend type Dog { a: Int }', 'schema { query: Query }', 'directive @extra on FIELD', 'fragment Unused on Dog { id }'];

const field = fieldName => ({ kind: Kind.FIELD, name: name(fieldName), arguments: [], directives: [] });

export const operationChanges = [
  ...anyChanges(NEW_NAMES),
  function replaceValue(random, nodes) {
    withOne(random, ofKind(nodes, Kind.ARGUMENT, Kind.OBJECT_FIELD), ({ node }) => { node.value = anyLiteral(random); });
  },
  function replaceDefault(random, nodes) {
    withOne(random, ofKind(nodes, Kind.VARIABLE_DEFINITION), ({ node }) => { node.defaultValue = anyLiteral(random); });
  },
  function useVariable(random, nodes) {
    withOne(random, ofKind(nodes, Kind.ARGUMENT, Kind.OBJECT_FIELD), ({ node }) => {
      node.value = { kind: Kind.VARIABLE, name: name(random.pick(['v0', 'v1', 'undefinedVariable'])) };
    });
  },
  function defineVariable(random, nodes) {
    withOne(random, ofKind(nodes, Kind.OPERATION_DEFINITION), ({ node }) => node.variableDefinitions.push({
      kind: Kind.VARIABLE_DEFINITION,
      variable: { kind: Kind.VARIABLE, name: name(random.pick(['v0', 'unusedVariable'])) },
      type: parseType(random.pick(TYPES)),
      directives: [],
    }));
  },
  function retypeVariable(random, nodes) {
    withOne(random, ofKind(nodes, Kind.VARIABLE_DEFINITION), ({ node }) => { node.type = parseType(random.pick(TYPES)); });
  },
  function addArgument(random, nodes) {
    withOne(random, ofKind(nodes, Kind.FIELD, Kind.DIRECTIVE), ({ node }) => node.arguments.push({
      kind: Kind.ARGUMENT, name: name(random.pick(['if', 'id', 'unknownArgument', 'strng'])), value: anyLiteral(random),
    }));
  },
  function addDirective(random, nodes) {
    withOne(random, nodes.filter(n => n.node.directives), ({ node }) => node.directives.push({
      kind: Kind.DIRECTIVE,
      name: name(random.pick(['skip', 'include', 'deprecated', 'unknownDirective', 'note', 'once', 'onlyFragments', 'oneOf'])),
      arguments: random.chance(0.7) ? [{ kind: Kind.ARGUMENT, name: name('if'), value: boolean(true) }] : [],
    }));
  },
  function addObjectField(random, nodes) {
    withOne(random, ofKind(nodes, Kind.OBJECT), ({ node }) => node.fields.push({
      kind: Kind.OBJECT_FIELD, name: name(random.pick(['name', 'value', 'point', 'unknownField', 'poin'])), value: anyLiteral(random),
    }));
  },
  function spreadFragment(random, nodes) {
    const names = ofKind(nodes, Kind.FRAGMENT_DEFINITION).map(n => n.node.name.value);
    withOne(random, ofKind(nodes, Kind.SELECTION_SET), ({ node }) => node.selections.push({
      kind: Kind.FRAGMENT_SPREAD, name: name(random.pick([...names, ...names, 'UnknownFragment'])), directives: [],
    }));
  },
  function retypeFragment(random, nodes) {
    withOne(random, ofKind(nodes, Kind.FRAGMENT_DEFINITION, Kind.INLINE_FRAGMENT).filter(n => n.node.typeCondition), ({ node }) => {
      node.typeCondition.name.value = random.pick(['Dog', 'Cat', 'Pet', 'Anybody', 'Level', 'TreeInput', 'Human', 'Character', 'Unknown']);
    });
  },
  function clashAlias(random, nodes) {
    withOne(random, ofKind(nodes, Kind.FIELD), ({ node }) => {
      const other = random.pick(ofKind(nodes, Kind.FIELD)).node;
      node.alias = name((other.alias ?? other.name).value);
    });
  },
  function dropSelections(random, nodes) {
    withOne(random, ofKind(nodes, Kind.FIELD).filter(n => n.node.selectionSet), ({ node }) => { node.selectionSet = undefined; });
  },
  function addSelections(random, nodes) {
    withOne(random, ofKind(nodes, Kind.FIELD).filter(n => !n.node.selectionSet), ({ node }) => {
      node.selectionSet = { kind: Kind.SELECTION_SET, selections: [field(random.pick(['id', 'sub']))] };
    });
  },
  function changeOperation(random, nodes) {
    withOne(random, ofKind(nodes, Kind.OPERATION_DEFINITION), ({ node }) => {
      node.operation = random.pick(['query', 'mutation', 'subscription']);
    });
  },
  function renameOperation(random, nodes) {
    withOne(random, ofKind(nodes, Kind.OPERATION_DEFINITION), ({ node }) => {
      node.name = random.chance(0.5) ? undefined : name('Op0');
    });
  },
  function addDefinition(random, nodes) {
    nodes[0].node.definitions.push(...parse(random.pick(DEFINITIONS), { noLocation: true }).definitions);
  },
];
