export { loadPinyin, type Pinyin } from './pinyin';
export { ShownScriptProvider, useShownScript } from './shown-script';
export { useScriptDisplay } from './use-script-display';
