export { PinyinLayer } from './PinyinLayer';
export { ShownScriptProvider, useShownScript } from './shown-script';
export { usePinyin } from './use-pinyin';
export { useScriptDisplay } from './use-script-display';
