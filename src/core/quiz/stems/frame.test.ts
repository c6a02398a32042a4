import { expect, test } from 'vitest';
import type { Fact } from '../model';
import { CLOZE_SIZE, frameAnswer, type FrameSize, QUESTION_SIZE, STATEMENT_SIZE } from './frame';

/** The words that a question about `answer` would show, with a gap in its place. */
function shown(text: string, answer: string, size: FrameSize = QUESTION_SIZE): string {
  const start = text.indexOf(answer);
  const span = { start, end: start + answer.length };
  const fact: Fact = {
    ...span,
    text: answer,
    kind: 'date',
    sentence: { start: 0, end: text.length },
    score: 1,
  };
  const frame = frameAnswer(text, fact, span, { previous: null, context: '', avoid: [] }, size);
  return `${frame.before}____${frame.after}`;
}

test('a time that stands alone is shown with what came about then', () => {
  const text = '交易者联盟在梧桐树协议的基础上草拟出管理处条例，1863年，管理处改名为纽约证券交易所。';
  expect(shown(text, '1863年')).toBe('____，管理处改名为纽约证券交易所。');
});

test('a clause that leaves open what follows from it is shown with that', () => {
  const after = '拔都在1238年和1240年分别劫掠了两座城市后，宣称其掌管了各公国，并在东方建都。';
  expect(shown(after, '1238年')).toBe('拔都在____和1240年分别劫掠了两座城市后，宣称其掌管了各公国');
  const although = '虽然原来的梧桐树已于1865年死去，但这一代称仍持续下来，并为人所知。';
  expect(shown(although, '1865年')).toBe('虽然原来的梧桐树已于____死去，但这一代称仍持续下来');
});

test('no question ends with a time or a reason whose clause is not shown', () => {
  const era =
    '琦善出任两广总督后，要求怡良专管地方政务，遂与之产生矛盾，道光21年（1841年）正月，怡良毅然独力上疏，揭发琦善私自割让香港，导致琦善被治罪。';
  expect(shown(era, '怡良', STATEMENT_SIZE)).not.toMatch(/正月$/u);
  const reason =
    '道光22年（1842年），怡良被实授闽浙总督，在任内由于担心受到英国军队的袭击，并急于索回被英国占领的鼓浪屿，屡次强令台湾守将达洪阿和姚莹交还英军战俘，后来又奉命入台查办此事。';
  expect(shown(reason, '1842年', CLOZE_SIZE)).not.toMatch(/袭击$/u);
});
