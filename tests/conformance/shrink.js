// Makes the example of a disagreement small: deletes tokens, in ever smaller runs, while the same disagreement remains.
import { tokensOf } from './generate/layout.js';
import { keyOf } from './report.js';

const MAX_ATTEMPTS = 400;
const MAX_EXAMPLES = 12;

/**
 * Shrinks the examples of the most frequent disagreements that are not shrunk yet.
 * @param {Report} report holds the examples
 * @param {(text: string, schema: string) => Promise<object[]>} disagreements compares both sides anew
 */
export async function shrinkExamples(report, disagreements) {
  for (const { key, example } of report.groups.filter(g => !g.example.isShrunk).slice(0, MAX_EXAMPLES)) {
    const alike = async text => (await disagreements(text, example.schema)).find(d => keyOf(d) === key);
    const text = await shrink(example.text, async smaller => await alike(smaller) !== undefined);
    Object.assign(example, await alike(text), { text, isShrunk: true });
  }
}

/**
 * @param {string} text the example
 * @param {(text: string) => Promise<boolean>} remains whether a smaller text still shows the disagreement
 */
async function shrink(text, remains) {
  let smallest = text;
  let attempts = 0;
  for (let size = partsOf(text).length >> 1; size >= 1; size >>= 1) {
    for (let at = 0; at < partsOf(smallest).length && attempts < MAX_ATTEMPTS;) {
      const candidate = partsOf(smallest).toSpliced(at, size).join(' ');
      attempts++;
      if (candidate.length < smallest.length && await remains(candidate)) {
        smallest = candidate;
      } else {
        at += size;
      }
    }
  }

  return smallest;
}

function partsOf(text) {
  return tokensOf(text)?.map(t => t.text) ?? text.split(/(?<=[\s{}()[\]])/).filter(part => part !== '');
}
