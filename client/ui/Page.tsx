import { useEffect, type ReactNode } from "react";
import "./page.css";

/** A page with its one heading; the heading is also the window's title. */
export function Page({
  title,
  lead,
  actions,
  wide = false,
  children,
}: {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}) {
  useEffect(() => {
    document.title = `${title} · Modelaw`;
  }, [title]);
  return (
    <div className={wide ? "page page-wide" : "page"}>
      <header className="page-head">
        <div>
          <h1>{title}</h1>
          {lead ? <div className="muted page-lead">{lead}</div> : null}
        </div>
        {actions ? <div className="page-actions">{actions}</div> : null}
      </header>
      {children}
    </div>
  );
}
