import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text';

const bytesOf = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
const read = (bytes: Uint8Array) => {
  const decoded = decodeText(bytes);
  return decoded.ok ? [decoded.value.encoding, decoded.value.text] : decoded.error.code;
};

describe('decodeText', () => {
  it('reads UTF-8 with and without its mark', () => {
    expect(read(Buffer.from('一、背景'))).toEqual(['utf-8', '一、背景']);
    expect(read(Buffer.from('\uFEFF一、背景'))).toEqual(['utf-8', '一、背景']);
  });

  it('reads UTF-16 of both orders, with and without its mark', () => {
    const little = Buffer.from('第 1 章\n正文𠮷', 'utf16le');
    expect(read(little)).toEqual(['utf-16le', '第 1 章\n正文𠮷']);
    expect(read(Buffer.concat([bytesOf('fffe'), little]))).toEqual(['utf-16le', '第 1 章\n正文𠮷']);
    const big = Buffer.from(little).swap16();
    expect(read(big)).toEqual(['utf-16be', '第 1 章\n正文𠮷']);
    expect(read(Buffer.concat([bytesOf('feff'), big]))).toEqual(['utf-16be', '第 1 章\n正文𠮷']);
  });

  it('tells GB18030 from Big5', () => {
    // 我们的工作是在中国 in GBK, 我們的工作是在中國 in Big5.
    expect(read(bytesOf('ced2c3c7 b5c4 b9a4d7f7 cac7 d4da d6d0b9fa'))).toEqual([
      'gb18030',
      '我们的工作是在中国',
    ]);
    expect(read(bytesOf('a7da adcc aaba a475 a740 ac4f a662 a4a4 b0ea'))).toEqual([
      'big5',
      '我們的工作是在中國',
    ]);
  });

  it('refuses what is no text', () => {
    expect(read(bytesOf('89504e470d0a1a0a0000000d49484452ffff'))).toBe('import.notText');
    expect(read(new Uint8Array(64))).toBe('import.notText');
  });
});
