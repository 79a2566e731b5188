import { Skeleton } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { client } from "../../../platform/api/client.ts";
import { knownPerson } from "../../../platform/session/known-person.ts";
import { adoptDraft } from "./adopt-draft.ts";

/**
 * Shows a form after looking for its draft on the server. `place` is also the form's name, under which it keeps its draft
 * on this device. Without an answer the form is shown with what the device has.
 */
export function Drafted(props: { place: string; children: ReactNode }) {
  const { place } = props;
  const search = useQuery({
    queryKey: ["draft", place],
    queryFn: async ({ signal }) => {
      const draft = await client.networks.drafts.find.query({ place }, { signal });
      const person = knownPerson();
      if (draft !== null && person !== null)
        adoptDraft(person.id, place, { savedAt: draft.savedAt, values: draft.content });
      return draft !== null;
    },
    // Looked for anew each time the form is opened, and never behind the back of somebody who is writing.
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnReconnect: false,
  });
  if (search.isPending && search.fetchStatus === "fetching") return <Skeleton lines={8} />;
  return props.children;
}
