/** OpenCC's tables as opencc-js ships them: `from to|from to`, the first choice of each entry only. */
declare module 'opencc-js/dict/*' {
  const table: string;
  export default table;
}
