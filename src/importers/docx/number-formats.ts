const DIGITS = '〇一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
/** Numbers beyond this are no numbers of paragraphs. */
const LARGEST = 9999;

/** Writes a number as Word's `w:numFmt` says (ISO/IEC 29500-1, 17.18.59); formats that it does not know as 1, 2, 3. */
export function formatNumber(number: number, format: string): string {
  if (number < 1 || number > LARGEST) return String(number);
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
      return counting(number, DIGITS, ['', '十', '百', '千']).replace(/^一十/u, '十');
    case 'chineseLegalSimplified':
      return counting(number, LEGAL_DIGITS, ['', '拾', '佰', '仟']);
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return [...String(number)].map((digit) => DIGITS[Number(digit)]).join('');
    case 'ideographTraditional':
      return STEMS[number - 1] ?? String(number);
    case 'ideographZodiac':
      return BRANCHES[number - 1] ?? String(number);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return number <= 20 ? String.fromCodePoint(0x245f + number) : String(number);
    case 'decimalFullWidth':
      return [...String(number)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('');
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'upperLetter':
      return letters(number).toUpperCase();
    case 'lowerLetter':
      return letters(number);
    case 'upperRoman':
      return roman(number).toUpperCase();
    case 'lowerRoman':
      return roman(number);
    default:
      return String(number);
  }
}

/** 一百零二: each digit with its unit, runs of zeros as one 零, none at the end. */
function counting(number: number, digits: string, units: readonly string[]): string {
  const places = [...String(number)].map(Number);
  return places
    .map((digit, index) => (digit === 0 ? '零' : `${digits[digit]}${units[places.length - 1 - index] ?? ''}`))
    .join('')
    .replace(/零+/gu, '零')
    .replace(/零$/u, '');
}

/** a … z, then aa, bb, as Word counts. */
function letters(number: number): string {
  const letter = String.fromCodePoint(0x61 + ((number - 1) % 26));
  return letter.repeat(Math.min(10, Math.ceil(number / 26)));
}

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, sign] of ROMAN) {
    const times = Math.floor(rest / value);
    text += sign.repeat(times);
    rest -= times * value;
  }
  return text;
}
