const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Divides a text into words by ICU's dictionary, white space and punctuation between them included. */
export function divideIntoWords(text: string): Iterable<Intl.SegmentData> {
  return segmenter.segment(text);
}
