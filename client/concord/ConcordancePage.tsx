import { useText } from "../i18n";
import { Page } from "../ui";

export function ConcordancePage() {
  const text = useText();
  return <Page title={text("shell.concordance")}>{null}</Page>;
}
