import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createRootRoute, createRouter, RouterProvider } from "@tanstack/react-router";
import { createRoot } from "react-dom/client";
import "@fontsource-variable/source-serif-4/index.css";
import "@fontsource-variable/inter/index.css";
import "../../../client/ui/tokens.css";
import "../../../client/ui/base.css";
import "../../../client/ui/tag.css";
import "../../../client/ui/form.css";
import { Desk } from "../../../client/editor/desk";
import { DeskView } from "../../../client/editor/DeskView";
import type { OpenDraft } from "../../../client/editor/saving/openDraft";
import { LocaleProvider } from "../../../client/i18n";
import { schema } from "../../../law/schema";
import type { Measured } from "./measured";

/** A service that takes every commit at once. */
function obliging(): OpenDraft["remote"] {
  let head = 0;
  return {
    send: (commit) => {
      const steps = commit.steps.map((step) => ({ ref: commit.ref, step }));
      head += steps.length;
      return Promise.resolve({ head, steps, dropped: [] });
    },
    since: () => Promise.resolve({ head, steps: [] }),
    say: () => Promise.resolve(),
    watch: () => () => {},
  };
}

/** What the service says of a draft, as far as the desk asks. */
const draft = {
  draft: { id: 1, name: "Measured", head: 0, origin: 1 },
  role: "editor",
  work: "measured",
  meta: { title: "An invented law", language: "en" },
  may: { edit: true, freeze: true },
} as unknown as OpenDraft["draft"];

/** The desk as a drafter has it, on a service that answers at once. */
export function openProduct(place: HTMLElement, json: string): Measured {
  const desk = new Desk({
    draft,
    json,
    doc: schema.nodeFromJSON((JSON.parse(json) as { doc: unknown }).doc),
    pending: [],
    lost: [],
    passed: 0,
    clientId: "measured",
    release: () => {},
    remote: obliging(),
    adopted: [],
  });
  const root = createRootRoute({ component: () => <DeskView desk={desk} /> });
  const router = createRouter({ routeTree: root });
  createRoot(place).render(
    <QueryClientProvider client={new QueryClient()}>
      <LocaleProvider>
        <RouterProvider router={router as never} />
      </LocaleProvider>
    </QueryClientProvider>,
  );
  return {
    state: () => desk.state,
    dispatch: desk.dispatch,
    focus: () => desk.focus(),
  };
}
