import { describeSpan } from '../../src/core/annotations/describe';
import type { ExportedCase, ExportLabels } from '../../src/exchange/annotations/book';

const TEXT = '第一章 𠮷地\n抓落实，𠮷祥如意。\n第二章\n建机制，强队伍。';
const HEADINGS = ['第一章 𠮷地', '第二章'];

/** A case of two chapters with astral characters, and four annotations on it, one of them an orphan. */
export const EXPORTED: ExportedCase = {
  id: 'test',
  title: '测试案例',
  authorBody: '某办公室',
  publisher: '某网',
  publishedAt: '2022-08-19',
  sourceLine: '',
  language: 'zh-CN',
  currentRevision: 1,
  revisions: [
    {
      number: 1,
      text: TEXT,
      blocks: TEXT.split('\n').map((line, index) => {
        const start = TEXT.indexOf(line);
        const isHeading = HEADINGS.includes(line);
        const span = { start, end: start + line.length };
        return isHeading
          ? { id: `b${index}`, kind: 'heading', level: 1, ...span }
          : { id: `b${index}`, kind: 'paragraph', ...span };
      }),
    },
  ],
  annotations: [
    annotation(1, '如意', { note: '要**记住**', tags: ['要点'] }),
    annotation(2, '建机制', { kind: 'question', color: 'green', tags: ['要点', '待查'] }),
    annotation(3, '强队伍', { kind: 'star', color: 'rose', note: '=1+1' }),
    {
      ...annotation(4, '抓落实', { kind: 'note', note: '[坏](javascript:alert(1)) <script>x</script>' }),
      selectors: { start: 0, end: 4, exact: '没有的话', prefix: '甲乙丙丁', suffix: '戊己庚辛', revision: 0 },
    },
  ],
  notebooks: [],
};

export const LABELS: ExportLabels = {
  title: '批注',
  kind: { highlight: '高亮', underline: '下划线', note: '笔记', question: '疑问', star: '重点' },
  color: { yellow: '黄色', green: '绿色', blue: '蓝色', rose: '红色' },
  column: {
    case: '案例',
    place: '位置',
    quote: '原文',
    note: '批注',
    kind: '类型',
    color: '颜色',
    tags: '标签',
    createdAt: '写于',
    updatedAt: '改于',
  },
  beginning: '开头',
  orphans: '找不到原文',
  untagged: '无标签',
  notebook: '笔记本',
};

type Annotation = ExportedCase['annotations'][number];

function annotation(number: number, words: string, rest: Partial<Annotation>): Annotation {
  const start = TEXT.indexOf(words);
  const at = Date.UTC(2026, 0, number);
  return {
    id: `019a0000-0000-7000-8000-00000000000${number}`,
    kind: 'highlight',
    color: 'yellow',
    selectors: describeSpan(TEXT, { start, end: start + words.length }, 1),
    note: '',
    tags: [],
    createdAt: at,
    updatedAt: at,
    ...rest,
  };
}
