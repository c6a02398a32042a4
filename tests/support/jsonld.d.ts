declare module 'jsonld' {
  interface Options {
    readonly safe?: boolean;
    readonly documentLoader?: (url: string) => Promise<{ document: unknown; documentUrl: string }>;
  }
  const jsonld: { expand(document: unknown, options: Options): Promise<unknown[]> };
  export default jsonld;
}
