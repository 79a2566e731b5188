import "./styles.scss";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { queryClient } from "./platform/api/query-client.ts";
import { watchConnection } from "./platform/connection/connection.ts";
import { loadErrorTexts } from "./platform/errors/error-sentences.ts";
import { announceLanguage, currentLanguage } from "./platform/language/language.ts";
import { shellText } from "./platform/language/shell-text.ts";
import { followLinks } from "./platform/routing/follow-links.ts";
import { reloadWhenOutdated } from "./platform/routing/reload-when-outdated.ts";
import { followSession } from "./platform/session/session.ts";
import { router } from "./router.ts";

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}

const restAfterMilliseconds = 2_000;

async function start(root: HTMLElement): Promise<void> {
  announceLanguage();
  watchConnection();
  reloadWhenOutdated();
  followSession();
  followLinks(router);
  // Both are on their way before anything is drawn, so that the first paint is the page and not a promise of it.
  await Promise.all([shellText.load(currentLanguage()), router.load()]);
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
  setTimeout(() => void loadRest(), restAfterMilliseconds);
}

/** What no page waits for. Without a connection it is asked for again. */
async function loadRest(): Promise<void> {
  try {
    await loadErrorTexts();
    const { watchSlashKey } = await import("./search/box/slash-key.ts");
    watchSlashKey();
  } catch {
    setTimeout(() => void loadRest(), 10 * restAfterMilliseconds);
  }
}

const root = document.getElementById("root");
if (root !== null) {
  start(root).catch((error: unknown) => {
    root.textContent =
      "Rammeværk kunne ikke hentes. Genindlæs siden. – Rammeværk could not be fetched. Reload the page.";
    throw error;
  });
}
