import type { EventOwnerKind } from "@rammevaerk/domain/events";

/** An owner as a field and the address name it. @example ownerKey({ kind: "network", id }) */
export function ownerKey({ kind, id }: { kind: EventOwnerKind; id: string }): string {
  return `${kind}:${id}`;
}
