import { useLiveQuery } from 'dexie-react-hooks';

/**
 * The result of a query, kept up to date with the database; `undefined` while it loads. An error of the query
 * is thrown in render, for the error boundary.
 *
 * @param deps what the query depends on; it runs again when one of them changes
 * @param isOldWelcome whether the result for the former `deps` is shown until the new one is there, as is
 *   right for "what is due now", and wrong for another case's text
 */
export function useLive<T>(
  query: () => Promise<T>,
  deps: readonly unknown[],
  isOldWelcome = false,
): T | undefined {
  // dexie-react-hooks goes on giving the former result, so each one carries what it was asked with.
  const latest = useLiveQuery(async () => ({ deps, result: await query() }), [...deps]);
  if (latest === undefined) return undefined;
  const isCurrent = latest.deps.every((dep, index) => Object.is(dep, deps[index]));
  return isCurrent || isOldWelcome ? latest.result : undefined;
}
