import type { Policy } from "../../platform/trpc.ts";
import { isLibraryAuthor, isOwn } from "../policy.ts";

/** Hand in files that become versions: who writes for the library. */
export const mayImportMethods: Policy<unknown> = {
  name: "methods.import",
  may: (actor) => (isLibraryAuthor(actor) ? true : "forbidden"),
};

/** See an import and apply it: who handed it in, and writes for the library still. */
export const mayApplyImport: Policy<{ readonly personId: string }> = {
  name: "methods.apply-import",
  may: (actor, { personId }) => {
    if (!isOwn(actor, personId)) return "not-found";
    return isLibraryAuthor(actor) ? true : "forbidden";
  },
};
