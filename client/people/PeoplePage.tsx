import { useText } from "../i18n";
import { Page } from "../ui";

export function PeoplePage() {
  const text = useText();
  return <Page title={text("shell.library")}>{null}</Page>;
}
