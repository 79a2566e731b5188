import { Skeleton } from "@rammevaerk/ui";
import { lazy, Suspense } from "react";
import { currentLanguage } from "../platform/language/language.ts";
import { useSession } from "../platform/session/session.ts";
import { memberText } from "./member/member-text.ts";
import { VisitorOverview } from "./visitor-overview.tsx";

/** Fetched for people only: the first page that a visitor sees is not to wait for what visitors do not see. */
const MemberOverview = lazy(async () => {
  const [{ MemberOverview: overview }] = await Promise.all([
    import("./member/member-overview.tsx"),
    memberText.load(currentLanguage()),
  ]);
  return { default: overview };
});

/** The front page: what this is, for a visitor; where to begin, for a person. */
export function OverviewPage() {
  const session = useSession();
  if (session === null) return <VisitorOverview />;
  const placeholder = <Skeleton lines={8} />;
  if (session === undefined) return placeholder;
  return (
    <Suspense fallback={placeholder}>
      <MemberOverview session={session} />
    </Suspense>
  );
}
