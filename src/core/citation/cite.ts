import type { Manifest } from '../casefile/schema';

/** What a citation says of where words are from. */
export type CitedSource = Pick<Manifest, 'title' | 'authorBody' | 'publisher' | 'publishedAt' | 'sourceLine'>;

/** Ways to quote with a source. `plain` names it in a line below. */
export const QUOTATION_FORMS = ['plain', 'official', 'gbt7714'] as const;
export type QuotationForm = (typeof QUOTATION_FORMS)[number];

/**
 * Words of a case with where they are from.
 *
 * @param today local day, `YYYY-MM-DD`, on which an online source counts as seen
 */
export function quoteWithSource(
  words: string,
  source: CitedSource,
  form: QuotationForm,
  today: string,
): string {
  switch (form) {
    case 'plain':
      return `${words}\n—— ${sourceLineOf(source)}`;
    case 'official':
      return `“${innerQuotes(words)}”（${officialSource(source)}）`;
    case 'gbt7714':
      return `“${innerQuotes(words)}”\n${gbt7714(source, today)}`;
  }
}

/** One line that names a source, as it stands below a quotation or a list of them. */
export function sourceLineOf({ title, authorBody, publisher, publishedAt }: CitedSource): string {
  return joined([`《${title}》`, authorBody, publisher, publishedAt.slice(0, 10)], '、');
}

/** As Chinese official writing names a source in brackets: 作者：《题名》，发布者，年月日. */
function officialSource({ title, authorBody, publisher, publishedAt }: CitedSource): string {
  const named = `${authorBody === '' ? '' : `${authorBody}：`}《${innerTitle(title)}》`;
  return joined([named, publisher, chineseDate(publishedAt)], '，');
}

/**
 * A reference after GB/T 7714-2015, section 4.6 for what is online, else as a document of another kind ([Z]).
 * An unknown author is left out, which 7714 allows for numbered references.
 */
export function gbt7714(source: CitedSource, today: string): string {
  const { title, authorBody, publisher, publishedAt, sourceLine } = source;
  const address = /https?:\/\/[^\s，。）)]+/u.exec(sourceLine)?.[0] ?? '';
  const day = publishedAt.slice(0, 10);
  const author = authorBody === '' ? '' : `${authorBody}. `;
  if (address === '' && !/(网|网站|客户端|公众号)$/u.test(publisher)) {
    return `${author}${title}[Z]. ${joined([publisher, day], ', ')}`.replace(/[. ]*$/u, '.');
  }
  const published = joined([publisher, day.slice(0, 4)], ', ');
  const updated = day === '' ? '' : `(${day})`;
  return `${author}${title}[EB/OL]. ${published}${updated}[${today}]${address === '' ? '' : `. ${address}`}.`;
}

/** Quotation marks inside a quotation become single ones (GB/T 15834-2011, section 4.8.3.2). */
function innerQuotes(words: string): string {
  return words.replaceAll('“', '‘').replaceAll('”', '’');
}

/** Book title marks inside book title marks become single ones (GB/T 15834-2011, section 4.15.3.3). */
function innerTitle(title: string): string {
  return title.replaceAll('《', '〈').replaceAll('》', '〉');
}

function chineseDate(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  return year && month && day ? `${year}年${month}月${day}日` : '';
}

function joined(parts: readonly string[], separator: string): string {
  return parts.filter((part) => part !== '').join(separator);
}
