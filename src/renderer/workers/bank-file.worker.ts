import { writeDocx } from '../../exchange/documents/docx';
import { writeBank } from '../../exchange/questions/write-bank';
import type { BankFileAnswer, BankFileRequest } from './bank-file-protocol';
import { openBankFile } from './open-bank-file';

const loadSql = async () => (await import('sql.js/dist/sql-asm.js')).default();

async function answerTo(request: BankFileRequest): Promise<BankFileAnswer> {
  if (request.act === 'open') {
    return { act: 'open', opened: await openBankFile(request.name, request.bytes, loadSql) };
  }
  if (request.act === 'paper') return { act: 'paper', bytes: await writeDocx(request.tree, request.title) };
  const { output, leftOut } = await writeBank(request.bank, loadSql);
  return { act: 'write', written: { output: new Uint8Array(output), leftOut } };
}

// Packing or reading thousands of questions takes seconds: off the UI thread.
self.onmessage = ({ data }: MessageEvent<BankFileRequest>) => {
  void answerTo(data).then((answer) => self.postMessage(answer), reportError);
};
