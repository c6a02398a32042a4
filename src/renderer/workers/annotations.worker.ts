import { readAnnotations } from '../../exchange/annotations/read';
import { writeAnnotations } from '../../exchange/annotations/write';
import { writeDocument } from '../../exchange/documents/write-document';
import { writeNotebooks } from '../../exchange/notebooks/write';
import type { AnnotationsAnswer, AnnotationsRequest } from './annotations-protocol';

const utcOffset = (at: number) => -new Date(at).getTimezoneOffset();

async function answerTo(request: AnnotationsRequest): Promise<AnnotationsAnswer> {
  if (request.act === 'write') {
    return { act: 'write', bytes: await writeAnnotations(request.book, utcOffset) };
  }
  if (request.act === 'document') return { act: 'write', bytes: await writeDocument(request.document) };
  if (request.act === 'notebooks') return { act: 'write', bytes: await writeNotebooks(request.book) };
  const { text, targets, openCaseId, now } = request;
  return { act: 'read', read: readAnnotations(text, targets, openCaseId, now) };
}

// Finding thousands of quotes and packing a Word file take seconds: off the UI thread.
self.onmessage = ({ data }: MessageEvent<AnnotationsRequest>) => {
  void answerTo(data).then((answer) => self.postMessage(answer), reportError);
};
