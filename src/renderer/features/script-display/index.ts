export { loadPinyin, type Pinyin } from './pinyin';
