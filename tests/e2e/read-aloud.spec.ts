import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { caseText, goTo, markedWords, selectWords, setLook } from './support/journey';
import { violations } from './support/violations';

/** What the stand-in for the system's speech keeps, for the test to look at and to end utterances with. */
interface Speech {
  readonly said: { readonly text: string; readonly voice: string; readonly rate: number }[];
  end(): void;
  fail(): void;
  isSilent: boolean;
}
declare global {
  interface Window {
    speech: Speech;
  }
}

/** Puts voices into the page, which the machine that tests run on need not have. */
async function giveVoices(page: Page): Promise<void> {
  await caseText(page).waitFor();
  await page.evaluate(() => {
    class Utterance extends EventTarget {
      voice = { voiceURI: '' };
      lang = '';
      rate = 1;
      constructor(readonly text: string) {
        super();
      }
    }
    const voice = (name: string, lang: string, localService = true) => ({
      name,
      lang,
      localService,
      voiceURI: name,
    });
    const voices = [
      voice('Sam', 'en-US'),
      voice('Cloud', 'zh-CN', false),
      voice('Huihui', 'zh-CN'),
      voice('Yaoyao', 'zh_CN'),
    ];
    let current: Utterance | null = null;
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: (utterance: Utterance) => {
        current = utterance;
        window.speech.isSilent = false;
        window.speech.said.push({
          text: utterance.text,
          voice: utterance.voice.voiceURI,
          rate: utterance.rate,
        });
      },
      cancel: () => {
        const cut = current;
        current = null;
        window.speech.isSilent = true;
        cut?.dispatchEvent(new Event('error'));
      },
    });
    window.speech = {
      said: [],
      isSilent: true,
      end: () => current?.dispatchEvent(new Event('end')),
      fail: () => current?.dispatchEvent(new Event('error')),
    };
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  });
}

const lastSaid = (page: Page) => page.evaluate(() => window.speech.said.at(-1));
const said = (page: Page) => page.evaluate(() => window.speech.said.length);
const bar = (page: Page) => page.getByRole('region', { name: '朗读' });

test('reads on from the selection, lights the sentence, pauses, skips and stops', async ({ andu }) => {
  const { page } = andu;
  await giveVoices(page);
  await selectWords(page, '为深入贯彻落实');
  await page.keyboard.press('r');
  await expect.poll(async () => (await lastSaid(page))?.text).toMatch(/^为深入贯彻落实.*标杆。$/u);
  expect(await lastSaid(page)).toMatchObject({ voice: 'Huihui', rate: 1 });
  const first = (await lastSaid(page))?.text ?? '';
  await expect.poll(() => markedWords(page, 'read-aloud')).toEqual([first]);

  await page.evaluate(() => window.speech.end());
  await expect.poll(async () => (await lastSaid(page))?.text).toBe('二、主要做法');
  await expect.poll(() => markedWords(page, 'read-aloud')).toEqual(['二、主要做法']);
  await expect(caseText(page).getByRole('heading', { name: '二、主要做法' })).toBeInViewport();

  await bar(page).getByRole('button', { name: '暂停（R）' }).click();
  await expect.poll(() => page.evaluate(() => window.speech.isSilent)).toBe(true);
  const before = await said(page);
  await page.keyboard.press('r');
  await expect.poll(() => said(page)).toBe(before + 1);
  expect((await lastSaid(page))?.text).toBe('二、主要做法');
  await bar(page).getByRole('button', { name: '上一句' }).click();
  await expect.poll(async () => (await lastSaid(page))?.text).toBe(first);
  expect(await violations(page)).toEqual([]);

  await bar(page).getByRole('button', { name: '结束朗读' }).click();
  await expect(bar(page)).toBeHidden();
  await expect.poll(() => page.evaluate(() => window.speech.isSilent)).toBe(true);
  await expect.poll(() => markedWords(page, 'read-aloud')).toEqual([]);
});

test('only voices of this computer are offered; voice and speed are kept; leaving ends it', async ({
  andu,
}) => {
  const { page } = andu;
  await giveVoices(page);
  await page.getByRole('button', { name: '朗读（R）' }).click();
  await expect.poll(() => said(page)).toBe(1);
  await bar(page).getByRole('button', { name: /语音/ }).click();
  await expect(page.getByRole('option')).toHaveText(['Huihui', 'Yaoyao', 'Sam']);
  await page.getByRole('option', { name: 'Yaoyao' }).click();
  await expect.poll(() => lastSaid(page)).toMatchObject({ voice: 'Yaoyao' });
  await bar(page).getByRole('button', { name: /语速/ }).click();
  await page.getByRole('option', { name: '1.5 倍' }).click();
  await expect.poll(() => lastSaid(page)).toMatchObject({ voice: 'Yaoyao', rate: 1.5 });

  await page.evaluate(() => window.speech.fail());
  await expect(bar(page).getByRole('status')).toContainText('没有响应');
  await bar(page).getByRole('button', { name: '朗读（R）' }).click();
  await expect.poll(() => page.evaluate(() => window.speech.isSilent)).toBe(false);
  await goTo(page, '/settings');
  await expect.poll(() => page.evaluate(() => window.speech.isSilent)).toBe(true);
});

test('without a voice the reader says so and what to do', async ({ andu }) => {
  const { page } = andu;
  await caseText(page).waitFor();
  await page.evaluate(() => {
    // Whatever voices the machine has, this page has none.
    window.speechSynthesis.getVoices = () => [];
  });
  await page.getByRole('button', { name: '朗读（R）' }).click();
  await expect(bar(page).getByRole('status')).toContainText('没有可离线使用的语音');
  expect(await violations(page)).toEqual([]);
  // The button's tip may be there, which the first Escape takes away. The bar's dock has no height.
  await bar(page).getByRole('button', { name: '结束朗读' }).press('Escape');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  // The key that asks for a voice takes the answer back too.
  await page.keyboard.press('r');
  await expect(bar(page).getByRole('status')).toContainText('没有可离线使用的语音');
  await page.keyboard.press('r');
  await expect(bar(page)).toHaveCount(0);
});

for (const layout of ['双栏翻页', '竖排']) {
  test(`${layout}: text that can't be moved from under the bar ends above it`, async ({ andu }) => {
    const { page } = andu;
    await giveVoices(page);
    await setLook(page, (panel) => panel.getByText(layout).click());
    await page.keyboard.press('r');
    const tools = bar(page).getByRole('toolbar');
    await tools.waitFor();
    const room = async () => {
      const text = await page.getByRole('region', { name: /^安徽芜湖/ }).boundingBox();
      const own = await tools.boundingBox();
      return text && own ? own.y - text.y - text.height : Number.NaN;
    };
    await expect.poll(room).toBeGreaterThanOrEqual(0);
  });
}
