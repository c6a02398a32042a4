import { bundleScript } from '../bundle';
import type { Figure, Row } from '../figure';
import { launchApp, REPO, withProfile } from '../launch';
import type { ReviewFigures } from './review-in-window';

const REVIEWS = 1_000_000;
const MOST_FOR_QUEUE_MS = 200;
const MOST_FOR_ANSWER_MS = 20;

/**
 * Review over 100,000 cards, 1,000,000 graded recalls (or as many as ANDU_BENCH_REVIEWS says: a million take minutes to
 * write) and a tenth as many answers, in the app's own window, beside bare IndexedDB that does no more than read or
 * write the same rows. An answer waits for the disk (strict), so that a power cut loses none.
 */
export const reviewRow: Row = () =>
  withProfile(async (userData) => {
    const reviews = Number(process.env['ANDU_BENCH_REVIEWS'] ?? REVIEWS);
    const script = await bundleScript('bench/rows/review-in-window.ts', 'anduBench');
    const app = await launchApp(REPO, userData);
    const page = await app.firstWindow();
    await page.locator('h1').first().waitFor();
    // Filling takes minutes, longer than a page may usually take to answer.
    page.setDefaultTimeout(0);
    const figures: ReviewFigures = await page.evaluate(`${script}; anduBench.measureInWindow(${reviews})`);
    await app.close();
    const row = (name: string, ours: number, reference: number, most?: number): Figure => ({
      name,
      unit: 'ms',
      ours,
      reference,
      ...(most === undefined ? {} : { target: { is: 'at most', value: most } }),
    });
    const { queueMs, rawQueueMs, startMs, firstStartMs, previewMs, answerMs } = figures;
    return [
      row(
        `review queue of 100,000 cards and ${reviews.toLocaleString('en')} recalls, beside raw IndexedDB`,
        queueMs,
        rawQueueMs,
        MOST_FOR_QUEUE_MS,
      ),
      row('all that the start of a review says, beside the same', startMs, rawQueueMs),
      row('the same for the first time since the program was opened', firstStartMs, rawQueueMs),
      row('when each grade would bring a card back, beside the same', previewMs, rawQueueMs),
      row('questions forgotten again and again, beside the same', figures.leechesMs, rawQueueMs),
      row('the mistakes book of a tenth as many answers, beside the same', figures.mistakesMs, rawQueueMs),
      row('all of the progress page, beside the same', figures.progressMs, rawQueueMs),
      row(
        'an answer stored for good, beside raw strict writes',
        answerMs,
        figures.rawStrictMs,
        MOST_FOR_ANSWER_MS,
      ),
      row('an answer stored for good, beside raw relaxed writes', answerMs, figures.rawRelaxedMs),
    ];
  });
