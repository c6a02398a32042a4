import { describe, expect, it } from 'vitest';
import { CliError } from './cli-error';
import { paragraphsOf, readLines } from './questions-jsonl';

describe('readLines', () => {
  it('reads one text a line, in order, and keeps its offsets', () => {
    const lines = [...readLines('a.jsonl', '{"id":7,"text":"一。\\n\\n  二。"}\n\n{"id":"x","text":"三"}\n')];
    expect(lines.map(({ id }) => id)).toEqual([7, 'x']);
    const [first] = lines;
    expect(first?.source.blocks.map(({ start, end }) => first.source.text.slice(start, end))).toEqual([
      '一。',
      '二。',
    ]);
  });

  it.each([
    ['{"id":1,"text":"一"}\n{"id":1}', 'a.jsonl: line 2: field text'],
    ['nonsense', 'a.jsonl: line 1'],
  ])('names the file and the line of %s', (content, words) => {
    const read = () => [...readLines('a.jsonl', content)];
    expect(read).toThrow(CliError);
    expect(read).toThrow(words);
  });
});

describe('paragraphsOf', () => {
  it('leaves the text as given', () => {
    const text = '  a\r\nb\n';
    expect(paragraphsOf(text)).toMatchObject({
      text,
      blocks: [
        { start: 2, end: 3 },
        { start: 5, end: 6 },
      ],
    });
  });
});
