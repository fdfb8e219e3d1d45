import { expect, it } from "vitest";
import { startService } from "../server/service";
import { openBrowser } from "./chromium";

const browser = await openBrowser();

it.skipIf(!browser)("a signed-out visitor sees a page that works under its own rules", async () => {
  const { address } = await startService();
  const page = await browser!.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(address)) complaints.push(`fetched ${request.url()}`);
  });
  await page.goto(address);
  await page.getByRole("main").waitFor();
  expect(await page.title()).toContain("Modelaw");
  expect(complaints).toEqual([]);
});
