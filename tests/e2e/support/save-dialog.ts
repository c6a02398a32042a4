import type { ElectronApplication } from '@playwright/test';

/** Answers the system's save dialog from now on: with a path, or by cancelling (`null`). */
export async function answerSaveDialog(app: ElectronApplication, file: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
  }, file);
}
