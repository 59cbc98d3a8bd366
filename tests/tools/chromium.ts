import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Chromium refuses to run as root inside its sandbox. */
export const launchArguments: string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Where this machine has a Chromium; a test that finds none skips, and says so. */
export function findBrowser(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe', 'msedge.exe'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const fixed = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...fixed].find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
