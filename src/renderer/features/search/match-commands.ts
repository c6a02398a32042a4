import { findAll } from '../../../core/search/find';
import { findByPinyin, type ReadingsOf } from '../../../core/search/find-by-pinyin';
import { fold } from '../../../core/search/fold';
import type { Span } from '../../../core/text/model';

/** Something that can be done from the palette. */
export interface PaletteCommand {
  readonly id: string;
  readonly name: string;
  /** Its keys as shown; empty where it has none. */
  readonly keys: string;
  readonly run: () => void;
}

export interface MatchedCommand {
  readonly command: PaletteCommand;
  readonly marks: readonly Span[];
}

/** The commands whose names have some words, or fit them as pinyin or initials, those that begin with them first. */
export function matchCommands(
  commands: readonly PaletteCommand[],
  typed: string,
  readingsOf: ReadingsOf | null,
): readonly MatchedCommand[] {
  return commands
    .map((command) => {
      const literal = findAll(fold(command.name), typed);
      const byPinyin =
        literal.length === 0 && readingsOf ? findByPinyin(command.name, typed, readingsOf) : [];
      return { command, marks: [...literal, ...byPinyin] };
    })
    .filter(({ marks }) => marks.length > 0)
    .sort((a, b) => Number(a.marks[0]?.start !== 0) - Number(b.marks[0]?.start !== 0));
}
