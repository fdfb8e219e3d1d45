import { useEffect } from "react";
import { useFormat, useText } from "../i18n";
import type { Compared } from "./queries";

/** What a printed redline says of itself above its text and at the head of every page. */
export function PrintHead({
  compared,
  changes,
  wide,
}: {
  compared: Compared;
  changes: number;
  /** True for a view in columns, which wants the paper across. */
  wide: boolean;
}) {
  const text = useText();
  const format = useFormat();
  const name = (of: Compared["old"]) =>
    of.kind === "draft" ? text("compare.draftHead", { name: of.name }) : of.name;
  const running = `${compared.new.title}: ${name(compared.old)} → ${name(compared.new)}`;
  usePaper(running, wide);
  return (
    <div className="print-head">
      <p>
        {text("compare.printed", {
          day: format.day(new Date().toISOString()),
          total: changes,
        })}
      </p>
      <p>
        <code>{compared.old.sha256}</code>
        <br />
        <code>{compared.new.sha256}</code>
      </p>
    </div>
  );
}

/** Characters of a running head: one line of a page. */
const longestHead = 110;

/** Puts words at the head of every printed page, and lays the paper, while the component stands. */
function usePaper(words: string, wide: boolean): void {
  useEffect(() => {
    const short = words.length > longestHead ? `${words.slice(0, longestHead)}…` : words;
    const sheet = new CSSStyleSheet();
    const size = wide ? "size: landscape;" : "";
    sheet.replaceSync(`@page { ${size} @top-left { content: ${JSON.stringify(short)}; } }`);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [words, wide]);
}
