import { contentOf } from '../../../../core/quiz/content';
import type { Section } from '../../../../core/text/sections';
import type { PortableQuestion } from '../../../../exchange/questions/portable';
import type { QuestionEntry } from '../../../data/commands/bank';
import type { QuestionRow } from '../../../data/rows';

/** A stored question as files carry it, with the title of its section. */
export function toPortable(
  { question, sectionId, tags = [] }: QuestionRow,
  sections: readonly Section[],
): PortableQuestion {
  const section = sections.find(({ id }) => id === sectionId)?.title ?? '';
  return { ...contentOf(question), section, tags, quote: question.source.quote };
}

/** A question of a file as it is stored; its section is the one of the same title. */
export function fromPortable(
  { section, tags, quote, ...content }: PortableQuestion,
  sections: readonly Section[],
): QuestionEntry {
  const found = sections.find(({ title }) => title === section);
  return { content, tags, quote, ...(found ? { sectionId: found.id } : {}) };
}
