// The pictures of the README and the guide, taken from a running service:
//
//   MODELAW=http://localhost:3000 EMAIL=… PASSWORD=… npx tsx bench/pictures.ts
//
// The person needs the role of administrator, the demonstration must be loaded, and the model law
// on countering terrorist use of AI must have a draft and a concordance.
import { mkdirSync } from "node:fs";
import { chromium } from "playwright-core";
import { chromiumPath, flags } from "../test/browser/program";

const { MODELAW: address = "http://localhost:3000", EMAIL = "", PASSWORD = "" } = process.env;
const slug = "countering-ai-terrorism";
const folder = "docs/pictures";

const executablePath = await chromiumPath();
if (executablePath === undefined) throw new Error("There is no browser: set CHROMIUM_PATH");
const browser = await chromium.launch({ executablePath, args: flags });
const context = await browser.newContext({
  viewport: { width: 1280, height: 800 },
  locale: "en-GB",
  colorScheme: "light",
});
const page = await context.newPage();
const signedIn = await page.request.post(`${address}/api/auth/sign-in/email`, {
  data: { email: EMAIL, password: PASSWORD },
  headers: { Origin: address },
});
if (!signedIn.ok()) throw new Error(`${EMAIL} cannot sign in: ${signedIn.status()}`);
const get = async <T>(path: string): Promise<T> =>
  (await (await page.request.get(address + path)).json()) as T;
const work = await get<{ drafts: { id: number; origin: number | null }[] }>(`/api/works/${slug}`);
const [draft] = work.drafts;
const { items } = await get<{ items: { id: number }[] }>("/api/concordances");
if (!draft || !items[0]) throw new Error("A draft and a concordance are wanted first");

const pictures: Record<string, string> = {
  library: "/",
  law: `/laws/${slug}`,
  draft: `/laws/${slug}/drafts/${draft.id}`,
  compare: `/compare?work=${slug}&old=v${draft.origin}&new=d${draft.id}`,
  concordance: `/concordances/${items[0].id}`,
};

mkdirSync(folder, { recursive: true });
for (const [name, path] of Object.entries(pictures)) {
  await page.goto(address + path);
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  // Faces and the comparison arrive after the heading; an open event stream never lets the network be idle.
  await page.waitForTimeout(3000);
  await page.screenshot({ path: `${folder}/${name}.png` });
}
await browser.close();
