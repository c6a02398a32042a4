import type { EntryKind } from '../../../core/search/index/entry';
import type { SearchGroup, SearchHit } from '../../../core/search/index/search-index';
import { questionPlace } from '../bank';
import type { MatchedCommand } from './match-commands';

/** One line that can be chosen. */
export type PaletteRow =
  | ({ readonly kind: 'command'; readonly id: string } & MatchedCommand)
  | { readonly kind: 'hit'; readonly id: string; readonly hit: SearchHit }
  /** Shows the rest of a group. */
  | { readonly kind: 'all'; readonly id: string; readonly of: EntryKind; readonly count: number };

/** Lines under one heading. */
export interface PaletteGroup {
  readonly kind: EntryKind | 'command';
  readonly count: number;
  readonly rows: readonly PaletteRow[];
}

/** The lines of the palette in their order: commands, then what was found; of one kind alone where all of it is wanted. */
export function paletteGroups(
  commands: readonly MatchedCommand[],
  groups: readonly SearchGroup[],
  only: EntryKind | null,
): readonly PaletteGroup[] {
  const found = groups
    .filter(({ kind }) => only === null || kind === only)
    .map(({ kind, count, hits }): PaletteGroup => {
      const rows = hits.map(
        (hit): PaletteRow => ({ kind: 'hit', id: `${kind}-${hit.caseId}-${hit.id}`, hit }),
      );
      const all: PaletteRow = { kind: 'all', id: `${kind}-all`, of: kind, count };
      return { kind, count, rows: only === null && count > hits.length ? [...rows, all] : rows };
    });
  if (commands.length === 0 || only !== null) return found;
  const rows = commands.map(
    (matched): PaletteRow => ({ kind: 'command', id: `command-${matched.command.id}`, ...matched }),
  );
  return [{ kind: 'command', count: rows.length, rows }, ...found];
}

/** The route that a result leads to: of long notes and questions the entry itself, of the rest its place in the text. */
export function routeOf({ kind, id, caseId, at }: SearchHit): string {
  if (kind === 'note') return `/notebook/${caseId}/${id}`;
  if (kind === 'question') return questionPlace(caseId, id);
  return at === null ? `/read/${caseId}` : `/read/${caseId}/${at.start}-${at.end}`;
}
