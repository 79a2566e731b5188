import { useLocation } from "@tanstack/react-router";
import { useEffect } from "react";

const prefix = "post-";

/** The id of a post's element, and the part after # in links to it, from notifications and mails too. */
export function anchorOf(postId: string): string {
  return `${prefix}${postId}`;
}

/** Puts the focus at a post: after something has gone that had it. */
export function focusPost(postId: string): void {
  document.getElementById(anchorOf(postId))?.focus({ preventScroll: true });
}

/** The post that the address points to, if any. */
export function useSoughtPostId(): string | undefined {
  const hash = useLocation({ select: (location) => location.hash });
  return hash.startsWith(prefix) ? hash.slice(prefix.length) : undefined;
}

/** Goes to the post that the address points to, once it is there. `isShown` says whether it is. */
export function useGoToPost(postId: string | undefined, isShown: boolean): void {
  useEffect(() => {
    if (postId === undefined || !isShown) return;
    focusPost(postId);
    document.getElementById(anchorOf(postId))?.scrollIntoView({ block: "start" });
  }, [postId, isShown]);
}
