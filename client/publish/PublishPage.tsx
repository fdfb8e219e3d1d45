import { useText } from "../i18n";
import { Page } from "../ui";

export function PublishPage() {
  const text = useText();
  return <Page title={text("shell.library")}>{null}</Page>;
}
