import { useLocation } from "@tanstack/react-router";
import type { ReactNode } from "react";

/** A visitor's way in that leads back to the page they are on. */
export function SignInHere({ children }: { children: ReactNode }) {
  const { href } = useLocation();
  return <a href={`/log-ind?videre=${encodeURIComponent(href)}`}>{children}</a>;
}
