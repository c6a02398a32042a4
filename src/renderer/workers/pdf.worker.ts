// The parser of PDF files: in a thread of its own it takes the thread's messages for itself as soon as it is loaded.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
