import {
  type Accuracy,
  accuracyByKind,
  accuracyBySection,
  measureAccuracy,
} from '../../../core/progress/accuracy';
import { type Activity, measureActivity } from '../../../core/progress/activity';
import { coverSections, readBlocks, type SectionCoverage } from '../../../core/progress/coverage';
import { readingTime, readingTimeByDay } from '../../../core/progress/reading-time';
import { divideSections } from '../../../core/progress/sections';
import type { QuestionKind } from '../../../core/quiz/model';
import { type ForecastDay, forecastDue } from '../../../core/review/forecast';
import { addDays, type DayKey, dayKey } from '../../../core/time';
import { db } from '../db';
import { environment } from '../environment';
import type { CaseRow, ReadingRow } from '../rows';

/** Coverage and accuracy of one section. `accuracy.share` is `null` without answers. */
export interface SectionProgress extends SectionCoverage {
  readonly caseId: string;
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
    db.readings.where('caseId').anyOf(ids).toArray(),
    db.answers.where('caseId').anyOf(ids).toArray(),
    db.reviews.where('caseId').anyOf(ids).toArray(),
    db.cards.where('caseId').anyOf(ids).toArray(),
  ]);
  const bySection = accuracyBySection(answers);
  const none = measureAccuracy([]);
  const covered = (await Promise.all(cases.map((row) => coverCase(row, readings)))).flat();
  const sections = covered.map((section) => ({
    ...section,
    accuracy: bySection.get(section.sectionId) ?? none,
  }));
  const length = sections.reduce((sum, section) => sum + section.length, 0);
  const msByDay = readingTimeByDay(readings, utcOffset);
  const answersByDay = countByDay(answers.map((answer) => answer.at));
  const today = dayKey(now, utcOffset);
  return {
    readShare: length === 0 ? 0 : sections.reduce((sum, section) => sum + section.readLength, 0) / length,
    readingMs: readingTime(readings),
    readingByDay: Array.from({ length: DAYS_SHOWN }, (_, index) => {
      const day = addDays(today, index + 1 - DAYS_SHOWN);
      return { day, ms: msByDay.get(day) ?? 0, answers: answersByDay.get(day) ?? 0 };
    }),
    sections,
    accuracy: measureAccuracy(answers),
    byKind: [...accuracyByKind(answers)].map(([kind, accuracy]) => ({ kind, accuracy })),
    forecast: forecastDue(cards, now, utcOffset),
    activity: measureActivity(
      [...readings, ...answers, ...reviews].map((row) => row.at),
      now,
      utcOffset,
    ),
    reviewCount: reviews.length,
  };
}

async function coverCase(
  row: CaseRow,
  readings: readonly ReadingRow[],
): Promise<readonly Omit<SectionProgress, 'accuracy'>[]> {
  const revision = await db.revisions.get(`${row.id}@${row.currentRevision}`);
  if (revision === undefined) return [];
  const sections = divideSections(revision);
  const views = readings.filter((reading) => reading.caseId === row.id);
  const covered = coverSections(sections, revision.blocks, readBlocks(revision.blocks, views));
  return sections.flatMap(({ title, level, parentId }, index) => {
    const coverage = covered[index];
    return coverage === undefined ? [] : [{ ...coverage, caseId: row.id, title, level, parentId }];
  });
}

function countByDay(instants: readonly number[]): ReadonlyMap<DayKey, number> {
  const counts = new Map<DayKey, number>();
  for (const at of instants) {
    const day = dayKey(at, environment().utcOffset);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
}
