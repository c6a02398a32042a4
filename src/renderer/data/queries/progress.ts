import type { Table } from 'dexie';
import {
  type Accuracy,
  accuracyByKind,
  accuracyBySection,
  measureAccuracy,
} from '../../../core/progress/accuracy';
import { type Activity, measureActivity } from '../../../core/progress/activity';
import { type Coverage, coverBlocks, coverStretches, readBlocks } from '../../../core/progress/coverage';
import { readingTime, readingTimeByDay } from '../../../core/progress/reading-time';
import type { QuestionKind } from '../../../core/quiz/model';
import { type ForecastDay, forecastDue } from '../../../core/review/forecast';
import type { Section } from '../../../core/text/sections';
import { addDays, type DayKey, dayKey } from '../../../core/time';
import { db } from '../db';
import { environment } from '../environment';
import type { AnswerRow, CaseRow, ReadingRow } from '../rows';
import { restOver } from './long-revisions';
import { measuredText } from './measured-text';

/** Coverage and accuracy of one section, the sections within it included; so sections must not be added up. */
export interface SectionProgress extends Coverage {
  readonly caseId: string;
  readonly sectionId: string;
  readonly title: string;
  readonly level: number;
  readonly parentId: string | null;
  readonly accuracy: Accuracy;
}

/** All that the progress page shows; derived anew from the logs each time. */
export interface ProgressData {
  /** Share of all text read, 0…1. */
  readonly readShare: number;
  readonly readingMs: number;
  /** The last 14 local days, today last. */
  readonly readingByDay: readonly { readonly day: DayKey; readonly ms: number; readonly answers: number }[];
  readonly sections: readonly SectionProgress[];
  readonly accuracy: Accuracy;
  readonly byKind: readonly { readonly kind: QuestionKind; readonly accuracy: Accuracy }[];
  readonly forecast: readonly ForecastDay[];
  readonly activity: Activity;
  readonly reviewCount: number;
}

const DAYS_SHOWN = 14;
/** A book has thousands, each of which takes some microseconds. */
const SECTIONS_A_TASK = 1000;

/** Progress with one case, or with all on the shelf. */
export async function progressData(
  caseId?: string,
  now: number = environment().now(),
): Promise<ProgressData> {
  const { utcOffset } = environment();
  const shelf = await db.cases.where({ deletedAt: 0 }).toArray();
  const cases = caseId === undefined ? shelf : shelf.filter((row) => row.id === caseId);
  const ids = cases.map((row) => row.id);
  const [readings, answers, reviews, cards] = await Promise.all([
    ofCases(db.readings, ids),
    ofCases(db.answers, ids),
    reviewTimes(ids),
    ofCases(db.cards, ids),
  ]);
  const byCase = await Promise.all(cases.map((row) => caseProgress(row, readings, answers)));
  const length = byCase.reduce((sum, { total }) => sum + total.length, 0);
  const readLength = byCase.reduce((sum, { total }) => sum + total.readLength, 0);
  const msByDay = readingTimeByDay(readings, utcOffset);
  const answersByDay = countByDay(answers.map((answer) => answer.at));
  const today = dayKey(now, utcOffset);
  return {
    readShare: length === 0 ? 0 : readLength / length,
    readingMs: readingTime(readings),
    readingByDay: Array.from({ length: DAYS_SHOWN }, (_, index) => {
      const day = addDays(today, index + 1 - DAYS_SHOWN);
      return { day, ms: msByDay.get(day) ?? 0, answers: answersByDay.get(day) ?? 0 };
    }),
    sections: byCase.flatMap((progress) => progress.sections),
    accuracy: measureAccuracy(answers),
    byKind: [...accuracyByKind(answers)].map(([kind, accuracy]) => ({ kind, accuracy })),
    forecast: forecastDue(cards, now, utcOffset),
    activity: measureActivity(
      [...readings.map(({ at }) => at), ...answers.map(({ at }) => at), ...reviews],
      now,
      utcOffset,
    ),
    reviewCount: reviews.length,
  };
}

/** A request a case takes whole rows at once; `anyOf` would go through them one by one. */
async function ofCases<T>(table: Table<T>, caseIds: readonly string[]): Promise<readonly T[]> {
  return (await Promise.all(caseIds.map((caseId) => table.where({ caseId }).toArray()))).flat();
}

/** When each graded recall was. One case after another: the rows of a log of years must not all be in memory. */
async function reviewTimes(caseIds: readonly string[]): Promise<readonly number[]> {
  const times: number[][] = [];
  for (const caseId of caseIds)
    times.push((await db.reviews.where({ caseId }).toArray()).map(({ at }) => at));
  return times.flat();
}

interface CaseProgress {
  readonly total: Coverage;
  readonly sections: readonly SectionProgress[];
}

/** Block ids are unique within a case only, so rows of other cases are set aside first. */
async function caseProgress(
  row: CaseRow,
  readings: readonly ReadingRow[],
  answers: readonly AnswerRow[],
): Promise<CaseProgress> {
  const text = await measuredText(row);
  if (text === null) return { total: coverBlocks([], new Set()), sections: [] };
  const { blocks, sections, firstOf } = text;
  const views = readings.filter((reading) => reading.caseId === row.id);
  await restOver(blocks);
  const cover = coverStretches(blocks, readBlocks(blocks, views));
  await restOver(blocks);
  const own = answers.filter((answer) => answer.caseId === row.id);
  const accuracy = accuracyBySection(own, sections);
  const none = measureAccuracy([]);
  const progressOf = (section: Section): SectionProgress => {
    const { id, title, level, parentId } = section;
    return {
      caseId: row.id,
      sectionId: id,
      title,
      level,
      parentId,
      ...cover(firstOf(section), section.blockIds.length),
      accuracy: accuracy.get(id) ?? none,
    };
  };
  const measured: SectionProgress[] = [];
  for (let at = 0; at < sections.length; at += SECTIONS_A_TASK) {
    await restOver(blocks);
    measured.push(...sections.slice(at, at + SECTIONS_A_TASK).map(progressOf));
  }
  return { total: cover(0, blocks.length), sections: measured };
}

function countByDay(instants: readonly number[]): ReadonlyMap<DayKey, number> {
  const counts = new Map<DayKey, number>();
  for (const at of instants) {
    const day = dayKey(at, environment().utcOffset);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
}
