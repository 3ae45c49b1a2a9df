// Data for an execution: three objects of every type, with values that fit and, at a given rate, values that do not.
// The markers are those that the driver's World knows.
import {
  getNullableType, isAbstractType, isEnumType, isInterfaceType, isListType, isNonNullType, isObjectType,
} from 'graphql';

const OBJECTS = 3;
const STRANGE = [
  null, { $error: 'An error as a value' }, { $throw: 'The resolver failed' }, 'text', '', '12', '1.5', true, false, 1.5, -3, 2147483648,
  { $number: 'NaN' }, { $number: 'Infinity' }, { $json: { a: 1 } }, [], ['x'], [[1]],
];
const STRANGE_OBJECTS = [null, { $error: 'An error as an object' }, { $throw: 'The resolver of objects failed' }];
const LEAVES = {
  Int: [0, 1, -5, 2147483647],
  Float: [0, 1.5, -0.25, 100],
  String: ['', 'text', 'Hà Nội 𝄞', 'line\nbreak'],
  Boolean: [true, false],
  ID: ['id', 'Dog:0', 12],
  Even: [0, 4, -2],
  Anything: ['any', 1, 1.5, false, { $json: { list: [1, null, { deep: true }] } }],
};

export function worldOf(random, schema, faults) {
  const generator = new WorldGenerator(random, schema, faults);
  const types = Object.values(schema.getTypeMap()).filter(t => isObjectType(t) && !t.name.startsWith('__'));
  const objects = types.flatMap(type => Array.from({ length: OBJECTS }, (_, i) => [`${type.name}:${i}`, generator.object(type)]));
  return {
    ...Object.fromEntries(objects),
    'Ghost:0': { __typename: 'Ghost' },
    'Nameless:0': { name: 'no type name' },
    'Interface:0': { __typename: isInterfaceType(schema.getType('Named')) ? 'Named' : 'Character' },
  };
}

class WorldGenerator {
  #random;
  #schema;
  #faults;

  constructor(random, schema, faults) {
    this.#random = random;
    this.#schema = schema;
    this.#faults = faults;
  }

  object(type) {
    const isSubscription = type === this.#schema.getSubscriptionType();
    const fields = Object.values(type.getFields()).map(field => [
      field.name,
      isSubscription ? this.#events(field) : this.#value(field.type),
    ]);
    return { __typename: type.name, ...Object.fromEntries(fields) };
  }

  /** The events of a subscription field; at times the stream itself ends with an error. */
  #events(field) {
    const events = this.#random.times(this.#random.between(0, 4), () => this.#value(field.type));
    return this.#random.chance(this.#faults) ? [...events, { $fail: 'The source stream failed' }] : events;
  }

  #value(type) {
    if (this.#random.chance(this.#faults)) {
      return this.#fault(getNullableType(type));
    }

    if (!isNonNullType(type) && this.#random.chance(0.1)) {
      return null;
    }

    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      return this.#random.times(this.#random.below(4), () => this.#value(nullable.ofType));
    }

    if (isEnumType(nullable)) {
      return this.#random.pick(nullable.getValues()).name;
    }

    return LEAVES[nullable.name] ? this.#random.pick(LEAVES[nullable.name]) : this.#reference(nullable);
  }

  #fault(type) {
    if (isListType(type) || isEnumType(type) || LEAVES[type.name]) {
      return this.#random.pick(STRANGE);
    }

    return isAbstractType(type) && this.#random.chance(0.6)
      ? { $ref: this.#random.pick(['Ghost:0', 'Nameless:0', 'Interface:0', 'Query:1']) }
      : this.#random.pick(STRANGE_OBJECTS);
  }

  #reference(type) {
    const target = isAbstractType(type) ? this.#random.pick(this.#schema.getPossibleTypes(type)) : type;
    return { $ref: `${target.name}:${this.#random.below(OBJECTS)}` };
  }
}
