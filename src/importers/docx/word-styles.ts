import { attribute } from '../html/html-tree';
import { childNamed, type XmlPart, xmlElements } from './word-xml';

/** What a style says of its paragraphs that the parser of the document does not tell. */
export interface WordStyle {
  readonly list: string | undefined;
  readonly level: number | undefined;
  /** 0 to 5 for headings. */
  readonly outline: number | undefined;
}

/** Styles are based on styles; nobody builds higher than this. */
const MOST_BASES = 12;
const DEEPEST_OUTLINE = 5;

/** Reads the styles of paragraphs and lists, by their ids, with what they take over from those they are based on. */
export function readWordStyles(xml: XmlPart): ReadonlyMap<string, WordStyle> {
  const own = new Map<string, WordStyle & { readonly base: string | undefined }>();
  for (const style of xmlElements(xml, 'w:style')) {
    const properties = childNamed(style, 'w:ppr');
    const numbers = properties && childNamed(properties, 'w:numpr');
    const value = (parent: XmlPart | undefined, name: string): string | undefined => {
      const child = parent && childNamed(parent, name);
      return child && attribute(child, 'w:val');
    };
    own.set(attribute(style, 'w:styleid'), {
      list: value(numbers, 'w:numid'),
      level: wholeNumber(value(numbers, 'w:ilvl')),
      outline: wholeNumber(value(properties, 'w:outlinelvl')),
      base: value(style, 'w:basedon'),
    });
  }
  return new Map([...own.keys()].map((id) => [id, inherited(own, id)]));
}

function inherited(
  own: ReadonlyMap<string, WordStyle & { readonly base: string | undefined }>,
  id: string,
): WordStyle {
  let style: WordStyle = { list: undefined, level: undefined, outline: undefined };
  let next: string | undefined = id;
  for (let count = 0; next !== undefined && count < MOST_BASES; count += 1) {
    const base = own.get(next);
    style = {
      list: style.list ?? base?.list,
      level: style.level ?? base?.level,
      outline: style.outline ?? base?.outline,
    };
    next = base?.base;
  }
  return { ...style, outline: (style.outline ?? 9) > DEEPEST_OUTLINE ? undefined : style.outline };
}

function wholeNumber(value: string | undefined): number | undefined {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isNaN(number) || number < 0 ? undefined : number;
}
