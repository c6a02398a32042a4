import { describe, expect, test } from 'vitest';
import type { Fact } from '../model';
import { answerCore } from './answer-core';

/** The words asked for where a phrase of a sentence is the fact; `null` where it is no fair gap. */
function asked(whole: string, text: string): string | null {
  const start = whole.indexOf(text);
  const fact: Fact = {
    kind: 'phrase',
    start,
    end: start + text.length,
    text,
    sentence: { start: 0, end: whole.length },
    score: 1,
  };
  const core = answerCore(fact, whole);
  return core && whole.slice(core.start, core.end);
}

describe('answerCore', () => {
  test('asks for a phrase of content words', () => {
    expect(asked('机关干部主动服务群众，形成长效机制。', '服务群众')).toBe('服务群众');
  });

  test('asks for no part of a quoted name', () => {
    expect(asked('带头响应“喜迎党代会 共答十道题”活动。', '迎党代会')).toBeNull();
    expect(asked('他说：“各部门要主动服务群众，解决好老百姓身边的每一件急难愁盼的事情。”', '服务群众')).toBe(
      '服务群众',
    );
  });

  test('asks for no subject together with what it may do', () => {
    expect(asked('基于同意处理个人信息的，个人有权撤回其同意。', '个人有权')).toBeNull();
  });
});
