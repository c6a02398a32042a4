import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Furniture, FurnitureReason } from '../../core/text/model';
import type { DraftBlock } from '../draft';
import { WordGatherer } from '../word-gatherer';
import { joinedLines } from '../words';
import { isBlock, isWordless, lookOf, reasonToLeave } from './html-elements';
import { isStatedNote, looksLikeReference } from './html-notes';
import { attribute, childrenOf, isElement, plainText } from './html-tree';
import { figureOf, onlyPicture } from './page-pictures';
import { firstPlace, nextMarker, type Place, placeInside } from './place';
import type { ReadingRules } from './reading-rules';
import { rowsOfTable } from './table-rows';

/** Deeper than any real page; what is below gives its words alone. */
const MAX_DEPTH = 200;

/** Makes blocks of a tree of elements, in its order. */
export class BlockReader {
  readonly blocks: DraftBlock[] = [];
  private readonly words = new WordGatherer();
  private anchors: string[] = [];
  private list: DraftBlock['list'];
  private pictures: DraftBlock[] = [];
  private tables = 0;

  /** @param aside takes what has words and is no part of the document */
  constructor(
    private readonly rules: ReadingRules,
    readonly aside: Furniture[] = [],
  ) {}

  /** Reads a whole page: what stands before its main part, this part, and what stands behind it. */
  readAll(): void {
    const { main } = this.rules;
    const around: Tree.Node[] = [main];
    for (let node = parentOf(main); node !== null; node = parentOf(node)) around.push(node);
    const outside = firstPlace('paragraph', 0, 'outside', false);
    const readBeside = (index: number, isBefore: boolean): void => {
      const children = childrenOf(around[index] ?? main);
      const at = children.findIndex((child) => child === around[index - 1]);
      for (const child of isBefore ? children.slice(0, at) : children.slice(at + 1))
        this.read(child, outside);
      this.flush(outside);
    };
    for (let index = around.length - 1; index > 0; index -= 1) readBeside(index, true);
    const place = firstPlace('paragraph', 0, null, false);
    if (isElement(main)) this.readChildren(main, place, attribute(main, 'id'), false);
    else for (const child of childrenOf(main)) this.read(child, place);
    this.flush(place);
    for (let index = 1; index < around.length; index += 1) readBeside(index, false);
  }

  /** Reads what stands in one cell or caption, as one block; its pictures come behind it. */
  readFlat(node: Tree.Node, kind: DraftBlock['kind'], depth: number): readonly DraftBlock[] {
    const place = firstPlace(kind, depth, null, true);
    for (const child of childrenOf(node)) this.read(child, place);
    this.flush(place);
    return this.blocks;
  }

  private read(node: Tree.Node, place: Place): void {
    if (node.nodeName === '#text' && 'value' in node) this.words.add(node.value);
    else if (isElement(node)) this.readElement(node, place);
    else for (const child of childrenOf(node)) this.read(child, { ...place, depth: place.depth + 1 });
  }

  private readElement(node: Tree.Element, place: Place): void {
    if (isWordless(node)) return;
    const id = attribute(node, 'id') || (node.tagName === 'a' ? attribute(node, 'name') : '');
    const isNote = !place.isFlat && this.isNote(node, id);
    const reason = isNote ? null : this.reasonHere(node, place);
    if (reason !== null && place.isFlat) {
      this.setAside(plainText(node), reason);
      return;
    }
    if (isNote || reason !== null) {
      this.flush(place);
      this.readChildren(node, { ...place, reason }, id, isNote);
      return;
    }
    if (place.depth > MAX_DEPTH) this.words.add(plainText(node));
    else if (node.tagName === 'br') this.breakLine(place);
    else if (node.tagName === 'img') this.readPicture(node, place);
    else if (node.tagName === 'svg') this.readDrawing(node, place);
    else if (node.tagName === 'table' && !place.isFlat) this.readTable(node, place, id);
    else if (isBlock(node)) this.readBlock(node, place, id);
    else this.readInline(node, place, id);
  }

  private isNote(node: Tree.Element, id: string): boolean {
    if (isStatedNote(node)) return true;
    return isBlock(node) && id !== '' && this.rules.notes.has(`#${this.rules.surroundings.anchor(id)}`);
  }

  /** Why the words of an element are left where those around it are not, or for another reason. */
  private reasonHere(node: Tree.Element, place: Place): FurnitureReason | null {
    if (place.reason === 'hidden') return null;
    const reason = reasonToLeave(node, this.rules.isPage);
    return reason === place.reason ? null : reason;
  }

  private readBlock(node: Tree.Element, place: Place, id: string): void {
    if (place.isFlat) {
      this.name(id);
      this.words.add('\n');
      for (const child of childrenOf(node)) this.read(child, { ...place, depth: place.depth + 1 });
      this.words.add('\n');
      return;
    }
    this.flush(place);
    if (node.tagName === 'figure' && this.readFigure(node, place, id)) return;
    this.readChildren(node, place, id, false);
  }

