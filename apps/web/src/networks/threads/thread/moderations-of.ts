import type { PostView } from "@rammevaerk/contracts/threads";

export type Moderation = "hide" | "show" | "warn" | "remove";

const moderations: Readonly<Record<PostView["state"], readonly Moderation[]>> = {
  visible: ["warn", "hide", "remove"],
  hidden: ["show", "remove"],
  removed: ["show"],
  deleted: [],
};

/** What a moderator can do with a post in a state. */
export function moderationsOf(state: PostView["state"]): readonly Moderation[] {
  return moderations[state];
}
