// Mutations of syntax trees at random places; what fits only operations or only definitions is in files of their own.
import { Kind, visit } from 'graphql';

/** Changes a document at one to three places. */
export function mutateTree(random, document, changes) {
  const changed = structuredClone(document);
  random.times(random.pick([1, 1, 1, 2, 3]), () => random.pick(changes)(random, nodesOf(changed)));
  return changed;
}

/** All nodes with the lists that hold them. */
function nodesOf(document) {
  const nodes = [];
  visit(document, {
    enter(node, key, parent) {
      nodes.push({ node, list: Array.isArray(parent) ? parent : undefined });
    },
  });
  return nodes;
}

export const ofKind = (nodes, ...kinds) => nodes.filter(n => kinds.includes(n.node.kind));

/** Changes one of the candidates, if there are any. */
export function withOne(random, candidates, change) {
  if (candidates.length > 0) {
    change(random.pick(candidates));
  }
}

/** Changes that make sense in any document. */
export const anyChanges = newNames => [
  function rename(random, nodes) {
    withOne(random, ofKind(nodes, Kind.NAME), ({ node }) => {
      node.value = random.pick([...newNames, ...ofKind(nodes, Kind.NAME).map(n => n.node.value)]);
    });
  },
  function misspell(random, nodes) {
    withOne(random, ofKind(nodes, Kind.NAME), ({ node }) => {
      const at = random.below(node.value.length);
      node.value = random.chance(0.5) && node.value.length > 1 && at > 0
        ? node.value.slice(0, at) + node.value.slice(at + 1)
        : `${node.value.slice(0, at + 1)}x${node.value.slice(at + 1)}`;
    });
  },
  function remove(random, nodes) {
    withOne(random, nodes.filter(n => n.list), ({ node, list }) => list.splice(list.indexOf(node), 1));
  },
  function duplicate(random, nodes) {
    withOne(random, nodes.filter(n => n.list), ({ node, list }) => list.push(structuredClone(node)));
  },
  function swap(random, nodes) {
    withOne(random, nodes.filter(n => n.list), ({ node, list }) => {
      const other = random.pick(ofKind(nodes, node.kind).filter(n => n.list));
      const copy = structuredClone(other.node);
      other.list[other.list.indexOf(other.node)] = structuredClone(node);
      list[list.indexOf(node)] = copy;
    });
  },
];
