// Errors of graphql-js in the shape of the driver's, and the difference of two lists of them.
export const plain = error => ({
  message: error.message,
  locations: (error.locations ?? []).map(l => `${l.line}:${l.column}`),
});

export const show = error => error ? `${error.message} @ ${error.locations.join(' ')}` : 'no error';

/** Pairs of errors that only one side has; errors with the same message but other locations are one pair. */
export function differences(theirs, ours) {
  const onlyOurs = [...ours];
  const onlyTheirs = theirs.filter(error => !take(onlyOurs, other => show(other) === show(error)));
  const pairs = onlyTheirs.map(error => [error, take(onlyOurs, other => other.message === error.message)]);
  return [...pairs, ...onlyOurs.map(error => [undefined, error])];
}

function take(list, matches) {
  const at = list.findIndex(matches);
  return at < 0 ? undefined : list.splice(at, 1)[0];
}
