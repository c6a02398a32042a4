import { revisionIri, toW3c } from '../../core/annotations/w3c';
import { createCodePointMap } from '../../core/text/code-points';
import type { ExportedCase } from './book';

/**
 * Annotations as one AnnotationCollection of the W3C Web Annotation model with its only page inside it
 * (sections 5.1 and 5.2).
 *
 * @param id a UUID of the collection
 */
export function writeW3c(cases: readonly ExportedCase[], label: string, id: string): string {
  const items = cases.flatMap((one) => {
    const maps = new Map(one.revisions.map(({ number, text }) => [number, createCodePointMap(text)]));
    const none = createCodePointMap('');
    return one.annotations.map((annotation) => {
      const { revision } = annotation.selectors;
      return toW3c(annotation, maps.get(revision) ?? none, revisionIri(one.id, revision));
    });
  });
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${id}`,
    type: 'AnnotationCollection',
    label,
    total: items.length,
    first: { id: `urn:uuid:${id}#page`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}