  /** Reads the children of a block, as blocks of their own where they are. */
  private readChildren(node: Tree.Element, place: Place, id: string, isNote: boolean): void {
    const note: Place = { ...place, kind: 'footnote', level: undefined, isFlat: true };
    const inner = isNote ? note : placeInside(node, place);
    if (!isNote && node.tagName === 'li') this.list = nextMarker(place);
    this.name(id);
    for (const child of childrenOf(node)) this.read(child, { ...inner, depth: place.depth + 1 });
    this.flush(inner);
    this.list = undefined;
  }

  private readInline(node: Tree.Element, place: Place, id: string): void {
    this.name(id);
    const readChildren = () => {
      for (const child of childrenOf(node)) this.read(child, { ...place, depth: place.depth + 1 });
    };
    const target = node.tagName === 'a' ? this.rules.surroundings.target(attribute(node, 'href')) : null;
    const look = lookOf(node);
    if (target !== null) {
      const isReference = this.rules.notes.has(target) && looksLikeReference(node);
      this.words.within(isReference ? 'noteRef' : 'link', target, readChildren);
    } else if (look === undefined) readChildren();
    else this.words.within(look, undefined, readChildren);
  }

  private name(id: string): void {
    if (id !== '') this.anchors.push(this.rules.surroundings.anchor(id));
  }

  private breakLine(place: Place): void {
    if (place.isFlat) this.words.add('\n');
    else this.flush(place);
  }

  /** A picture within a paragraph comes behind it. */
  private readPicture(node: Tree.Element, place: Place): void {
    const figure = place.reason === null ? figureOf(node, this.rules.surroundings) : null;
    if (figure !== null) this.pictures.push(figure);
    if (!place.isFlat && this.words.isBlank) this.flush(place);
  }

  /** Drawings may hold what runs: their words are named, and nothing else. */
  private readDrawing(node: Tree.Element, { reason }: Place): void {
    const words = childrenOf(node)
      .map((child) => plainText(child))
      .join(' ');
    this.setAside(words.replace(/\s+/gu, ' '), reason ?? 'picture');
  }

  /** One picture and its caption are one block. */
  private readFigure(node: Tree.Element, place: Place, id: string): boolean {
    const only = place.reason === null ? onlyPicture(node) : null;
    const figure = only === null ? null : figureOf(only.picture, this.rules.surroundings);
    if (only === null || figure === null) return false;
    this.name(id);
    const [caption, ...more] = new BlockReader(this.rules, this.aside).readFlat(
      only.caption,
      'figure',
      place.depth + 1,
    );
    const words = caption === undefined || caption.asset !== undefined ? figure : { ...figure, ...caption };
    this.blocks.push({ ...words, kind: 'figure', ...this.takeAnchors() }, ...more);
    return true;
  }

  private readTable(node: Tree.Element, place: Place, id: string): void {
    this.flush(place);
    const cellWords = (cell: Tree.Node) =>
      new BlockReader(this.rules, this.aside).readFlat(cell, 'table', place.depth + 1);
    const read = rowsOfTable(node, `t${(this.tables += 1)}`, cellWords);
    // A table of one column is there for the layout: its cells are read as the page's own.
    if (read === null) {
      for (const child of childrenOf(node)) this.readLayout(child, place);
      return;
    }
    this.name(id);
    const [first, ...rows] = read;
    if (place.reason !== null) {
      for (const { text } of read) this.setAside(text.replaceAll('\t', ' '), place.reason);
    } else if (first !== undefined) this.blocks.push({ ...first, ...this.takeAnchors() }, ...rows);
  }

  private readLayout(node: Tree.Node, place: Place): void {
    const isCell = isElement(node) && ['td', 'th', 'caption'].includes(node.tagName);
    for (const child of childrenOf(node)) {
      if (isCell) this.read(child, { ...place, depth: place.depth + 1 });
      else this.readLayout(child, place);
    }
    if (isCell) this.flush(place);
  }

  /** Ends the block that is being gathered. */
  private flush({ kind, level, reason }: Place): void {
    const words = joinedLines(this.words.take());
    const { list, pictures } = this;
    const figures = reason === null ? pictures : [];
    this.pictures = [];
    if (words.text === '') {
      this.blocks.push(...figures);
      return;
    }
    // A list item's later paragraphs go on without its marker.
    this.list = undefined;
    const anchors = this.takeAnchors();
    if (reason !== null) {
      this.setAside(words.text, reason);
      return;
    }
    const isNote = anchors.anchors?.some((anchor) => this.rules.notes.has(`#${anchor}`)) === true;
    const own = isNote && kind !== 'heading' && kind !== 'table' ? 'footnote' : kind;
    this.blocks.push({
      kind: own,
      ...words,
      ...anchors,
      ...(own === 'heading' && level !== undefined ? { level } : {}),
      ...(own === 'listItem' && list !== undefined ? { list } : {}),
    });
    this.blocks.push(...figures);
  }

  private setAside(text: string, reason: FurnitureReason): void {
    if (text.trim() !== '') this.aside.push({ text: text.trim(), reason });
  }

  private takeAnchors(): { readonly anchors?: readonly string[] } {
    const { anchors } = this;
    this.anchors = [];
    return anchors.length === 0 ? {} : { anchors };
  }
}

function parentOf(node: Tree.Node): Tree.Node | null {
  return 'parentNode' in node ? node.parentNode : null;
}
