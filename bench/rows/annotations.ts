import type { Page } from '@playwright/test';
import { ANNOTATION_KINDS, HIGHLIGHT_COLORS } from '../../src/core/annotations/model';
import { type NewMark, putAnnotations } from '../../tests/e2e/support/put-annotations';
import { putText } from '../../tests/e2e/support/put-text';
import { buildBareApp } from '../bare-app/build';
import { bundleScript } from '../bundle';
import type { Figure, Row } from '../figure';
import { launchApp, REPO, withProfile } from '../launch';
import { memoryOf } from '../memory';
import type { ListTimes, PageTimes } from './annotations-in-window';
import { createRandom } from './edited-text';
import { scrollFigures } from './frames';
import { inventCase } from './long-case';

/*
 * Ten thousand annotations of every kind and colour on a million characters, a quarter of them with a note in the
 * margin, in Andu's own window; beside the same words on a plain page without annotations, and in Andu without.
 */
const ANNOTATIONS = 10_000;

type Measured = PageTimes & { readonly memoryMb: number };

export const annotationsRow: Row = async () => {
  const { text, blocks } = inventCase();
  const put = (page: Page) => putText(page, 'long', text, blocks);
  const plain = await measureBare(blocks.map(({ start, end }) => text.slice(start, end)));
  const { page: unmarked } = await measureOurs(put, false);
  const { page: marked, list } = await measureOurs(async (page) => {
    await put(page);
    await putAnnotations(page, 'long', text, inventMarks(text.length));
  }, true);
  const count = ANNOTATIONS.toLocaleString('en');
  return [
    ...openFigures(count, marked, plain),
    ...scrollFigures(`${count} annotations, wheel`, marked.wheel, plain.wheel),
    ...scrollFigures(`${count} annotations, scroll bar dragged`, marked.drag, plain.drag),
    {
      name: 'work in a frame of that, beside Andu without annotations',
      unit: 'ms',
      ours: marked.drag.workMs,
      reference: unmarked.drag.workMs,
    },
    { name: `list of ${count} annotations opened`, unit: 'ms', ours: list.openMs, reference: null },
    ...scrollFigures(`list of ${count} annotations, wheel`, list.scroll, plain.wheel),
    memoryFigure('a plain page', marked, plain),
    memoryFigure('Andu without annotations', marked, unmarked),
  ];
};

function openFigures(count: string, ours: Measured, plain: Measured): readonly Figure[] {
  return [
    {
      name: `a text with ${count} annotations opened, beside a plain page`,
      unit: 'ms',
      ours: ours.wordsMs,
      reference: plain.wordsMs,
    },
    {
      name: 'from its words to the first marks',
      unit: 'ms',
      ours: ours.marksMs,
      reference: null,
      target: { is: 'at most', value: 100 },
    },
    {
      name: `a click answered among ${count} annotations, beside a plain page`,
      unit: 'ms',
      ours: ours.clickMs,
      reference: plain.clickMs,
      target: { is: 'at most', value: 1 },
    },
  ];
}

function memoryFigure(name: string, ours: Measured, reference: Measured): Figure {
  return {
    name: `memory after all that, beside ${name}`,
    unit: 'MB',
    ours: ours.memoryMb,
    reference: reference.memoryMb,
  };
}

/** Spread over the whole text, some within others; the first stands at its beginning. */
function inventMarks(length: number): readonly NewMark[] {
  const random = createRandom(3);
  return Array.from({ length: ANNOTATIONS }, (_, index): NewMark => {
    const start = index === 0 ? 0 : Math.floor(random() * (length - 400));
    return {
      start,
      end: start + 2 + Math.floor(random() * 60),
      kind: ANNOTATION_KINDS[index % ANNOTATION_KINDS.length] ?? 'highlight',
      color: HIGHLIGHT_COLORS[Math.floor(index / 5) % HIGHLIGHT_COLORS.length] ?? 'yellow',
      note: index % 4 === 1 ? `第${index}条：这里要**记住**，再看一遍。` : '',
    };
  });
}

async function measureOurs(
  prepare: (page: Page) => Promise<void>,
  isMarked: boolean,
): Promise<{ readonly page: Measured; readonly list: ListTimes }> {
  return withProfile(async (userData) => {
    const app = await launchApp(REPO, userData);
    const window = await app.firstWindow();
    await prepare(window);
    // Away from the case that Andu starts on.
    await window.evaluate(() => {
      location.hash = '/settings';
    });
    await window.locator('[data-block]').first().waitFor({ state: 'detached' });
    const script = await bundleScript('bench/rows/annotations-in-window.ts', 'anduBench');
    // A script tag would be against the app's policy; what the debugger evaluates is not subject to it.
    const page: PageTimes = await window.evaluate(`${script}; anduBench.timeReader(${isMarked})`);
    const memoryMb = await memoryOf(app);
    const list: ListTimes = isMarked
      ? await window.evaluate(`${script}; anduBench.timeList()`)
      : { openMs: 0, scroll: page.wheel };
    await app.close();
    return { page: { ...page, memoryMb }, list };
  });
}

async function measureBare(paragraphs: readonly string[]): Promise<Measured> {
  const folder = await buildBareApp();
  return withProfile(async (userData) => {
    const app = await launchApp(folder, userData);
    const window = await app.firstWindow();
    await window.locator('h1').waitFor();
    const script = await bundleScript('bench/rows/annotations-in-window.ts', 'anduBench');
    const times: PageTimes = await window.evaluate(
      `${script}; anduBench.timeBare(${JSON.stringify(paragraphs)})`,
    );
    const memoryMb = await memoryOf(app);
    await app.close();
    return { ...times, memoryMb };
  });
}
