import "@fontsource-variable/source-serif-4/index.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "@fontsource-variable/inter/index.css";
import "@fontsource/noto-naskh-arabic/400.css";
import "@fontsource/noto-naskh-arabic/700.css";
import "@fontsource/noto-sans-symbols-2/400.css";
import "@fontsource/noto-sans-math/400.css";
import "./ui/tokens.css";
import "./ui/base.css";
import "./ui/tag.css";
import "./ui/form.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { LocaleProvider } from "./i18n";
import { makeRouter } from "./router";
import { Refused } from "./service";

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // What was refused stays refused; only a lost connection or a restart passes.
      retry: (failures, error) => failures < 1 && !(error instanceof Refused && error.status < 500),
      refetchOnWindowFocus: false,
    },
  },
});

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <LocaleProvider>
        <RouterProvider router={makeRouter(queries)} />
      </LocaleProvider>
    </QueryClientProvider>
  </StrictMode>,
);
