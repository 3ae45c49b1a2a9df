namespace OpenEmulationData.GraphQL.Validation.Tests;

/// <summary>A schema with something of everything.</summary>
internal static class KitchenSink
{
    public const string Sdl =
        """
        directive @once on QUERY | MUTATION | SUBSCRIPTION | FIELD | FRAGMENT_DEFINITION | FRAGMENT_SPREAD | INLINE_FRAGMENT | VARIABLE_DEFINITION
        directive @again(n: Int) repeatable on FIELD | FRAGMENT_DEFINITION | QUERY | VARIABLE_DEFINITION
        directive @needs(level: Int!, note: String! = "-") on FIELD | VARIABLE_DEFINITION
        directive @onField on FIELD
        directive @onQuery on QUERY
        directive @onMutation on MUTATION
        directive @onSubscription on SUBSCRIPTION
        directive @onFragment on FRAGMENT_DEFINITION
        directive @onSpread on FRAGMENT_SPREAD
        directive @onInline on INLINE_FRAGMENT
        directive @onVariable on VARIABLE_DEFINITION

        schema { query: Root mutation: Change subscription: Feed }

        type Root {
          human(id: ID, name: String): Human
          dog: Dog
          cat: Cat
          pet: Pet
          pets(first: Int, kinds: [PetKind!], where: PetFilter): [Pet!]!
          being: Being
          dogOrHuman: DogOrHuman
          catOrDog: CatOrDog
          humanOrAlien: HumanOrAlien
          args: Args
          shapes: Shape
          any: Any
          node(by: NodeBy, must: NodeBy!): String
          deep: Deep
          text: String
        }

        type Change { rename(id: ID!, to: String!): Dog again: String }

        type Feed { barked: Dog petAdded(kind: PetKind): Pet other: String }

        interface Being { name(surname: Boolean): String }
        interface Pet implements Being { name(surname: Boolean): String nickname: String owner: Human }
        interface Canine implements Being { name(surname: Boolean): String mother: Canine }
        interface Unmet { name: String }

        type Dog implements Being & Pet & Canine {
          name(surname: Boolean): String
          nickname: String
          owner: Human
          mother: Dog
          barks: Boolean
          barkVolume: Int
          does(command: DogCommand): Boolean
          houseTrained(atOtherHomes: Boolean = true): Boolean
          toys(where: ToyFilter): [String!]
        }

        type Cat implements Being & Pet {
          name(surname: Boolean): String
          nickname: String
          owner: Human
          meows: Boolean
          meowVolume: Int
          fur: FurColor
          lives: Int!
        }

        type Human implements Being {
          name(surname: Boolean): String
          pets: [Pet]
          relatives: [Human]
          iq: Int
        }

        type Alien { iq: Int eyes: Int name: String }

        union CatOrDog = Cat | Dog
        union DogOrHuman = Dog | Human
        union HumanOrAlien = Human | Alien

        enum PetKind { CAT DOG }
        enum DogCommand { SIT HEEL DOWN }
        enum FurColor { BROWN BLACK TAN SPOTTED }

        scalar Any

        input ToyFilter { name: String like: [String] and: [ToyFilter!] }
        input PetFilter { name: String age: Int = 3 required: Boolean! kind: PetKind inner: PetFilter tags: [String!] }
        input NodeBy @oneOf { id: ID name: String filter: ToyFilter }

        type Args {
          required(x: Int!, y: Int!): String
          defaulted(x: Int! = 1, y: Int! = 2): String
          mixed(x: Int!, y: Int!, z: Int = 0): String
          int(value: Int): String
          nonNullInt(value: Int!): String
          float(value: Float): String
          string(value: String): String
          boolean(value: Boolean): String
          nonNullBoolean(value: Boolean!): String
          id(value: ID): String
          enum(value: PetKind): String
          list(value: [String]): String
          listOfNonNull(value: [String!]): String
          nonNullList(value: [String]!): String
          nestedList(value: [[Int]]): String
          object(value: PetFilter): String
          any(value: Any): String
        }

        interface Shape { deep: Shape any: String }
        interface HasInt { scalar: Int }
        type IntBox implements Shape & HasInt { scalar: Int deep: IntBox other: TextBox any: String unrelated: String list: [String] listOfBoxes: [IntBox] nonNull: Int! }
        type TextBox implements Shape { scalar: String deep: TextBox other: IntBox any: String unrelated: String list: String listOfBoxes: [TextBox] nonNull: Int kind: PetKind }

        type Deep { deep: Deep deeper(n: Int): [Deep!]! leaf: String other: String ofType: Deep }
        """;
}
