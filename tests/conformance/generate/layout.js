// The same tokens in another layout: other white space, commas, comments, byte order marks and escapes. Also token mutations.
import { Lexer, Source, TokenKind } from 'graphql';

const GAPS = [' ', '\n', '\r\n', '\r', '\t', ',', ' , ', '\uFEFF', ' # a comment "\n', '\n#\n', '  '];
const GARBAGE = [
  '{', '}', '(', ')', '[', ']', '!', '$', '@', '&', '|', '=', ':', '...', '..', '.', '?', '%', '\\', "'", '"', '"""', '""', '"\\x"', '"\\u12"',
  '"\\u{110000}"', '"\\uD800"', '"\\uD83D\\uDE00"', '"\\u{1F600}"', '"\\uDE00\\uD83D"', '"\\u{}"', '"\\u{00000000041}"', '"new\nline"', '"""open',
  '"""a \\""" b"""', '0', '01', '-', '-01', '1.', '.5', '1.e3', '1e', '1e+', '0x1F', '1.5.3', '12a', '1_000', '-1.5e-3', 'null', 'true', 'on',
  'fragment', 'query', 'mutation', 'subscription', 'schema', 'extend', 'type', 'é', '𝄞', '\u0000', '\u0007', '\u200B', '#', '$x', '@skip',
  '"text"', '"\\b\\f\\n\\r\\t\\/\\\\\\""', 'name', '_', '__typename', '\u00A0', '\u2028',
];

/** The tokens of a text with their source, or null when it is no GraphQL. */
export function tokensOf(text) {
  const lexer = new Lexer(new Source(text));
  const tokens = [];
  try {
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
      tokens.push({ kind: token.kind, start: token.start, end: token.end, text: text.slice(token.start, token.end) });
    }
  } catch {
    return null;
  }

  return tokens;
}

/** Rewrites a text without changing its meaning. */
export function relayout(random, text) {
  const parts = tokensOf(text).map(t => t.kind === TokenKind.STRING ? escape(random, t.text) : t.text);
  const gap = () => random.chance(0.7) ? ' ' : random.pick(GAPS);
  return (random.chance(0.1) ? '\uFEFF' : '') + parts.map(part => part + gap()).join('');
}

/** Writes characters of a quoted string as escapes that mean the same. */
function escape(random, quoted) {
  return quoted.replace(/\\.|[^\\]/gsu, character => {
    const isPlain = character.length === [...character].length ? /[\w ]/.test(character) : true;
    if (!isPlain || character.startsWith('\\') || !random.chance(0.2)) {
      return character;
    }

    const codePoint = character.codePointAt(0).toString(16);
    return random.chance(0.5) || codePoint.length > 4
      ? `\\u{${codePoint.padStart(random.between(1, 6), '0')}}`
      : `\\u${codePoint.padStart(4, '0').toUpperCase()}`;
  });
}

/** Breaks a text at one token, or in the midst of one. */
export function mutateTokens(random, text) {
  const tokens = tokensOf(text);
  if (!tokens || tokens.length === 0) {
    return text + random.pick(GARBAGE);
  }

  const token = random.pick(tokens);
  const other = random.pick(tokens);
  const splice = (start, end, insert) => text.slice(0, start) + insert + text.slice(end);
  const change = random.pick([
    () => splice(token.start, token.end, ''),
    () => splice(token.end, token.end, ` ${token.text}`),
    () => splice(token.start, token.end, other.text),
    () => splice(token.start, token.start, ` ${other.text} `),
    () => splice(token.end, token.end, random.pick(GARBAGE)),
    () => splice(token.start, token.end, random.pick(GARBAGE)),
    () => splice(token.start, token.start, `${random.pick(GARBAGE)} `),
    () => text.slice(0, random.chance(0.5) ? token.start : token.end),
    () => insideOf(random, text, token),
  ]);
  return change();
}

/** Puts garbage into a token, between two characters and never between the halves of one. */
function insideOf(random, text, token) {
  const characters = [...token.text];
  const at = random.below(characters.length + 1);
  const inside = [...characters.slice(0, at), random.pick(GARBAGE), ...characters.slice(at)].join('');
  return text.slice(0, token.start) + inside + text.slice(token.end);
}
