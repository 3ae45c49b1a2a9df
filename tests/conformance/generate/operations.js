// Documents that fit a schema: operations, fragments, variables and directives of every kind.
import {
  doTypesOverlap, getNamedType, GraphQLNonNull, isAbstractType, isCompositeType, isNonNullType, isRequiredArgument,
  Kind, parseType, SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef, visit,
} from 'graphql';
import { literalOf, name } from './literals.js';

const MAX_DEPTH = 5;

export class OperationGenerator {
  #random;
  #schema;
  #mayHave;
  #fragments;
  #variables;
  #counter;

  /** Fields for which `mayHave(type, field)` is false are never selected. */
  constructor(random, schema, mayHave = () => true) {
    this.#random = random;
    this.#schema = schema;
    this.#mayHave = mayHave;
  }

  /** A document: a few operations and the fragments they spread, in any order. */
  document() {
    this.#fragments = [];
    this.#variables = new Map();
    this.#counter = 0;
    const count = this.#random.chance(0.15) ? 2 : 1;
    const operations = this.#random.times(count, i => this.#operation(count > 1 || this.#random.chance(0.5) ? `Op${i}` : undefined));
    for (const operation of operations) {
      operation.variableDefinitions = this.#variablesUsedBy(operation);
    }

    const definitions = [...operations, ...this.#fragments.map(f => f.node)];
    return { kind: Kind.DOCUMENT, definitions: this.#random.chance(0.2) ? definitions.reverse() : definitions };
  }

  #operation(operationName) {
    const kinds = ['query', 'query', 'query', 'mutation', 'subscription'].filter(k => this.#schema.getRootType(k));
    const operation = this.#random.pick(kinds);
    const root = this.#schema.getRootType(operation);
    return {
      kind: Kind.OPERATION_DEFINITION,
      operation,
      name: operationName && name(operationName),
      directives: this.#directives(operation.toUpperCase()),
      selectionSet: operation === 'subscription'
        ? { kind: Kind.SELECTION_SET, selections: [this.#field(root, 1, Object.values(root.getFields()), false)] }
        : this.#selectionSet(root, 0),
    };
  }

  #selectionSet(type, depth) {
    const count = 1 + this.#random.below(depth < 2 ? 5 : 3);
    return { kind: Kind.SELECTION_SET, selections: this.#random.times(count, () => this.#selection(type, depth)) };
  }

  #selection(type, depth) {
    const dice = this.#random.next();
    if (depth < MAX_DEPTH && dice < 0.12) {
      return this.#inlineFragment(type, depth);
    }

    return (depth < MAX_DEPTH && dice < 0.24 && this.#spread(type, depth)) || this.#field(type, depth, this.#fieldsOf(type, depth));
  }

  /** The fields worth selecting: near the greatest depth only those that end there, if there are any. */
  #fieldsOf(type, depth) {
    const own = isAbstractType(type) && !type.getFields ? [] : Object.values(type.getFields());
    const fields = own.filter(f => this.#mayHave(type, f)).filter(f => depth < MAX_DEPTH || !isCompositeType(getNamedType(f.type)));
    if (type === this.#schema.getQueryType() && this.#random.chance(0.08)) {
      return [SchemaMetaFieldDef, TypeMetaFieldDef];
    }

    return fields.length === 0 || this.#random.chance(0.06) ? [TypeNameMetaFieldDef] : fields;
  }

  #field(type, depth, fields, mayBeConditional = true) {
    const field = this.#random.pick(fields);
    const fieldType = getNamedType(field.type);
    const args = this.#arguments(field.args);
    const needsAlias = field.args.length > 0 || isCompositeType(fieldType);
    return {
      kind: Kind.FIELD,
      alias: needsAlias ? (this.#random.chance(0.9) ? name(`a${this.#counter++}`) : undefined)
        : this.#random.chance(0.1) ? name(`${field.name}_${this.#counter++}`) : undefined,
      name: name(field.name),
      arguments: args,
      directives: mayBeConditional ? this.#directives('FIELD') : [],
      selectionSet: isCompositeType(fieldType) ? this.#selectionSet(fieldType, depth + 1) : undefined,
    };
  }

  #inlineFragment(type, depth) {
    const condition = this.#random.chance(0.2) ? undefined : this.#overlappingType(type);
    return {
      kind: Kind.INLINE_FRAGMENT,
      typeCondition: condition && { kind: Kind.NAMED_TYPE, name: name(condition.name) },
      directives: this.#directives('INLINE_FRAGMENT'),
      selectionSet: this.#selectionSet(condition ?? type, depth + 1),
    };
  }

  #spread(type, depth) {
    const known = this.#fragments.filter(f => f.isComplete && doTypesOverlap(this.#schema, f.type, type));
    const fragment = known.length > 0 && this.#random.chance(0.5) ? this.#random.pick(known) : this.#fragment(type, depth);
    return {
      kind: Kind.FRAGMENT_SPREAD,
      name: name(fragment.node.name.value),
      directives: this.#directives('FRAGMENT_SPREAD'),
    };
  }

  #fragment(type, depth) {
    const condition = this.#overlappingType(type);
    const node = {
      kind: Kind.FRAGMENT_DEFINITION,
      name: name(`F${this.#fragments.length}`),
      typeCondition: { kind: Kind.NAMED_TYPE, name: name(condition.name) },
      directives: this.#directives('FRAGMENT_DEFINITION'),
    };
    const fragment = { type: condition, node, isComplete: false };
    this.#fragments.push(fragment);
    node.selectionSet = this.#selectionSet(condition, depth + 1);
    fragment.isComplete = true;
    return fragment;
  }

  #overlappingType(type) {
    const composites = Object.values(this.#schema.getTypeMap()).filter(
      t => isCompositeType(t) && !t.name.startsWith('__') && doTypesOverlap(this.#schema, t, type));
    return composites.length > 0 ? this.#random.pick(composites) : type;
  }

  #arguments(definitions) {
    return definitions
      .filter(a => isRequiredArgument(a) || this.#random.chance(0.4))
      .map(a => ({
        kind: Kind.ARGUMENT,
        name: name(a.name),
        value: literalOf(this.#random, a.type, (type, hasDefault) => this.#variable(type, hasDefault), a.defaultValue !== undefined),
      }));
  }

  #directives(location) {
    if (!this.#random.chance(0.08)) {
      return [];
    }

    return this.#random
      .some(this.#schema.getDirectives().filter(d => d.locations.includes(location)), 0.5)
      .map(d => ({ kind: Kind.DIRECTIVE, name: name(d.name), arguments: this.#arguments(d.args) }));
  }

  /** Now and then a variable in the place of a value, new or used before. */
  #variable(type, hasDefault) {
    if (!this.#random.chance(0.12)) {
      return undefined;
    }

    const known = [...this.#variables].filter(([, v]) => v.type.toString() === type.toString());
    const [variableName] = known.length > 0 && this.#random.chance(0.5) ? this.#random.pick(known) : this.#newVariable(type, hasDefault);
    return { kind: Kind.VARIABLE, name: name(variableName) };
  }

  #newVariable(type, hasDefault) {
    const isLoose = isNonNullType(type) && hasDefault && this.#random.chance(0.5);
    const isStrict = !isNonNullType(type) && this.#random.chance(0.2);
    const declared = isLoose ? type.ofType : isStrict ? new GraphQLNonNull(type) : type;
    const entry = [`v${this.#variables.size}`, {
      type: declared,
      defaultValue: this.#random.chance(0.3) ? literalOf(this.#random, declared) : undefined,
    }];
    this.#variables.set(...entry);
    return entry;
  }

  #variablesUsedBy(operation) {
    const used = new Set();
    const visited = new Set();
    const collect = node => visit(node, {
      Variable: variable => { used.add(variable.name.value); },
      FragmentSpread: spread => {
        const fragment = this.#fragments.find(f => f.node.name.value === spread.name.value);
        if (!visited.has(fragment)) {
          visited.add(fragment);
          collect(fragment.node);
        }
      },
    });
    collect(operation);
    return [...used].map(variableName => ({
      kind: Kind.VARIABLE_DEFINITION,
      variable: { kind: Kind.VARIABLE, name: name(variableName) },
      type: parseType(this.#variables.get(variableName).type.toString(), { noLocation: true }),
      defaultValue: this.#variables.get(variableName).defaultValue,
      directives: [],
    }));
  }
}
