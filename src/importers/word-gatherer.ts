import type { DraftInline, DraftWords } from './words';

interface OpenInline {
  readonly kind: DraftInline['kind'];
  readonly target: string | undefined;
  start: number;
}

/** Gathers the words of one block after another from a tree of elements, and what of them looks or acts otherwise. */
export class WordGatherer {
  private text = '';
  private inlines: DraftInline[] = [];
  private readonly open: OpenInline[] = [];

  add(words: string): void {
    this.text += words;
  }

  /** True where only white space was gathered since words were last taken. */
  get isBlank(): boolean {
    return !/\S/u.test(this.text);
  }

  /** Whatever `read` gathers is of that kind. */
  within(kind: DraftInline['kind'], target: string | undefined, read: () => void): void {
    const inline: OpenInline = { kind, target, start: this.text.length };
    this.open.push(inline);
    read();
    this.open.pop();
    this.close(inline);
  }

  /** Marks this place. */
  place(kind: 'commentStart' | 'commentEnd', target: string): void {
    this.inlines.push({ kind, target, start: this.text.length, end: this.text.length });
  }

  /** Marks where the words that were not yet taken begin. */
  placeAtStart(kind: 'commentStart' | 'commentEnd', target: string): void {
    this.inlines.push({ kind, target, start: 0, end: 0 });
  }

  /** Gives what was gathered and begins anew; inlines that are open go on in the next words. */
  take(): DraftWords {
    for (const inline of this.open) {
      this.close(inline);
      inline.start = 0;
    }
    const { text, inlines } = this;
    this.text = '';
    this.inlines = [];
    return inlines.length === 0 ? { text } : { text, inlines };
  }

  private close({ kind, target, start }: OpenInline): void {
    const end = this.text.length;
    if (end > start) this.inlines.push({ kind, start, end, ...(target === undefined ? {} : { target }) });
  }
}
