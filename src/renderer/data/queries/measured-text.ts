import { lastIndexWhere } from '../../../core/text/last-index-where';
import type { Block } from '../../../core/text/model';
import type { Section } from '../../../core/text/sections';
import { revisionId } from '../keys';
import type { CaseRow } from '../rows';
import { getRevision, sectionsOfRevision } from './long-revisions';

/** What progress with a text is measured by. */
export interface MeasuredText {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  /** Where the blocks of a section begin, as an index: they follow each other. */
  readonly firstOf: (section: Section) => number;
}

let latest: { readonly stamp: string; readonly text: MeasuredText } | null = null;

/**
 * The current text of a case, as it is to be measured; `null` where it is missing. The latest is kept: progress is asked
 * for every few seconds while one reads, and to read the row of a book stops the window. Whatever changes a case's
 * current text writes its row too.
 */
export async function measuredText(row: CaseRow): Promise<MeasuredText | null> {
  const { id, currentRevision, packageHash, length, updatedAt } = row;
  const key = revisionId(id, currentRevision);
  const stamp = `${key} ${packageHash} ${updatedAt}`;
  if (latest?.stamp === stamp) return latest.text;
  const revision = await getRevision(key, length);
  if (revision === undefined) return null;
  const { blocks } = revision;
  // What was written of the case may be something else.
  const text = latest?.text.blocks === blocks ? latest.text : measured(blocks, sectionsOfRevision(revision));
  latest = { stamp, text };
  return text;
}

function measured(blocks: readonly Block[], sections: readonly Section[]): MeasuredText {
  return {
    blocks,
    sections,
    firstOf: ({ start }) => lastIndexWhere(blocks.length, (index) => (blocks[index]?.start ?? 0) <= start),
  };
}
