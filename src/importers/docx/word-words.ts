import type { InlineKind } from '../../core/text/model';
import type { DraftBlock } from '../draft';
import { safeAddress } from '../links';
import { WordGatherer } from '../word-gatherer';
import { type DraftWords, joinedLines } from '../words';
import { readPlaceMark } from './mark-places';
import type { NumberPlace } from './numbering';
import type { WordNode } from './word-model';

/** What was read of one paragraph or cell. */
export interface ReadWords {
  readonly words: DraftWords;
  readonly anchors: readonly string[];
  readonly figures: readonly DraftBlock[];
  /** The list that the paragraph belongs to, and its level in the outline from 0. */
  readonly number: NumberPlace | undefined;
  readonly outline: number | undefined;
}

/** Reads the words of parts of one Word document: how they look, where they lead, where comments begin and end. */
export class WordWords {
  /** References to notes, each once, in their order. */
  readonly references = new Map<string, WordNode>();
  private readonly words = new WordGatherer();
  private readonly begun = new Set<string>();
  private anchors: string[] = [];
  private figures: DraftBlock[] = [];
  private number: NumberPlace | undefined;
  private outline: number | undefined;

  /**
   * @param pictures what pictures of the document become; those that are not kept have none
   * @param markerOf what stands before a paragraph of a list
   */
  constructor(
    private readonly pictures: ReadonlyMap<WordNode, DraftBlock>,
    private readonly markerOf: (place: NumberPlace) => string,
  ) {}

  /** Reads nodes as one block; of several paragraphs, each is a line of it, with its number. */
  read(nodes: readonly WordNode[]): ReadWords {
    const isFlat = nodes.some(({ type }) => type === 'paragraph');
    for (const node of nodes) this.gather(node, isFlat);
    const { anchors, figures, number, outline } = this;
    this.anchors = [];
    this.figures = [];
    this.number = undefined;
    this.outline = undefined;
    return { words: joinedLines(this.words.take()), anchors, figures, number, outline };
  }

  private gather(node: WordNode, isFlat: boolean): void {
    switch (node.type) {
      case 'text':
        this.words.add(node.value ?? '');
        return;
      case 'tab':
        this.words.add(' ');
        return;
      case 'break':
        if (node.breakType === 'line') this.words.add('\n');
        return;
      case 'noteReference':
        this.refer(node);
        return;
      case 'image': {
        const figure = this.pictures.get(node);
        if (figure !== undefined) this.figures.push(figure);
        return;
      }
      case 'bookmarkStart':
        this.mark(node.name ?? '', isFlat);
        return;
      case 'commentReference':
        this.closeComment(node.commentId ?? '');
        return;
      default:
        this.gatherStyled(node, looksOf(node), isFlat);
        if (node.type === 'paragraph') this.words.add('\n');
    }
  }

  private gatherStyled(
    node: WordNode,
    looks: readonly (readonly [InlineKind, string | undefined])[],
    isFlat: boolean,
  ): void {
    const [look, ...others] = looks;
    if (look === undefined) for (const child of node.children ?? []) this.gather(child, isFlat);
    else this.words.within(...look, () => this.gatherStyled(node, others, isFlat));
  }

  private refer(node: WordNode): void {
    const name = noteAnchor(node);
    this.references.set(name, node);
    this.words.within('noteRef', `#${name}`, () => this.words.add('[?]'));
  }

  private mark(name: string, isFlat: boolean): void {
    const place = readPlaceMark(name);
    if (place === null) {
      if (name !== '') this.anchors.push(bookmarkAnchor(name));
    } else if (place.kind === 'outline') this.outline = place.level;
    else if (place.kind === 'number') {
      if (isFlat) this.words.add(this.markerOf(place));
      else this.number = place;
    } else {
      if (place.kind === 'commentStart') this.begun.add(place.id);
      this.words.place(place.kind, place.id);
    }
  }

  /** A comment without a beginning is on all that stands before it in its paragraph. */
  private closeComment(id: string): void {
    if (this.begun.has(id)) return;
    this.begun.add(id);
    this.words.placeAtStart('commentStart', id);
    this.words.place('commentEnd', id);
  }
}

/** The name of a note in its file. */
export function noteAnchor({ noteType = '', noteId = '' }: WordNode): string {
  return `note ${noteType} ${noteId}`;
}

function bookmarkAnchor(name: string): string {
  return `bookmark ${name}`;
}

function looksOf(node: WordNode): readonly (readonly [InlineKind, string | undefined])[] {
  if (node.type === 'hyperlink') {
    const target = node.href
      ? safeAddress(node.href)
      : node.anchor
        ? `#${bookmarkAnchor(node.anchor)}`
        : null;
    return target === null ? [] : [['link', target]];
  }
  if (node.type !== 'run') return [];
  return [
    ...(node.isBold === true ? [['strong', undefined] as const] : []),
    ...(node.isItalic === true ? [['emphasis', undefined] as const] : []),
    ...(node.verticalAlignment === 'superscript' ? [['superscript', undefined] as const] : []),
    ...(node.verticalAlignment === 'subscript' ? [['subscript', undefined] as const] : []),
  ];
}
