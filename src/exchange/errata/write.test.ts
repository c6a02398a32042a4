import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeErrata } from './write';

const SHEET = {
  title: '某案例 勘误表',
  source: '某办公室，2022-08-19',
  columns: ['位置', '原文', '校正', '理由'],
  rows: [
    ['一、开端', '误|字', '正字', '形近\n而误'],
    ['二、结果', '衍文', '（删去）', ''],
  ],
};

describe('writeErrata', () => {
  it('writes a table in Markdown, its bars escaped and its cells one line each', async () => {
    const text = new TextDecoder().decode(await writeErrata(SHEET, 'md'));
    expect(text).toContain('# 某案例 勘误表');
    expect(text).toContain('误\\|字');
    expect(text).toContain('形近 而误');
    expect(text.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(4);
  });

  it('writes a Word document with every cell', async () => {
    const files = unzipSync(await writeErrata(SHEET, 'docx'));
    const xml = new TextDecoder().decode(files['word/document.xml']);
    for (const cell of SHEET.rows.flat().filter((one) => one !== '' && !one.includes('\n'))) {
      expect(xml).toContain(cell);
    }
    expect(xml.match(/<w:tr>|<w:tr /gu)).toHaveLength(3);
  });
});
