import { useText } from "../i18n";
import { Button, Empty } from "../ui";

/** What stands in place of a page whose code threw. */
export function Crash({ error }: { error: unknown }) {
  const text = useText();
  return (
    <Empty
      isPage
      title={text("shell.crash.title")}
      action={
        <Button look="primary" onPress={() => location.reload()}>
          {text("shell.crash.reload")}
        </Button>
      }
    >
      <p>{text("shell.crash.text")}</p>
      <p>
        <code>{error instanceof Error ? error.message : String(error)}</code>
      </p>
    </Empty>
  );
}
