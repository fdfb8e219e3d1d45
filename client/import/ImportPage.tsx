import { useText } from "../i18n";
import { Page } from "../ui";

export function ImportPage() {
  const text = useText();
  return <Page title={text("shell.import")}>{null}</Page>;
}
