import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from "@tanstack/react-router";
import { z } from "zod";
import { Crash, NotFound, Shell } from "./shell";

const root = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: Shell,
  notFoundComponent: NotFound,
  errorComponent: Crash,
});

const parent = () => root;

const signIn = createRoute({
  getParentRoute: parent,
  path: "/sign-in",
  validateSearch: z.object({
    /** Where to go on afterwards; an address of this service. */
    to: z.string().startsWith("/").optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import("./account/SignInPage"), "SignInPage"),
});

const setup = createRoute({
  getParentRoute: parent,
  path: "/setup/$token",
  component: lazyRouteComponent(() => import("./account/SetupPage"), "SetupPage"),
});

const account = createRoute({
  getParentRoute: parent,
  path: "/account",
  component: lazyRouteComponent(() => import("./account/AccountPage"), "AccountPage"),
});

const compare = createRoute({
  getParentRoute: parent,
  path: "/compare",
  validateSearch: z.object({
    work: z.string().optional().catch(undefined),
    old: z.string().optional().catch(undefined),
    new: z.string().optional().catch(undefined),
    view: z.enum(["inline", "sides", "table", "list", "outline"]).optional().catch(undefined),
    /** Classes of change that are left out, with commas between. */
    hide: z.string().optional().catch(undefined),
    /** Shows changes of substance alone. */
    only: z.literal("substance").optional().catch(undefined),
    /** True shows unchanged provisions too. */
    whole: z.boolean().optional().catch(undefined),
    /** The change under the cursor, named for its provision. */
    change: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import("./compare/ComparePage"), "ComparePage"),
});

const library = createRoute({
  getParentRoute: parent,
  path: "/",
  validateSearch: z.object({
    search: z.string().optional().catch(undefined),
    topic: z.string().optional().catch(undefined),
    body: z.string().optional().catch(undefined),
    jurisdiction: z.string().optional().catch(undefined),
    language: z.string().optional().catch(undefined),
    kind: z.enum(["model", "national"]).optional().catch(undefined),
    page: z.number().int().positive().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import("./library/LibraryPage"), "LibraryPage"),
});

const law = createRoute({
  getParentRoute: parent,
  path: "/laws/$slug",
  validateSearch: z.object({
    /** Key of the version shown; the newest in the interface language where it is missing. */
    version: z.number().int().positive().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import("./law/LawPage"), "LawPage"),
});

const publish = createRoute({
  getParentRoute: parent,
  path: "/laws/$slug/publish",
  validateSearch: z.object({
    /** The version from which one came here. */
    version: z.number().int().positive().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import("./publish/PublishPage"), "PublishPage"),
});

const newLaw = createRoute({
  getParentRoute: parent,
  path: "/new",
  validateSearch: z.object({
    /** The law to start from, and which version of it; nothing for an empty text. */
    law: z.string().optional().catch(undefined),
    version: z.number().int().positive().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import("./law/NewLawPage"), "NewLawPage"),
});

const draft = createRoute({
  getParentRoute: parent,
  path: "/laws/$slug/drafts/$draft",
  component: lazyRouteComponent(() => import("./editor/DraftPage"), "DraftPage"),
});

const history = createRoute({
  getParentRoute: parent,
  path: "/laws/$slug/drafts/$draft/history",
  validateSearch: z.object({
    /** Head of the point whose text is shown; the draft's own where it is missing. */
    at: z.number().int().nonnegative().optional().catch(undefined),
    /** True shows who wrote which words. */
    authors: z.boolean().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import("./history/HistoryPage"), "HistoryPage"),
});

const importLaw = createRoute({
  getParentRoute: parent,
  path: "/import",
  component: lazyRouteComponent(() => import("./import/ImportPage"), "ImportPage"),
});

const concordances = createRoute({
  getParentRoute: parent,
  path: "/concordances",
  validateSearch: z.object({
    /** Versions to begin a concordance with. */
    baseline: z.number().int().positive().optional().catch(undefined),
    national: z.number().int().positive().optional().catch(undefined),
    /** A concordance in the making, which opens when it is done. */
    run: z.number().int().positive().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import("./concord/ConcordancesPage"), "ConcordancesPage"),
});

const concordance = createRoute({
  getParentRoute: parent,
  path: "/concordances/$id",
  validateSearch: z.object({
    show: z.enum(["undecided", "decided"]).optional().catch(undefined),
    weight: z.enum(["mandatory", "optional"]).optional().catch(undefined),
    grade: z.string().optional().catch(undefined),
    /** The row under the cursor: guid of a baseline provision. */
    at: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import("./concord/ConcordancePage"), "ConcordancePage"),
});

const grid = createRoute({
  getParentRoute: parent,
  path: "/concordances/grid",
  validateSearch: z.object({
    /** Version of the model law against which all national laws stand. */
    baseline: z.number().int().positive().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import("./concord/GridPage"), "GridPage"),
});

const people = createRoute({
  getParentRoute: parent,
  path: "/people",
  component: lazyRouteComponent(() => import("./people/PeoplePage"), "PeoplePage"),
});

const audit = createRoute({
  getParentRoute: parent,
  path: "/people/audit",
  component: lazyRouteComponent(() => import("./people/AuditPage"), "AuditPage"),
});

/** The addresses of the application. Each means something and stays. */
export const makeRouter = (queries: QueryClient) =>
  createRouter({
    routeTree: root.addChildren([
      library,
      law,
      newLaw,
      publish,
      draft,
      history,
      importLaw,
      compare,
      concordances,
      concordance,
      grid,
      people,
      audit,
      signIn,
      setup,
      account,
    ]),
    context: { queries },
    defaultPreload: "intent",
    scrollRestoration: true,
    defaultErrorComponent: Crash,
  });

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
