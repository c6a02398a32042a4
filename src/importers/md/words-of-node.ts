import type { Definition, Image, ImageReference, Nodes, Root } from 'mdast';
import type { InlineKind } from '../../core/text/model';
import type { DraftBlock } from '../draft';
import { readDataUri } from '../html/html-surroundings';
import { safeAddress } from '../links';
import type { PictureBox } from '../picture-box';
import { WordGatherer } from '../word-gatherer';
import { type DraftWords, joinedLines } from '../words';

/** Deeper than any real text; what is below is left out as decoration. */
const MAX_DEPTH = 100;
const LOOKS: Readonly<Partial<Record<Nodes['type'], InlineKind>>> = {
  strong: 'strong',
  emphasis: 'emphasis',
};

/** Reads the words of nodes of one Markdown tree: how they look, where they lead, and the pictures among them. */
export class MarkdownWords {
  private readonly definitions = new Map<string, Definition>();
  private figures: DraftBlock[] = [];
  private words = new WordGatherer();

  constructor(
    root: Root,
    private readonly pictures: PictureBox,
  ) {
    for (const node of root.children) {
      if (node.type === 'definition' && !this.definitions.has(node.identifier))
        this.definitions.set(node.identifier, node);
    }
  }

  /** The words of a node in one line; soft breaks are joined as lines of a paragraph are. */
  read(node: Nodes): DraftWords {
    this.gather(node, 0);
    return joinedLines(this.words.take());
  }

  /** The pictures met since they were last taken: each comes behind the words that it stands in. */
  takeFigures(): readonly DraftBlock[] {
    const { figures } = this;
    this.figures = [];
    return figures;
  }

  private gather(node: Nodes, depth: number): void {
    if (depth > MAX_DEPTH) return;
    const look = LOOKS[node.type];
    switch (node.type) {
      case 'text':
        this.words.add(node.value);
        return;
      case 'inlineCode':
        this.words.within('code', undefined, () => this.words.add(node.value));
        return;
      case 'code':
        this.words.add(`${node.value}\n`);
        return;
      case 'break':
        this.words.add('\n');
        return;
      case 'footnoteReference':
        this.words.within('noteRef', `#${noteAnchor(node.identifier)}`, () => this.words.add('[?]'));
        return;
      case 'image':
      case 'imageReference':
        this.addPicture(node);
        return;
      case 'link':
        this.addLink(node, node.url, depth);
        return;
      case 'linkReference':
        this.addLink(node, this.definitions.get(node.identifier)?.url ?? '', depth);
        return;
      default:
        if (look !== undefined) this.words.within(look, undefined, () => this.gatherChildren(node, depth));
        else this.gatherChildren(node, depth);
        if (node.type === 'paragraph') this.words.add('\n');
    }
  }

  private gatherChildren(node: Nodes, depth: number): void {
    if ('children' in node) for (const child of node.children) this.gather(child, depth + 1);
  }

  private addLink(node: Nodes, url: string, depth: number): void {
    const target = url.startsWith('#') ? url : safeAddress(url);
    if (target === null || target === '#') this.gatherChildren(node, depth);
    else this.words.within('link', target, () => this.gatherChildren(node, depth));
  }

  private addPicture(node: Image | ImageReference): void {
    const url = node.type === 'image' ? node.url : (this.definitions.get(node.identifier)?.url ?? '');
    const figure = this.pictures.figure(url, node.alt?.trim() ?? '', readDataUri(url));
    if (figure !== null) this.figures.push(figure);
  }
}

/** The name of a note in its file. */
export function noteAnchor(identifier: string): string {
  return `note ${identifier}`;
}
