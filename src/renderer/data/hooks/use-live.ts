import { useLiveQuery } from 'dexie-react-hooks';

/**
 * The result of a query, kept up to date with the database; `undefined` while it loads for the first time.
 * An error of the query is thrown in render, for the error boundary.
 *
 * @param deps what the query depends on; it runs again when one of them changes
 */
export function useLive<T>(query: () => Promise<T>, deps: readonly unknown[]): T | undefined {
  return useLiveQuery(query, [...deps]);
}
