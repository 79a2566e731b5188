import type { ReactNode } from "react";
import { classNames } from "../class-names/class-names.ts";

export type BadgeKind = "neutral" | "info" | "success" | "warning" | "error";

/** A state in one or two words. The word carries the meaning, the colour only helps. */
export function Badge(props: { kind?: BadgeKind | undefined; children: ReactNode }) {
  const { kind = "neutral" } = props;
  return <span className={classNames("badge", `badge-${kind}`)}>{props.children}</span>;
}
