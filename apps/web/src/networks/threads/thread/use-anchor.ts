import { useLocation } from "@tanstack/react-router";
import { useEffect } from "react";

const prefix = "post-";

/** The id of a post's element, and the part after # in links to it, from notifications and mails too. */
export function anchorOf(postId: string): string {
  return `${prefix}${postId}`;
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
    const post = document.getElementById(anchorOf(postId));
    post?.focus({ preventScroll: true });
    post?.scrollIntoView({ block: "start" });
  }, [postId, isShown]);
}
