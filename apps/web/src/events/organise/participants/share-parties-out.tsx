import { Button, TextField } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../platform/api/client.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { isWhole } from "../../edit/check-event.ts";
import { participantsText } from "./participants-text.ts";

interface Party {
  readonly id: string;
  readonly name: string;
}

/** As many seats to each party of a cluster that has none yet: one figure instead of a row for each. */
export function SharePartiesOut(props: {
  clusterId: string;
  name: string;
  /** Organisations that have a share. */
  taken: readonly string[];
  onAdd: (parties: readonly Party[], each: string) => void;
}) {
  const { shares: text } = useText(participantsText);
  const [each, setEach] = useState("");
  const cluster = useQuery(api.clusters.get.queryOptions({ clusterId: props.clusterId }));
  const parties = (cluster.data?.parties ?? [])
    .map(({ organisation }) => organisation)
    .filter(({ id }) => !props.taken.includes(id));
  if (parties.length === 0) return null;
  const isReady = isWhole(each, { least: 1, most: 10_000, mayBeEmpty: false });
  return (
    <fieldset className="share-out">
      <legend className="form-label">{text.parties(props.name)}</legend>
      <div className="named-row">
        <TextField label={text.each} value={each} onChange={setEach} inputMode="numeric" width="xxs" />
        <div className="form-group">
          <Button aria-disabled={!isReady} onClick={() => isReady && props.onAdd(parties, each)}>
            {text.addParties(parties.length)}
          </Button>
        </div>
      </div>
    </fieldset>
  );
}
