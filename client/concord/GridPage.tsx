import { useText } from "../i18n";
import { Page } from "../ui";

export function GridPage() {
  const text = useText();
  return <Page title={text("shell.library")}>{null}</Page>;
}
