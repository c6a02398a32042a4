const URLS: Readonly<Record<string, string>> = import.meta.glob(
  '../../../node_modules/pdfjs-dist/cmaps/*.bcmap',
  { query: '?url', import: 'default', eager: true },
);
const byName = new Map(
  Object.entries(URLS).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1), url]),
);

/** Reads a character map that ships with the app, by its file's name. Throws where there is none. */
export async function readCMap(name: string): Promise<Uint8Array> {
  const url = byName.get(name);
  if (url === undefined) throw new RangeError(`No character map of that name: ${name}`);
  const response = await fetch(new URL(url, self.location.href));
  return new Uint8Array(await response.arrayBuffer());
}
