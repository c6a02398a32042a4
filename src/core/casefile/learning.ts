import { z } from 'zod';
import { ANNOTATION_KINDS, HIGHLIGHT_COLORS } from '../annotations/model';
import { type Failure, fail, ok, type Result } from '../result';
import { packageQuestionSchema } from './schema';

/*
 * learning.json: what a learner made of a case, beside the five files of its package. Programs that do not know it
 * leave it alone. Offsets are UTF-16 code units of the corrected revision, times milliseconds since the epoch.
 */

export const LEARNING_FILE = 'learning.json';
const LEARNING_VERSION = 1;

const id = z.string().min(1).max(200);
const count = z.number().int().nonnegative();
const time = z.number().int().nonnegative();
const tags = z.array(z.string().min(1).max(200)).max(200);

const annotation = z.strictObject({
  id,
  kind: z.enum(ANNOTATION_KINDS),
  color: z.enum(HIGHLIGHT_COLORS),
  start: count,
  end: count,
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
  note: z.string(),
  tags,
  createdAt: time,
  updatedAt: time,
});

const notebook = z.strictObject({
  id,
  title: z.string(),
  body: z.string(),
  createdAt: time,
  updatedAt: time,
});

const ownQuestion = z.strictObject({
  itemId: id,
  /** Where its quote stands, should it stand there more than once. */
  start: count,
  state: z.enum(['active', 'approved', 'suspended']),
  tags,
  question: packageQuestionSchema,
});

const card = z.strictObject({
  id,
  due: time,
  stability: z.number().nonnegative(),
  difficulty: z.number().min(0).max(10),
  state: z.enum(['new', 'learning', 'review', 'relearning']),
  learningSteps: count,
  reps: count,
  lapses: count,
  scheduledDays: z.number().nonnegative(),
  lastReviewAt: time.nullable(),
});

const review = z.strictObject({
  id,
  itemId: id,
  questionId: id,
  sessionId: z.string().max(200),
  rating: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  at: time,
  durationMs: z.number().nonnegative(),
  dueAfter: time,
  stabilityAfter: z.number().nonnegative(),
});

const reading = z.strictObject({
  id,
  blockId: id,
  sectionId: z.string().max(200),
  at: time,
  durationMs: z.number().nonnegative(),
});

const learningSchema = z.strictObject({
  version: z.literal(LEARNING_VERSION),
  annotations: z.array(annotation),
  /** Long notes; they go with the annotations, which they quote. */
  notebooks: z.array(notebook).default([]),
  questions: z.array(ownQuestion),
  /** `null` where progress was left out. */
  progress: z
    .strictObject({
      cards: z.array(card),
      reviews: z.array(review),
      readings: z.array(reading),
      position: z.strictObject({ blockId: id, offset: count, updatedAt: time }).nullable(),
    })
    .nullable(),
});

/** What a learner made of a case, as it travels with the case's package. */
export type Learning = Omit<z.infer<typeof learningSchema>, 'version'>;

/** Writes `learning.json`. */
export function writeLearning(learning: Learning): string {
  return `${JSON.stringify({ version: LEARNING_VERSION, ...learning }, null, 2)}\n`;
}

/**
 * Reads `learning.json` from a package's files; `null` where the package has none. `casefile.learning` where
 * it is not as this program writes it; nothing is taken from it then.
 */
export function readLearning(
  files: Readonly<Record<string, string>>,
): Result<Learning | null, Failure<'casefile.learning'>> {
  const content = Object.hasOwn(files, LEARNING_FILE) ? files[LEARNING_FILE] : undefined;
  if (content === undefined) return ok(null);
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    return fail('casefile.learning', { field: '' });
  }
  const parsed = learningSchema.safeParse(json);
  if (!parsed.success) {
    return fail('casefile.learning', { field: parsed.error.issues[0]?.path.join('.') ?? '' });
  }
  const { version: _version, ...learning } = parsed.data;
  return ok(learning);
}
