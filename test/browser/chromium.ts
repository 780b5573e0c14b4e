import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** A Chromium that an npm package has put beside the project, if one has. */
const shippedChromium = (): string | undefined => {
  try {
    const { executablePath } = createRequire(join(__dirname, '../../package.json'))('puppeteer');
    return executablePath();
  } catch {
    return chromium.executablePath();
  }
};

/** Where Chromium is on this computer, or null. */
const chromiumPath = (): string | null => {
  const places = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome', shippedChromium()];
  return places.find((place) => place !== undefined && existsSync(place)) ?? null;
};

const MISSING = 'There is no Chromium. Install it, or give its path: CHROME_PATH=/path/to/chromium npm test.';

const failing = (title: string, _tests: () => void): void =>
  describe(title, () => {
    test('Chromium is on this computer', () => {
      throw new Error(MISSING);
    });
  });

/** Tests that need Chromium: skipped where there is none, failed there when REQUIRE_BROWSER=1 promises one. */
export const describeInBrowser = chromiumPath()
  ? describe
  : process.env.REQUIRE_BROWSER === '1'
    ? failing
    : describe.skip;

/** Chromium without a window that asks nothing of the network by itself. */
export const launchChromium = (): Promise<Browser> => {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error(MISSING);
  return chromium.launch({
    executablePath,
    args: [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
};
