import type { ReactNode } from "react";
import { useText } from "../i18n";
import { useSentence } from "../refusal";
import { Button } from "./Button";
import "./notice.css";

/** A framed message. `tone` is said by an icon and a word as well as by colour. */
export function Notice({
  tone,
  title,
  children,
}: {
  tone: "info" | "error" | "warning" | "ok";
  title?: string;
  children: ReactNode;
}) {
  const icon = { info: "ℹ", error: "✕", warning: "!", ok: "✓" }[tone];
  return (
    <div className={`notice notice-${tone}`} role={tone === "error" ? "alert" : "status"}>
      <span className="notice-icon" aria-hidden="true">
        {icon}
      </span>
      <div>
        {title ? <strong>{title}</strong> : null}
        <div>{children}</div>
      </div>
    </div>
  );
}

/** What failed, where, and the way on. `error` is a problem of the service or a failed request. */
export function Failed({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const text = useText();
  const sentence = useSentence();
  return (
    <Notice tone="error" title={text("ui.failed.title")}>
      <p>{sentence(error)}</p>
      {onRetry ? <Button onPress={onRetry}>{text("ui.retry")}</Button> : null}
    </Notice>
  );
}

/** Says that something is on its way; shown only while it is. */
export function Loading({ what }: { what?: string }) {
  const text = useText();
  return (
    <p className="loading muted" role="status">
      {what ?? text("ui.loading")}
    </p>
  );
}

/** A page or list without content: what will be here, and one way to get there. */
export function Empty({
  title,
  children,
  action,
  isPage = false,
}: {
  title: string;
  /** True where it stands in place of a page, whose heading its title then is. */
  isPage?: boolean;
  children: ReactNode;
  action?: ReactNode;
}) {
  return (
    <section className="empty">
      {isPage ? <h1>{title}</h1> : <h2>{title}</h2>}
      <div className="muted">{children}</div>
      {action}
    </section>
  );
}
