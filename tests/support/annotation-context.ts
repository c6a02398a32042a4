/*
 * The terms of http://www.w3.org/ns/anno.jsonld that Andu writes, as the Web Annotation Vocabulary (Recommendation
 * of 23 February 2017, appendix A) defines them. A term that is not here is dropped when JSON-LD is expanded, which
 * the test takes for a fault.
 */
const iri = (id: string) => ({ '@type': '@id', '@id': id });
const number = (id: string) => ({ '@id': id, '@type': 'xsd:nonNegativeInteger' });
const time = (id: string) => ({ '@id': id, '@type': 'xsd:dateTime' });
const named = (id: string) => ({ '@type': '@vocab', '@id': id });

export const ANNOTATION_CONTEXT = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#',
    as: 'http://www.w3.org/ns/activitystreams#',
    dc: 'http://purl.org/dc/elements/1.1/',
    dcterms: 'http://purl.org/dc/terms/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    id: iri('@id'),
    type: iri('@type'),
    Annotation: 'oa:Annotation',
    TextualBody: 'oa:TextualBody',
    SpecificResource: 'oa:SpecificResource',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    TextPositionSelector: 'oa:TextPositionSelector',
    CssStylesheet: 'oa:CssStyle',
    AnnotationCollection: 'as:OrderedCollection',
    AnnotationPage: 'as:OrderedCollectionPage',
    bookmarking: 'oa:bookmarking',
    commenting: 'oa:commenting',
    highlighting: 'oa:highlighting',
    questioning: 'oa:questioning',
    tagging: 'oa:tagging',
    body: iri('oa:hasBody'),
    target: iri('oa:hasTarget'),
    source: iri('oa:hasSource'),
    selector: iri('oa:hasSelector'),
    stylesheet: iri('oa:styledBy'),
    items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
    first: iri('as:first'),
    motivation: named('oa:motivatedBy'),
    purpose: named('oa:hasPurpose'),
    format: 'dc:format',
    value: 'rdf:value',
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    styleClass: 'oa:styleClass',
    label: 'rdfs:label',
    created: time('dcterms:created'),
    modified: time('dcterms:modified'),
    start: number('oa:start'),
    end: number('oa:end'),
    total: number('as:totalItems'),
    startIndex: number('as:startIndex'),
  },
};
