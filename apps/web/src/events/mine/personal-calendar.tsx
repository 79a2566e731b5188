import { Button, Checkbox } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { api, client } from "../../platform/api/client.ts";
import { queryClient } from "../../platform/api/query-client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useAction } from "../../platform/form/use-action.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { CopyAddress } from "../calendar/subscribe.tsx";
import { registrationText } from "../sign-up/registration-text.ts";

const addressOptions = api.events.calendars.getAddress.queryOptions();

async function refreshAddress(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: addressOptions.queryKey });
}

/** The reader's secret calendar address: made, renewed, closed. It is shown once, for only its print is kept. */
export function PersonalCalendar() {
  const { personal: text } = useText(registrationText);
  const address = useQuery(addressOptions);
  const [url, setUrl] = useState<string>();
  return (
    <section id="kalender" className="no-print">
      <h2>{text.heading}</h2>
      <p>{text.text}</p>
      {url !== undefined && (
        <>
          <p role="status">{text.created}</p>
          <CopyAddress label={text.heading} address={url} />
        </>
      )}
      <Loaded query={address}>
        {({ address: kept }) =>
          kept === null ? (
            <NewAddress label={text.create} onMade={setUrl} />
          ) : (
            <ExistingAddress address={kept} onMade={setUrl} />
          )
        }
      </Loaded>
      <p className="muted small">{text.secret}</p>
    </section>
  );
}

function NewAddress({ label, onMade }: { label: string; onMade: (url: string) => void }) {
  const { personal: text } = useText(registrationText);
  const [includesMemberships, setIncludes] = useState(true);
  const create = useAction(
    () => client.events.calendars.createAddress.mutate({ includesMemberships }),
    async ({ url }) => {
      onMade(url);
      await refreshAddress();
    },
  );
  return (
    <>
      <Checkbox label={text.memberships} value={includesMemberships} onChange={setIncludes} />
      <Button isBusy={create.isBusy} onClick={() => create.start()}>
        {label}
      </Button>
    </>
  );
}

function ExistingAddress(props: {
  address: { includesMemberships: boolean; createdAt: string; lastReadOn: string | null };
  onMade: (url: string | undefined) => void;
}) {
  const { address, onMade } = props;
  const { personal: text } = useText(registrationText);
  const format = useFormat();
  const update = useAction(
    (includesMemberships: boolean) => client.events.calendars.updateAddress.mutate({ includesMemberships }),
    refreshAddress,
  );
  const renew = useAction(
    () => client.events.calendars.createAddress.mutate({ includesMemberships: address.includesMemberships }),
    async ({ url }) => {
      onMade(url);
      await refreshAddress();
    },
  );
  const revoke = useAction(
    () => client.events.calendars.revokeAddress.mutate(),
    async () => {
      onMade(undefined);
      await refreshAddress();
      showToast({ kind: "success", text: text.revoked });
    },
  );
  return (
    <>
      <p>
        {text.exists(format.date(address.createdAt))}{" "}
        {address.lastReadOn === null ? text.neverUsed : text.lastUsed(format.date(address.lastReadOn))}
      </p>
      <Checkbox
        label={text.memberships}
        value={address.includesMemberships}
        isDisabled={update.isBusy}
        onChange={update.start}
      />
      <div className="cluster">
        <Button isBusy={renew.isBusy} onClick={() => renew.start()}>
          {text.renew}
        </Button>
        <Button isBusy={revoke.isBusy} onClick={() => revoke.start()}>
          {text.revoke}
        </Button>
      </div>
      <p className="muted small">{text.renewText}</p>
    </>
  );
}
