import type { Proposal } from '../candidate';
import { propose, type SentenceRule } from './sentence-view';

const TRIGGER =
  /是指|指的是|即|也就是|就是|分别为|是|为(?!了|何|什)|位于|坐落于|称为|称作|又称|简称|别称|俗称|被称为|叫做|名为|命名为|改名为|更名为|成为|作为|担任|出任|兼任|属于|隶属于|由|包括|包含|分为|组成|来自|源自|源于|出自|毕业于|出生于|生于|逝世于|任职于|获得|荣获|获评|赢得|击败|因为|由于|因|为了|以便|从而|导致|使得|引起|造成|以(?=[^，。]{1,20}为)|采用|使用|利用|通过|根据|按照|负责|用于|用来|可以|能够|必须|需要|应当|要求|认为|指出|表示|强调|提出|决定|发现|发明|建立|成立|创办|创立|创建|设立|设计|制定|发布|发表|出版|颁布|推出|主演|饰演|执导|导演|编剧|主唱|演唱|主办|承办|主持|率领|带领|前往|到达|抵达|进入|加入|转投|效力于|落户|迁至|改编自|取代|代替|等于|高达|多达|达到|达|约|超过|共有|共|有|拥有|设有|含有|具有|主要|特别是|尤其是|例如|如/gu;
const PURPOSE =
  /以([^，。；]{2,40}?)为(抓手|目标|目的|核心|中心|主题|主线|重点|引领|统领|导向|载体|契机|基础|根本|主体|指导|依据|准则|使命|己任)/gu;
const CLAUSE_END = /[，,。；;：:！？!?]/u;
const INNER_END = /[、的了等（(“”《》「」]|以及|和|与|及|并/gu;
const MAX_COMPLEMENT = 60;

/** What is defined (…是指…), what for (以…为抓手), and what follows a verb that people ask about. */
export const findDefinitions: SentenceRule = (sentence) => {
  const { text } = sentence;
  const found: Proposal[] = [];
  for (const match of text.matchAll(PURPOSE)) {
    const start = match.index + 1;
    found.push(propose(sentence, 'definition', 'definition', start, start + (match[1]?.length ?? 0)));
  }
  for (const match of text.matchAll(TRIGGER)) {
    const start = match.index + match[0].length;
    const rest = text.slice(start, start + MAX_COMPLEMENT);
    const stop = CLAUSE_END.exec(rest)?.index ?? rest.length;
    if (stop < 1) continue;
    const kind = /^(?:是指|指的是|被称为|称为|简称|名为)$/u.test(match[0]) ? 'definition' : 'phrase';
    found.push(propose(sentence, 'complement', kind, start, start + stop));
    for (const inner of rest.slice(0, stop).matchAll(INNER_END)) {
      if (inner.index > 0) found.push(propose(sentence, 'complement', 'phrase', start, start + inner.index));
      const after = inner.index + inner[0].length;
      if (after < stop) found.push(propose(sentence, 'complement', 'phrase', start + after, start + stop));
    }
  }
  return found;
};
