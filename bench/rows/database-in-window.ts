import { openDatabase } from '../../src/renderer/data/db';
import { measureRows, type RowFigures } from '../../src/renderer/data/measure-rows';

/** Runs inside the app's window, on a connection of its own. */
export async function measureInWindow(count: number): Promise<RowFigures> {
  const opened = await openDatabase();
  if (!opened.ok) throw new Error(opened.error.code);
  const figures = await measureRows(count);
  opened.value.close();
  return figures;
}
