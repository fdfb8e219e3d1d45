import { Fragment } from "react";
import { useText, type MessageId } from "../i18n";
import { Dialog } from "../ui";

const rows: readonly (readonly [string, MessageId])[] = [
  ["Ctrl+K", "shell.keys.palette"],
  ["?", "shell.keys.help"],
  ["Tab · Shift+Tab", "shell.keys.tab"],
  ["Esc", "shell.keys.escape"],
  ["j · k", "shell.keys.review.move"],
  ["1 – 8", "shell.keys.review.grade"],
  ["n · p", "shell.keys.compare"],
  ["Enter · x · u", "shell.keys.review.decide"],
  ["Ctrl+/", "shell.keys.draft"],
];

/** The keys that work on every page, and where to find those of a draft. */
export function Keys({ onClose }: { onClose: () => void }) {
  const text = useText();
  return (
    <Dialog open title={text("shell.keys")} onClose={onClose}>
      <dl className="shell-keys">
        {rows.map(([key, id]) => (
          <Fragment key={id}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{text(id)}</dd>
          </Fragment>
        ))}
      </dl>
    </Dialog>
  );
}
