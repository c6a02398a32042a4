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

/** Says whether an entry has what the fields ask for. A case is meant by any part of its title. */
export function hasFields(
  entry: SearchEntry,
  filters: readonly FieldFilter[],
  caseTitles: ReadonlyMap<string, string>,
): boolean {
  return filters.every(({ field, value, isExcluded }) => {
    switch (field) {
      case 'tag':
        return isExcluded !== entry.tags.some((tag) => foldQuery(tag).includes(value));
      case 'color':
        return isExcluded !== isColor(entry.color, value);
      case 'case':
        return isExcluded !== (caseTitles.get(entry.caseId) ?? '').includes(value);
      default:
        return false;
    }
  });
}

function isColor(color: HighlightColor | null, value: string): boolean {
  if (color === null) return false;
  return COLOR_NAMES[color].some(
    (name) => foldQuery(name).startsWith(value) || value.startsWith(foldQuery(name)),
  );
}
