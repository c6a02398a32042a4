import type { Span } from '../../text/model';
import type { BankSource } from '../bank-source';

/** The explanation and source of a question about several places: the answer in short, and the text's whole stretch. */
export function explainPoints({ text, wording }: BankSource, span: Span, answer: string) {
  const source = { start: span.start, end: span.end, quote: text.slice(span.start, span.end) };
  return { explanation: wording.explain(answer), source };
}
