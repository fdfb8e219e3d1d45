import { useEffect, useState } from "react";
import { useText } from "../i18n";
import { Button } from "../ui";

/** Milliseconds after which a comparison is worth more words than "comparing". */
const soon = 2000;

/** Says that two texts are being compared and for how long, with the way out. */
export function Comparing({ onCancel }: { onCancel: () => void }) {
  const text = useText();
  const seconds = useSeconds();
  return (
    <div className="comparing">
      <p role="status">
        {text("compare.busy")}
        {seconds * 1000 >= soon ? ` ${text("compare.busy.long")}` : ""}
      </p>
      <progress aria-label={text("compare.busy")} />
      {/* Counted for the eye alone: a voice that counts seconds says nothing else. */}
      <p className="muted" aria-hidden="true">
        {text("compare.busy.seconds", { seconds })}
      </p>
      <Button onPress={onCancel}>{text("compare.cancel")}</Button>
    </div>
  );
}

function useSeconds(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}
