import { useText } from "../i18n";

/** How far a review has come, in words and as a bar. */
export function Progress({ decided, total }: { decided: number; total: number }) {
  const text = useText();
  const words = text("concord.progress", { decided, total });
  return (
    <p className="progress">
      <progress value={decided} max={Math.max(total, 1)} aria-label={words} />
      <span>{words}</span>
    </p>
  );
}
