// Documents built to cost as much as they can: every construct nested or repeated until the text has a given length.
const repeat = (length, part) => part.repeat(Math.max(1, Math.floor(length / part.length)));
const numbered = (length, part) => {
  const parts = [];
  for (let size = 0, i = 0; size < length; i++) {
    parts.push(part(i));
    size += parts[i].length;
  }

  return parts.join('');
};
const nested = (length, open, core, close) => repeat(length / 2, open) + core + repeat(length / 2, close);

/** A document of about the length for each construct. */
export const documentBombs = {
  'selection sets': length => nested(length, '{a', '', '}'),
  'selection sets, unclosed': length => repeat(length, '{a'),
  'inline fragments': length => `{${nested(length, '...{', '__typename', '}')}}`,
  'list values': length => `{a(b:${nested(length, '[', '', ']')})}`,
  'list values, unclosed': length => `{a(b:${repeat(length, '[')}`,
  'object values': length => `{a(b:${nested(length, '{c:', '1', '}')})}`,
  'list types': length => `query($a:${nested(length, '[', 'Int', ']')}){a}`,
  'one wide list': length => `{a(b:[${repeat(length, '1 ')}])}`,
  'one wide object': length => `{a(b:{${numbered(length, i => `k${i}:1 `)}})}`,
  'cyclic fragments': length => `{...F0}${numbered(length, i => `fragment F${i} on Query{...F${i + 1}}`)}fragment Last on Query{...F0}`,
  'self-spreading fragments': length => `{...F0}${numbered(length, i => `fragment F${i} on Query{...F${i}}`)}`,
  'fan-out fragments': length => `{...F0}${numbered(length, i => `fragment F${i} on Query{...F${i + 1} ...F${i + 1}}`)}`,
  'fan-out through aliases': length => `{...F0}${numbered(length, i => `fragment F${i} on Query{a:__schema{description}...F${i + 1} b:__schema{description}...F${i + 1}}`)}`,
  'one selection, many fragments': length => `{${numbered(length / 2, i => `...F${i} `)}}${numbered(length / 2, i => `fragment F${i} on Query{__typename}`)}`,
  aliases: length => `{${numbered(length, i => `a${i}:__typename `)}}`,
  'aliases of one name': length => `{${repeat(length, 'a:__typename ')}}`,
  'the same field': length => `{${repeat(length, '__typename ')}}`,
  'the same object': length => `{${repeat(length, '__schema{description}')}}`,
  'conflicting fields': length => `{${numbered(length, i => `a:__type(name:"${i}"){name}`)}}`,
  'conflicts at depth': length => `{${numbered(length, i => `__schema{types{fields{a:args{x:${i % 2 ? 'name' : 'description'}}}}}`)}}`,
  directives: length => `{__typename ${repeat(length, '@include(if:true)')}}`,
  'unknown directives': length => `{__typename ${numbered(length, i => `@d${i}`)}}`,
  'introspection loop': length => `{__schema{types${nested(length, '{fields{type', '{name}', '}}')}}}`,
  'introspection loop, possible types': length => `{__schema{types${nested(length, '{possibleTypes{interfaces', '{name}', '}}')}}}`,
  'type chain': length => `{__type(name:"Query")${nested(length, '{ofType', '{name}', '}')}}`,
  'long name': length => `{${'a'.repeat(length)}}`,
  'long names': length => `{${repeat(length, `${'a'.repeat(1000)} `)}}`,
  'unknown fields': length => `{${numbered(length, i => `licens${i} `)}}`,
  'unknown arguments': length => `{__type(${numbered(length, i => `nam${i}:1 `)}){name}}`,
  'unknown types': length => `query(${numbered(length, i => `$v${i}:Strin${i} `)}){__typename}`,
  'unknown fragments': length => `{${numbered(length, i => `...F${i} `)}}`,
  'unused fragments': length => `{__typename}${numbered(length, i => `fragment F${i} on Query{__typename}`)}`,
  variables: length => `query(${numbered(length, i => `$v${i}:Int=1 `)}){__typename}`,
  'variables of one name': length => `query(${repeat(length, '$v:Int ')}){__typename}`,
  'undefined variables': length => `{${numbered(length, i => `a${i}:__type(name:$v${i}){name}`)}}`,
  operations: length => numbered(length, i => `query Q${i}{__typename}`),
  'anonymous operations': length => repeat(length, '{__typename}'),
  subscriptions: length => numbered(length, i => `subscription S${i}{__typename}`),
  'long string': length => `{__type(name:"${'x'.repeat(length)}"){name}}`,
  escapes: length => `{__type(name:"${repeat(length, '\\u{1F600}')}"){name}}`,
  'open string': length => `{__type(name:"${'x'.repeat(length)}`,
  'block string lines': length => `{__type(name:"""${repeat(length, '\n ')}"""){name}}`,
  'block string quotes': length => `{__type(name:"""${repeat(length, '\\"""')}"""){name}}`,
  'open block string': length => `{__type(name:"""${repeat(length, '\\""" "" ')}`,
  'long integer': length => `{a(b:${'9'.repeat(length)})}`,
  'long fraction': length => `{a(b:0.${'9'.repeat(length)})}`,
  'long exponent': length => `{a(b:1e${'9'.repeat(length)})}`,
  comments: length => `${repeat(length, '#\n')}{__typename}`,
  commas: length => `${','.repeat(length)}{__typename}`,
  'line ends': length => `${repeat(length, '\r\n')}{__typename} }`,
  definitions: length => numbered(length, i => `type T${i}{a:Int}`),
  extensions: length => repeat(length, 'extend type Query{a:Int}'),
  'directive locations': length => `directive @d on ${repeat(length, 'FIELD|')}FIELD`,
  interfaces: length => `type T implements ${repeat(length, 'I&')}I{a:Int}`,
};

/** Bodies, not documents, built to cost. */
export const bodyBombs = {
  'deep variables': length => withVariables(`{"a":${nested(length, '{"a":', '1', '}')}}`),
  'deep list variables': length => withVariables(`{"a":${nested(length, '[', '', ']')}}`),
  'wide variables': length => withVariables(`{${numbered(length, i => `"v${i}":1,`)}"last":1}`),
  'variables of one key': length => withVariables(`{${repeat(length, '"v":1,')}"v":1}`),
  'wide list variable': length => withVariables(`{"v":[${repeat(length, '1,')}1]}`),
  'deep body': length => nested(length, '{"query":', '1', '}'),
  'deep list body': length => nested(length, '[', '', ']'),
  'deep extensions': length => `{"query":"{__typename}","extensions":${nested(length, '{"a":', '1', '}')}}`,
  'escaped document': length => `{"query":"${repeat(length, '\\u007b')}"}`,
  'wide body': length => `{${numbered(length, i => `"k${i}":1,`)}"query":"{__typename}"}`,
  'long operation name': length => `{"query":"{__typename}","operationName":"${'a'.repeat(length)}"}`,
  batch: length => `[${repeat(length, '{"query":"{__typename}"},')}{"query":"{__typename}"}]`,
  'white space': length => `${' '.repeat(length)}{"query":"{__typename}"}`,
};

const withVariables = variables => `{"query":"query($v:String){__type(name:$v){name}}","variables":${variables}}`;
