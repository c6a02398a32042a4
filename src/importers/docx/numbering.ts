import { attribute } from '../html/html-tree';
import { formatNumber } from './number-formats';
import type { XmlPart } from './word-xml';
import { childNamed, xmlElements } from './word-xml';

/** Which number of a document's lists a paragraph has: the list, and the level in it from 0. */
export interface NumberPlace {
  readonly list: string;
  readonly level: number;
}

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1、`: numbers of this and outer levels among other words. */
  readonly text: string;
}

interface List {
  /** Lists of one definition count on. */
  readonly definition: string;
  /** Where a list begins anew, by level. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Lists and their levels as a Word document defines them (ISO/IEC 29500-1, 17.9). */
export interface Numbering {
  readonly lists: ReadonlyMap<string, List>;
  readonly definitions: ReadonlyMap<string, ReadonlyMap<number, Level>>;
}

/** Reads `word/numbering.xml`. `listOfStyle` gives the list of a style that a definition leaves its levels to. */
export function readNumbering(xml: XmlPart, listOfStyle: (style: string) => string | undefined): Numbering {
  const definitions = new Map<string, ReadonlyMap<number, Level>>();
  const linked = new Map<string, string>();
  for (const definition of xmlElements(xml, 'w:abstractnum')) {
    const id = attribute(definition, 'w:abstractnumid');
    const link = childNamed(definition, 'w:numstylelink');
    if (link !== undefined) linked.set(id, attribute(link, 'w:val'));
    const levels = xmlElements(definition, 'w:lvl').map((level) => {
      const valueOf = (name: string): string | undefined => {
        const child = childNamed(level, name);
        return child === undefined ? undefined : attribute(child, 'w:val');
      };
      const read = {
        start: Number.parseInt(valueOf('w:start') ?? '1', 10) || 1,
        format: valueOf('w:numfmt') ?? 'decimal',
        text: valueOf('w:lvltext') ?? '',
      };
      return [Number.parseInt(attribute(level, 'w:ilvl'), 10) || 0, read] as const;
    });
    definitions.set(id, new Map(levels));
  }
  const lists = new Map<string, List>();
  for (const list of xmlElements(xml, 'w:num')) {
    const definition = childNamed(list, 'w:abstractnumid');
    const starts = xmlElements(list, 'w:lvloverride').flatMap((override) => {
      const start = childNamed(override, 'w:startoverride');
      const level = Number.parseInt(attribute(override, 'w:ilvl'), 10) || 0;
      return start === undefined
        ? []
        : [[level, Number.parseInt(attribute(start, 'w:val'), 10) || 1] as const];
    });
    if (definition !== undefined)
      lists.set(attribute(list, 'w:numid'), {
        definition: attribute(definition, 'w:val'),
        starts: new Map(starts),
      });
  }
  for (const [id, style] of linked) {
    const list = lists.get(listOfStyle(style) ?? '');
    const levels = list === undefined ? undefined : definitions.get(list.definition);
    if (levels !== undefined) definitions.set(id, levels);
  }
  return { lists, definitions };
}

/** Counts the numbered paragraphs of a document, in its order. */
export class NumberCounter {
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(private readonly numbering: Numbering) {}

  /** What stands before the next paragraph there: `一、`, `（2）`, `•`; empty where nothing does. */
  next({ list: id, level }: NumberPlace): string {
    const list = this.numbering.lists.get(id);
    const levels = list === undefined ? undefined : this.numbering.definitions.get(list.definition);
    const own = levels?.get(level);
    if (list === undefined || levels === undefined || own === undefined) return '';
    const counts = this.counts.get(list.definition) ?? [];
    this.counts.set(list.definition, counts);
    const start = list.starts.get(level);
    const isFirst = !this.begun.has(`${id} ${level}`);
    this.begun.add(`${id} ${level}`);
    if (start !== undefined && isFirst) counts[level] = start - 1;
    counts.length = Math.min(counts.length, level + 1);
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    if (own.format === 'bullet') return '•';
    if (own.format === 'none') return own.text.replace(/%\d/gu, '');
    return own.text.replace(/%(\d)/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const { start: from = 1, format = 'decimal' } = levels.get(at) ?? {};
      return formatNumber(counts[at] ?? from, format);
    });
  }
}
