import type { HighlightColor } from '../../annotations/model';
import { foldQuery } from '../fold';
import type { FieldFilter } from '../parse-query';
import type { SearchEntry } from './entry';

/** What colours are called when they are asked for; the beginning of a name is enough. */
const COLOR_NAMES: Readonly<Record<HighlightColor, readonly string[]>> = {
  yellow: ['yellow', '黄'],
  green: ['green', '绿'],
  blue: ['blue', '蓝'],
  rose: ['rose', 'red', 'pink', '红', '粉'],
};

/** What fields ask of the case that an entry belongs to; folded. */
export interface CaseFacts {
  readonly title: string;
  readonly tags: readonly string[];
}

/** What is known besides the entry itself when fields are looked at. */
export interface FieldFacts {
  readonly cases: ReadonlyMap<string, CaseFacts>;
  /** What the learner calls colours; folded, empty where they have no name of their own. */
  readonly colorNames: Readonly<Partial<Record<HighlightColor, string>>>;
  /** Whether a case's tags count for all that is in it: where words are asked for too. */
  readonly isTagOfCase: boolean;
}

/**
 * Says whether an entry has what the fields ask for. A case is meant by any part of its title, a colour by its own
 * name or the learner's.
 */
export function hasFields(entry: SearchEntry, filters: readonly FieldFilter[], facts: FieldFacts): boolean {
  return filters.every(({ field, value, isExcluded }) => {
    switch (field) {
      case 'tag':
        return isExcluded !== hasTag(entry, value, facts);
      case 'color':
        return isExcluded !== isColor(entry.color, value, facts);
      case 'case':
        return isExcluded !== (facts.cases.get(entry.caseId)?.title ?? '').includes(value);
      default:
        return false;
    }
  });
}

function hasTag({ tags, caseId }: SearchEntry, value: string, { cases, isTagOfCase }: FieldFacts): boolean {
  if (tags.some((tag) => foldQuery(tag).includes(value))) return true;
  return isTagOfCase && (cases.get(caseId)?.tags ?? []).some((tag) => tag.includes(value));
}

function isColor(color: HighlightColor | null, value: string, { colorNames }: FieldFacts): boolean {
  if (color === null) return false;
  // Of the learner's own names any part will do, as of tags.
  if (colorNames[color]?.includes(value)) return true;
  return COLOR_NAMES[color].some(
    (name) => foldQuery(name).startsWith(value) || value.startsWith(foldQuery(name)),
  );
}
