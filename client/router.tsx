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
    view: z.enum(["inline", "sides", "list", "outline"]).optional().catch(undefined),
    filter: z.enum(["all", "substance", "no-minor"]).optional().catch(undefined),
    /** True shows unchanged provisions too. */
    whole: z.boolean().optional().catch(undefined),
    /** The change under the cursor. */
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

const draft = createRoute({
  getParentRoute: parent,
  path: "/laws/$slug/drafts/$draft",
  component: lazyRouteComponent(() => import("./editor/DraftPage"), "DraftPage"),
});

const importLaw = createRoute({
  getParentRoute: parent,
  path: "/import",
  component: lazyRouteComponent(() => import("./import/ImportPage"), "ImportPage"),
});

const concordances = createRoute({
  getParentRoute: parent,
  path: "/concordances",
  component: lazyRouteComponent(() => import("./concord/ConcordancesPage"), "ConcordancesPage"),
});

const concordance = createRoute({
  getParentRoute: parent,
  path: "/concordances/$id",
  component: lazyRouteComponent(() => import("./concord/ConcordancePage"), "ConcordancePage"),
});

/** The addresses of the application. Each means something and stays. */
export const makeRouter = (queries: QueryClient) =>
  createRouter({
    routeTree: root.addChildren([
      library,
      law,
      draft,
      importLaw,
      compare,
      concordances,
      concordance,
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
