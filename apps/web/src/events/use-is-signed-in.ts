import { useSession } from "../platform/session/session.ts";

/** Whether the reader is a person; not yet, while the server has not answered. */
export function useIsSignedIn(): boolean {
  const session = useSession();
  return session !== undefined && session !== null;
}
