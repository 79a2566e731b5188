import { useLocation } from "@tanstack/react-router";
import { useText } from "../../platform/language/use-text.ts";
import { useSession } from "../../platform/session/session.ts";
import { searchText } from "../search-text.ts";

/** Tells a visitor that there is a sign-in, the same words whatever was looked for, so that they hint at nothing. */
export function SignInForMore() {
  const { page: text } = useText(searchText);
  const session = useSession();
  const { href } = useLocation();
  if (session !== null) return null;
  return (
    <p className="muted">
      {text.visitor} <a href={`/log-ind?videre=${encodeURIComponent(href)}`}>{text.visitorSignIn}</a>
    </p>
  );
}
