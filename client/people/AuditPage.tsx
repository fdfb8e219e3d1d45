import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMay } from "../account/may";
import { useFormat, useText, type MessageId } from "../i18n";
import { Button, Empty, Failed, Loading, Notice, Page } from "../ui";
import { auditActions } from "./auditActions";
import { auditQuery } from "./queries";
import "./people.css";

/** Every change of a law, a grade, a stage or a right, and whether the chain of their hashes holds. */
export function AuditPage() {
  const text = useText();
  const format = useFormat();
  const isAdministrator = useMay("administrator");
  const trail = useInfiniteQuery({ ...auditQuery, enabled: isAdministrator });
  const events = trail.data?.pages.flatMap((page) => page.events) ?? [];
  const brokenAt = trail.data?.pages.find((page) => page.brokenAt !== null)?.brokenAt ?? null;
  return (
    <Page
      title={text("people.audit")}
      lead={text("people.audit.lead")}
      actions={
        <Link to="/people" className="button">
          {text("people.title")}
        </Link>
      }
    >
      {trail.isError ? (
        <Failed error={trail.error} onRetry={() => void trail.refetch()} />
      ) : !isAdministrator ? (
        <p className="muted">{text("people.onlyAdministrators")}</p>
      ) : !trail.data ? (
        <Loading />
      ) : events.length === 0 ? (
        <Empty title={text("people.audit.empty")}>
          <p>{text("people.audit.lead")}</p>
        </Empty>
      ) : (
        <>
          {brokenAt === null ? (
            <Notice tone="ok">{text("people.chain.holds")}</Notice>
          ) : (
            <Notice tone="error">{text("people.chain.broken", { id: brokenAt })}</Notice>
          )}
          <div className="audit-scroll">
            <table className="audit">
              <thead>
                <tr>
                  <th scope="col">{text("people.audit.number")}</th>
                  <th scope="col">{text("people.audit.at")}</th>
                  <th scope="col">{text("people.audit.actor")}</th>
                  <th scope="col">{text("people.audit.action")}</th>
                  <th scope="col">{text("people.audit.subject")}</th>
                  <th scope="col">{text("people.audit.data")}</th>
                </tr>
              </thead>
              <tbody>
                {events.map((event) => (
                  <tr key={event.id} data-broken={event.id === brokenAt || undefined}>
                    <td>{event.id}</td>
                    <td>{format.moment(event.at)}</td>
                    <td>{event.actor ?? text("people.audit.service")}</td>
                    <td>
                      <Action name={event.action} />
                    </td>
                    <td>{event.subject}</td>
                    <td>
                      <details>
                        <summary>
                          <code title={event.hash}>{event.hash.slice(0, 8)}</code>
                        </summary>
                        <pre>{JSON.stringify(event.data, null, 2)}</pre>
                        <code className="checksum">{event.hash}</code>
                      </details>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {trail.hasNextPage ? (
            <p className="audit-more">
              <Button
                isPending={trail.isFetchingNextPage}
                onPress={() => void trail.fetchNextPage()}
              >
                {text("people.audit.more")}
              </Button>
            </p>
          ) : null}
        </>
      )}
    </Page>
  );
}

/** What was done, in words; the service's own name for it where it has none. */
function Action({ name }: { name: string }) {
  const text = useText();
  const id = `audit.${name}`;
  return id in auditActions.en ? (
    <span title={name}>{text(id as MessageId)}</span>
  ) : (
    <code>{name}</code>
  );
}
