import type { OfferNeed } from "@rammevaerk/contracts/offers";
import { deleteIcon, IconButton } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { showToast } from "../../platform/announce/toast.ts";
import { api, client } from "../../platform/api/client.ts";
import { createRequestId } from "../../platform/form/request-id.ts";
import { useAction } from "../../platform/form/use-action.ts";
import { shellText } from "../../platform/language/shell-text.ts";
import { useText } from "../../platform/language/use-text.ts";
import { useSession } from "../../platform/session/session.ts";
import { offersText } from "../offers-text.ts";
import { refreshOffers } from "../queries.ts";
import { needHref, toNeedSearch } from "./need-search.ts";

/** The reader's saved needs, each a way back to its offers. Nothing for visitors and for those without any. */
export function SavedNeeds() {
  const session = useSession();
  return session === undefined || session === null ? null : <OwnNeeds />;
}

function OwnNeeds() {
  const { saved: text } = useText(offersText);
  const { data: shell } = useText(shellText);
  const { data } = useQuery(api.offers.listNeeds.queryOptions());
  const restore = useAction(
    (deleted: { name: string; need: OfferNeed }) =>
      client.offers.saveNeed.mutate({ requestId: createRequestId(), ...deleted }),
    async () => {
      showToast({ kind: "success", text: shell.undone });
      await refreshOffers();
    },
  );
  const remove = useAction(
    ({ id }: { id: string; name: string; need: OfferNeed }) =>
      client.offers.deleteNeed.mutate({ needId: id }),
    async (_, { name, need }) => {
      showToast({
        kind: "success",
        text: text.removed,
        action: { label: shell.undo, run: () => restore.start({ name, need }) },
      });
      await refreshOffers();
    },
  );
  if (data === undefined || data.items.length === 0) return null;
  return (
    <section className="saved-needs">
      <h2 className="h3">{text.heading}</h2>
      <p className="muted small">{text.text}</p>
      <ul className="plain">
        {data.items.map((saved) => (
          <li key={saved.id} className="saved-needs__one">
            <a href={needHref(toNeedSearch(saved.need))}>{saved.name}</a>
            <IconButton
              icon={deleteIcon}
              label={text.remove(saved.name)}
              onClick={() => remove.start(saved)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
