import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/**
 * Serious and critical findings of axe on the page as it stands, one line each; of some of its rules
 * alone where they are named.
 */
export async function findings(page: Page, rules?: string[]): Promise<string[]> {
  // What is skipped off screen has no layout, and axe would measure it against whatever is there.
  await page.addStyleTag({ content: "* { content-visibility: visible !important }" });
  // The announcer is a region of the widget library, outside the page, emptied after seven seconds.
  const axe = new AxeBuilder({ page }).exclude("[data-live-announcer]");
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${page.url()} ${id}: ${node.html} ${node.any[0]?.message ?? ""}`),
    );
}
