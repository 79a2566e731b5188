import { Labels, LiveRegion, Skeleton, SkipLink, Toasts } from "@rammevaerk/ui";
import { Outlet } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { announcement } from "../announce/announce.ts";
import { closeToast, holdToasts, toasts } from "../announce/toast.ts";
import { ConnectionBanner } from "../connection/connection-banner.tsx";
import { shellText } from "../language/shell-text.ts";
import { useText } from "../language/use-text.ts";
import { signInRequest } from "../session/sign-in-request.ts";
import { useStore } from "../store/store.ts";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";

/** Fetched when it opens. */
const SignInDialog = lazy(async () => {
  const { SignInDialog: dialog } = await import("../session/sign-in-dialog.tsx");
  return { default: dialog };
});

const SignInForm = lazy(async () => {
  const { SignInForm: form } = await import("../../accounts/sign-in/sign-in-form.tsx");
  return { default: form };
});

/** What stands around every page, and lies over it. */
export function Layout() {
  const text = useText(shellText);
  const request = useStore(signInRequest);
  const said = useStore(announcement);
  const shownToasts = useStore(toasts);
  return (
    <Labels labels={text.ui}>
      <SkipLink targetId="main-content">{text.skipToContent}</SkipLink>
      <Header />
      <main id="main-content" className="page-container container" tabIndex={-1}>
        <Suspense fallback={<Skeleton lines={6} />}>
          <Outlet />
        </Suspense>
      </main>
      <Footer />
      <ConnectionBanner />
      {request !== null && (
        <Suspense fallback={null}>
          <SignInDialog request={request} form={SignInForm} />
        </Suspense>
      )}
      <Toasts toasts={shownToasts} onClose={closeToast} onHold={holdToasts} />
      <LiveRegion {...said} />
    </Labels>
  );
}
