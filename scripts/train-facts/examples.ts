import { asText, type AskedParagraph } from './reading-data';
import { meets, normalForm, referencesOf, type Reference } from './metric';
import { analyse, type Analysis } from '../../src/core/quiz/facts/analysis';
import { proposeCandidates } from '../../src/core/quiz/facts/propose-candidates';
import type { Candidate } from '../../src/core/quiz/facts/candidate';

/** A paragraph made ready for training and testing. */
export interface Example {
  readonly paragraph: AskedParagraph;
  readonly references: readonly Reference[];
  readonly analysis: Analysis;
  readonly candidates: readonly Candidate[];
  /** For each word, bit 0: starts an answer, bit 1: ends one, bit 2: lies in one. */
  readonly labels: Uint8Array;
}

/** Analyses a paragraph and marks the words of its answers. */
export function exampleOf(paragraph: AskedParagraph): Example {
  const analysis = analyse(asText(paragraph.text));
  const references = referencesOf(paragraph);
  const { words } = analysis;
  const labels = new Uint8Array(words.count);
  for (const { start, end } of references.flatMap(({ places }) => places)) {
    const first = words.startingAt[start] ?? -1;
    const last = words.endingAt[end] ?? -1;
    if (first >= 0) labels[first] = (labels[first] ?? 0) | 1;
    if (last >= 0) labels[last] = (labels[last] ?? 0) | 2;
    for (let word = Math.max(0, words.covering[start] ?? 0); word < words.count; word += 1) {
      if ((words.start[word] ?? 0) >= end) break;
      labels[word] = (labels[word] ?? 0) | 4;
    }
  }
  return { paragraph, references, analysis, candidates: proposeCandidates(analysis), labels };
}

/** True when a candidate has the words of some question's answer. */
export function isAnswer(example: Example, { start, end }: Candidate): boolean {
  const norm = normalForm(example.paragraph.text.slice(start, end));
  return example.references.some(({ norms }) => norms.has(norm));
}

/** True when a candidate has the words of some question's answer or overlaps it with F1 ≥ 0.8. */
export function isClose({ paragraph, references }: Example, candidate: Candidate): boolean {
  return references.some((reference) => meets(paragraph.text, candidate, reference).close);
}

/** Which of `folds` parts an article belongs to: paragraphs of one article stay together. */
export function foldOf(paragraph: AskedParagraph, folds: number): number {
  let hash = 7;
  for (let at = 0; at < paragraph.article.length; at += 1) {
    hash = (Math.imul(hash, 31) + paragraph.article.charCodeAt(at)) | 0;
  }
  return (hash >>> 3) % folds;
}
