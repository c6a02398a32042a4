import jsonld from 'jsonld';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { ANNOTATION_CONTEXT } from '../../../tests/support/annotation-context';
import { EXPORTED } from '../../../tests/support/exported-case';
import { writeW3c } from './w3c-file';

const ID = '019a0000-0000-7000-8000-00000000000a';

/** What the Web Annotation Data Model asks of each part that is written (the MUSTs of sections 3 to 5). */
const iri = z.string().regex(/^[a-z][a-z0-9+.-]*:\S+$/i);
const time = z.iso.datetime();
const offset = z.number().int().nonnegative();
const body = z.strictObject({
  type: z.literal('TextualBody'),
  value: z.string().min(1),
  format: z.literal('text/markdown').optional(),
  purpose: z.enum(['commenting', 'tagging']),
});
const annotation = z.strictObject({
  id: iri,
  type: z.literal('Annotation'),
  motivation: z.enum(['highlighting', 'commenting', 'questioning', 'bookmarking']),
  created: time,
  modified: time,
  body: z.array(body).min(1).optional(),
  stylesheet: z.strictObject({ type: z.literal('CssStylesheet'), value: z.string().min(1) }),
  target: z.strictObject({
    type: z.literal('SpecificResource'),
    source: iri,
    styleClass: z.array(z.string().regex(/^\S+$/)),
    selector: z.tuple([
      z.strictObject({
        type: z.literal('TextQuoteSelector'),
        exact: z.string().min(1),
        prefix: z.string(),
        suffix: z.string(),
      }),
      z
        .strictObject({ type: z.literal('TextPositionSelector'), start: offset, end: offset })
        .refine(({ start, end }) => start <= end),
    ]),
  }),
});
const collection = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: iri,
  type: z.literal('AnnotationCollection'),
  label: z.string(),
  total: offset,
  first: z.strictObject({
    id: iri,
    type: z.literal('AnnotationPage'),
    startIndex: z.literal(0),
    items: z.array(annotation),
  }),
});

const written: unknown = JSON.parse(writeW3c([EXPORTED], '批注', ID));

it('follows the data model, with ids that no two entries share', () => {
  const read = collection.parse(written);
  expect(read.total).toBe(4);
  expect(new Set(read.first.items.map(({ id }) => id)).size).toBe(4);
});

it('counts code points', () => {
  // Two astral characters stand before the words: UTF-16 would give 15 and 17.
  const [first] = collection.parse(written).first.items;
  expect(first?.target.selector).toMatchObject([{ exact: '如意' }, { start: 13, end: 15 }]);
});

it('says nothing that the context of Web Annotations does not define', async () => {
  // In safe mode, expanding fails on every term, type and relative IRI that would be lost.
  const [expanded] = await jsonld.expand(written, {
    safe: true,
    documentLoader: (documentUrl) => Promise.resolve({ document: ANNOTATION_CONTEXT, documentUrl }),
  });
  expect(expanded).toMatchObject({ '@type': ['http://www.w3.org/ns/activitystreams#OrderedCollection'] });
  const text = JSON.stringify(expanded);
  expect(text.match(/"http:\/\/www.w3.org\/ns\/oa#hasTarget"/g)).toHaveLength(4);
  expect(text.match(/"http:\/\/www.w3.org\/ns\/oa#TextPositionSelector"/g)).toHaveLength(4);
});
