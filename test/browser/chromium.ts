import { chromium, type Browser } from "playwright-core";
import { afterAll } from "vitest";
import { chromiumPath, flags } from "./program";

/**
 * A browser for one test file, closed at its end. Undefined, with a line that says so, where there
 * is none for this platform: `describe.skipIf(!browser)`. Throws then under CI=true.
 */
export async function openBrowser(): Promise<Browser | undefined> {
  const executablePath = await chromiumPath();
  if (executablePath === undefined) return undefined;
  const browser = await chromium.launch({ executablePath, args: flags });
  afterAll(() => browser.close());
  return browser;
}
