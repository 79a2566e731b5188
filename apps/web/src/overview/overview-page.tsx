import { Skeleton } from "@rammevaerk/ui";
import { useSession } from "../platform/session/session.ts";
import { MemberOverview } from "./member-overview.tsx";
import { VisitorOverview } from "./visitor-overview.tsx";

/** The front page: what this is, for a visitor; where to begin, for a person. */
export function OverviewPage() {
  const session = useSession();
  if (session === undefined) return <Skeleton lines={8} />;
  return session === null ? <VisitorOverview /> : <MemberOverview session={session} />;
}
