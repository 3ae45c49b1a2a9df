// JSON values of variables, right ones and now and then a wrong one.
import { getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType, isRequiredInputField } from 'graphql';

const WRONG = [null, true, 0, 1.5, -7, 2147483648, 1e30, '', 'text', '12', [], [null], [[1]], {}, { x: 1 }, { value: 1, unknown: 2 }];
const MAX_DEPTH = 4;
const SCALARS = {
  Int: [0, 7, -1, 2147483647, 3.0],
  Float: [0, 1.5, -2e-3, 1e10],
  String: ['', 'text', 'Hà Nội 𝄞', '"\\\n'],
  Boolean: [true, false],
  ID: ['id', 'Dog:1', 42, -3],
  Even: [0, 2, -8],
};

/** A value for a variable of the type; wrong with the given probability at each level. */
export function variableValue(random, type, wrong, depth = 0) {
  if (random.chance(wrong)) {
    return random.pick(WRONG);
  }

  if (!isNonNullType(type) && random.chance(0.1)) {
    return null;
  }

  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    return random.chance(0.15)
      ? variableValue(random, nullable.ofType, wrong, depth + 1)
      : random.times(random.below(Math.max(1, 4 - depth)), () => variableValue(random, nullable.ofType, wrong, depth + 1));
  }

  if (isEnumType(nullable)) {
    return random.pick(nullable.getValues()).name;
  }

  return isInputObjectType(nullable) ? inputObject(random, nullable, wrong, depth) : random.pick(SCALARS[nullable.name] ?? WRONG);
}

function inputObject(random, type, wrong, depth) {
  const fields = Object.values(type.getFields());
  const chosen = type.isOneOf
    ? random.chance(wrong) ? random.some(fields, 0.5) : [random.pick(fields)]
    : fields.filter(f => (isRequiredInputField(f) && !random.chance(wrong)) || (depth < MAX_DEPTH && random.chance(0.3)));
  return Object.fromEntries(chosen.map(f => [f.name, variableValue(random, f.type, wrong, depth + 1)]));
}
