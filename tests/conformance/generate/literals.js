// Literals and JSON values of input types.
import {
  getNullableType, GraphQLNonNull, isEnumType, isInputObjectType, isListType, isNonNullType, isRequiredInputField, Kind,
} from 'graphql';

const TEXTS = [
  '', 'plain', 'Hà Nội', '𝄞 clef', 'quote " and \\ slash', 'line\nbreak', 'tab\tand \u0007 bell', '  indented\n    more\n\n  end ',
  '"""', 'ends with quote"', 'ends with slash\\', '# no comment', '{"json": true}', '\u2028', '\u0000', 'a'.repeat(90), '\n', ' ', '\r\n x',
];
const INTS = ['0', '-0', '7', '-12', '2147483647', '-2147483648', '2147483648', '99999999999999999999'];
const FLOATS = ['0.0', '1.5', '-2.25', '1e3', '1.0E-2', '-0.5e+2', '123456789.125', '4'];
const MAX_DEPTH = 4;
const MEAN_FIELDS = 3;
const NAMES = ['name', 'TRUE', 'null_', 'on', 'fragment', 'query', 'x1', '_'];

export const string = (value, block = false) => ({ kind: Kind.STRING, value, block });
export const name = value => ({ kind: Kind.NAME, value });
export const enumValue = value => ({ kind: Kind.ENUM, value });
export const boolean = value => ({ kind: Kind.BOOLEAN, value });
export const int = value => ({ kind: Kind.INT, value });

/** A literal of any kind, whatever the type. */
export function anyLiteral(random, depth = 0) {
  const simple = [
    () => int(random.pick(INTS)),
    () => ({ kind: Kind.FLOAT, value: random.pick(FLOATS) }),
    () => string(random.pick(TEXTS), random.chance(0.3)),
    () => boolean(random.chance(0.5)),
    () => ({ kind: Kind.NULL }),
    () => enumValue(random.pick(NAMES)),
  ];
  const nested = [
    () => ({ kind: Kind.LIST, values: random.times(random.below(3), () => anyLiteral(random, depth + 1)) }),
    () => ({
      kind: Kind.OBJECT,
      fields: random.times(random.below(3), i => objectField(`${random.pick(NAMES)}${i}`, anyLiteral(random, depth + 1))),
    }),
  ];
  return random.pick(depth < 2 ? [...simple, ...nested] : simple)();
}

export const objectField = (key, value) => ({ kind: Kind.OBJECT_FIELD, name: name(key), value });

/**
 * A literal that the type accepts. The function `variable(type, hasDefault)` may put a variable in the place of any value, or return
 * nothing to decline.
 */
export function literalOf(random, type, variable = () => undefined, hasDefault = false, depth = 0) {
  const given = variable(type, hasDefault);
  if (given) {
    return given;
  }

  if (!isNonNullType(type) && random.chance(0.05)) {
    return { kind: Kind.NULL };
  }

  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    return random.chance(0.15)
      ? literalOf(random, nullable.ofType, () => undefined, false, depth + 1)
      : {
        kind: Kind.LIST,
        values: random.times(random.below(Math.max(1, 4 - depth)), () => literalOf(random, nullable.ofType, variable, false, depth + 1)),
      };
  }

  if (isEnumType(nullable)) {
    return enumValue(random.pick(nullable.getValues()).name);
  }

  return isInputObjectType(nullable) ? objectOf(random, nullable, variable, depth) : scalarOf(random, nullable.name);
}

function objectOf(random, type, variable, depth) {
  const fields = Object.values(type.getFields());
  if (type.isOneOf) {
    const field = random.pick(fields);
    return { kind: Kind.OBJECT, fields: [objectField(field.name, literalOf(random, new GraphQLNonNull(field.type), () => undefined, false, depth + 1))] };
  }

  const chosen = fields.filter(f => isRequiredInputField(f) || (depth < MAX_DEPTH && random.chance(Math.min(0.3, MEAN_FIELDS / fields.length))));
  return {
    kind: Kind.OBJECT,
    fields: chosen.map(f => objectField(f.name, literalOf(random, f.type, variable, f.defaultValue !== undefined, depth + 1))),
  };
}

function scalarOf(random, typeName) {
  switch (typeName) {
    case 'Int':
      return int(random.pick(INTS.slice(0, 6)));
    case 'Float':
      return random.chance(0.3) ? int(random.pick(INTS)) : { kind: Kind.FLOAT, value: random.pick(FLOATS.slice(0, -1)) };
    case 'String':
      return string(random.pick(TEXTS), random.chance(0.3));
    case 'Boolean':
      return boolean(random.chance(0.5));
    case 'ID':
      return random.chance(0.5) ? int(random.pick(INTS)) : string(random.pick(TEXTS));
    case 'Even':
      return int(String(2 * random.between(-5, 5)));
    default:
      return anyLiteral(random);
  }
}
