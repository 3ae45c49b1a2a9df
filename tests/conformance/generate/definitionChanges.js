// What people get wrong when they write definitions of types.
import { Kind, parse, parseConstValue, parseType } from 'graphql';
import { anyLiteral, name } from './literals.js';
import { anyChanges, ofKind, withOne } from './mutations.js';

const NEW_NAMES = [
  'Unknown', '__reserved', 'Dog', 'Pet', 'Node', 'Level', 'Even', 'TreeInput', 'Animal', 'Query', 'String', 'id', 'name', 'value', 'tag', 'Strin',
];
const TYPES = [
  'Int', 'Int!', '[Int!]!', 'String!', 'Dog', 'Pet', 'Pet!', '[Pet]', 'Animal', 'Level', 'TreeInput', 'TreeInput!', 'ShapeInput', 'PointInput!', 'Unknown',
];
const DEFINITIONS = [
  'schema { query: Query }', 'schema { mutation: Level }', 'extend schema { query: Dog }', 'extend schema { subscription: Cat }', 'type Dog { id: ID }',
  'extend type Unknown { a: Int }', 'extend type Level { a: Int }', 'extend enum Level { LOW }', 'extend enum Level { NEW }',
  'extend type Dog { id: ID }', 'extend type Dog implements Pet', 'extend union Animal = Dog', 'extend union Animal = Level',
  'extend input TreeInput { value: Int }', 'extend input ShapeInput { strict: Int! }', 'extend input ShapeInput { preset: Int = 1 }',
  'extend interface Node { extra: Int }', 'extend interface Node implements Pet', 'extend scalar Even @specifiedBy(url: "again")',
  'scalar Even', 'directive @tag on FIELD', 'directive @skip on FIELD', 'directive @loop(a: Int @loop) on ARGUMENT_DEFINITION',
  'directive @__reserved on FIELD', 'directive @odd(a: Dog) on FIELD', 'directive @must(a: Int! @deprecated) on FIELD', 'type Empty', 'input Empty',
  'enum Empty', 'union Empty', 'interface Empty', 'interface A implements B { a: Int } interface B implements A { a: Int }',
  'interface Self implements Self { a: Int }', 'input Loop { loop: Loop! }', 'input LoopA { b: LoopB! } input LoopB { a: LoopA! }',
  'input DefaultLoop { d: DefaultLoop = {} }', 'type Out { a(b: Dog): Int }', 'type In { a: TreeInput }', 'input Wrong { a: Dog }',
  'type __Hidden { a: Int }', 'type Twice { a: Int a: Int }', 'enum Twice { A A }', 'input Twice { a: Int a: Int }',
  'type Args { f(a: Int, a: Int): Int }', 'union Twice = Dog | Dog', 'type Impl implements Node & Node { id: ID! }', 'type Impl implements Dog { id: ID! }',
  'type Impl implements Pet { id: ID! }', 'type Impl implements Named & Node { id: ID! name: Int nick(short: Int): String }',
  'type Impl implements Node { id: ID }', 'type Impl implements Named & Node { id: ID! name: String nick(short: Boolean, more: Int!): String }',
  'type Gone { a: Int @deprecated(reason: null) }', 'type Gone { a(b: Int! @deprecated): Int }', 'input Gone { a: Int! @deprecated }',
  'input One @oneOf { a: Int! }', 'input One @oneOf { a: Int = 1 }', 'query Q { a }', '{ a }', 'type T { a: Int @unknown }', 'type T { a: Int @tag }',
  'type T { a: Int @tag(name: 3) }', 'type T { a: Int @deprecated @deprecated }', 'type T @skip(if: true) { a: Int }', 'enum E { A @oneOf }',
  'input Bad { a: Int = "x" b: Level = NOPE c: PointInput = {} }',
];

export const definitionChanges = [
  ...anyChanges(NEW_NAMES),
  function retype(random, nodes) {
    withOne(random, ofKind(nodes, Kind.FIELD_DEFINITION, Kind.INPUT_VALUE_DEFINITION), ({ node }) => { node.type = parseType(random.pick(TYPES)); });
  },
  function replaceDefault(random, nodes) {
    withOne(random, ofKind(nodes, Kind.INPUT_VALUE_DEFINITION), ({ node }) => {
      node.defaultValue = random.chance(0.2) ? undefined : random.chance(0.3) ? parseConstValue('{ value: 1 }') : anyLiteral(random);
    });
  },
  function replaceArgument(random, nodes) {
    withOne(random, ofKind(nodes, Kind.ARGUMENT), ({ node }) => { node.value = anyLiteral(random); });
  },
  function addDirective(random, nodes) {
    withOne(random, nodes.filter(n => n.node.directives), ({ node }) => node.directives.push({
      kind: Kind.DIRECTIVE,
      name: name(random.pick(['deprecated', 'tag', 'specifiedBy', 'oneOf', 'skip', 'unknownDirective'])),
      arguments: random.chance(0.5) ? [{ kind: Kind.ARGUMENT, name: name(random.pick(['name', 'reason', 'url'])), value: anyLiteral(random) }] : [],
    }));
  },
  function implementInterface(random, nodes) {
    withOne(random, nodes.filter(n => n.node.interfaces), ({ node }) => node.interfaces.push({
      kind: Kind.NAMED_TYPE, name: name(random.pick(['Node', 'Named', 'Pet', 'Character', 'Dog', 'Unknown'])),
    }));
  },
  function empty(random, nodes) {
    withOne(random, nodes.filter(n => n.node.fields), ({ node }) => { node.fields = []; });
  },
  ...Array.from({ length: 8 }, () => function addDefinition(random, nodes) {
    nodes[0].node.definitions.push(...parse(random.pick(DEFINITIONS), { noLocation: true }).definitions);
  }),
];
