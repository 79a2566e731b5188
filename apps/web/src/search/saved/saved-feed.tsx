import type { SavedSearch } from "@rammevaerk/contracts/search";
import { Button, ButtonGroup, Dialog } from "@rammevaerk/ui";
import { useState } from "react";
import { CopyAddress } from "../../events/calendar/subscribe.tsx";
import { client } from "../../platform/api/client.ts";
import { useAction } from "../../platform/form/use-action.ts";
import { useText } from "../../platform/language/use-text.ts";
import { refreshSaved } from "../queries.ts";
import { searchText } from "../search-text.ts";

/** The feed of a saved search. Its address is a key: shown once, and a new one ends the one before. */
export function SavedFeed({ saved }: { saved: SavedSearch }) {
  const { saved: text } = useText(searchText);
  const [isAsking, setAsking] = useState(false);
  const [address, setAddress] = useState<string>();
  const make = useAction(
    () => client.search.saved.makeFeed.mutate({ savedSearchId: saved.id }),
    async ({ url }) => {
      setAddress(url);
      await refreshSaved();
    },
  );
  const close = (): void => {
    setAsking(false);
    setAddress(undefined);
  };
  return (
    <>
      <Button
        aria-haspopup="dialog"
        aria-label={saved.hasFeed ? text.newFeedNamed(saved.name) : text.feedNamed(saved.name)}
        isBusy={make.isBusy}
        onClick={() => (saved.hasFeed ? setAsking(true) : make.start())}
      >
        {saved.hasFeed ? text.newFeed : text.feed}
      </Button>
      {address === undefined && isAsking && (
        <Dialog heading={text.newFeedHeading} onClose={close}>
          <p>{text.newFeedText}</p>
          <ButtonGroup>
            <Button variant="primary" isBusy={make.isBusy} onClick={() => make.start()}>
              {text.newFeed}
            </Button>
            <Button onClick={close}>{text.cancel}</Button>
          </ButtonGroup>
        </Dialog>
      )}
      {address !== undefined && (
        <Dialog heading={text.feedAddress} onClose={close}>
          <p>{text.feedNote}</p>
          <CopyAddress label={text.feedAddress} address={address} />
        </Dialog>
      )}
    </>
  );
}
