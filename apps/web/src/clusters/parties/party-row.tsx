import type { PartyView } from "@rammevaerk/contracts/clusters";
import { Details, Menu, moreVertIcon } from "@rammevaerk/ui";
import { useState } from "react";
import { today } from "../../networks/subjects/today.ts";
import { client } from "../../platform/api/client.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { clustersText } from "../clusters-text.ts";
import { DegreeBadge } from "../degree-badge.tsx";
import { AddPerson } from "./add-person.tsx";
import { DelegateList } from "./delegate-list.tsx";
import { EndParty, SetDegree } from "./party-dialogs.tsx";
import { findDegreeNow, listLaterCommitments } from "./party-words.ts";

interface PartyProps {
  party: PartyView;
  /** The reader may change parties and delegates. */
  mayChange: boolean;
  /** The reader sees who the delegates are. */
  isInside: boolean;
}

/** One party: who, how far it is bound and since when, who speaks for it, and for coordinators what can be done. */
export function PartyRow({ party, mayChange, isInside }: PartyProps) {
  const { parties: text, degrees } = useText(clustersText);
  const format = useFormat();
  const { organisation, commitments, successors } = party;
  const now = findDegreeNow(commitments, today());
  const isIn = party.leftOn === null || party.leftOn > today();
  const facts = [
    ...(now?.fromOn === party.joinedOn ? [] : [text.since(format.date(party.joinedOn))]),
    ...listLaterCommitments(commitments, today()).map(({ degree, fromOn }) =>
      text.degreeFrom(degrees[degree].name, format.date(fromOn)),
    ),
  ];
  return (
    <li className="party">
      <div className="party__head">
        <div>
          <h3 className="h4">{organisation.name}</h3>
          <p>
            {isIn && <DegreeBadge degree={party.degree} />}{" "}
            <span className="muted small">
              {isIn && now !== undefined
                ? text.from(format.date(now.fromOn))
                : party.leftOn !== null &&
                  text.leftOn(format.date(party.joinedOn), format.date(party.leftOn))}
            </span>
          </p>
          {isIn && facts.length > 0 && <p className="muted small">{facts.join(" · ")}</p>}
          {successors.length > 0 && (
            <p className="small">{text.successors(format.list(successors.map(({ name }) => name)))}</p>
          )}
        </div>
        {mayChange && isIn && <PartyTools party={party} />}
      </div>
      {isInside && <DelegateList party={party} mayChange={mayChange && isIn} />}
      {(commitments.length > 1 || !isIn) && (
        <Details summary={text.history}>
          <ul className="plain">
            {commitments.map(({ degree, fromOn, recordedAt, recordedBy }) => (
              <li key={`${fromOn} ${recordedAt}`}>
                {text.degreeFrom(degrees[degree].name, format.date(fromOn))}
                <span className="muted small">
                  {recordedBy === null
                    ? text.recordedPlain(format.date(recordedAt))
                    : text.recorded(format.date(recordedAt), recordedBy)}
                </span>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </li>
  );
}

function PartyTools({ party }: { party: PartyView }) {
  const { parties: text } = useText(clustersText);
  const [open, setOpen] = useState<"degree" | "delegate" | "end">();
  const { name } = party.organisation;
  const onClose = () => setOpen(undefined);
  return (
    <>
      <Menu label={text.tools(name)} icon={moreVertIcon} isIconOnly>
        <li>
          <button type="button" onClick={() => setOpen("degree")}>
            {text.setDegree}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => setOpen("delegate")}>
            {text.addDelegate}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => setOpen("end")}>
            {text.end}
          </button>
        </li>
      </Menu>
      {open === "degree" && <SetDegree party={party} onClose={onClose} />}
      {open === "end" && <EndParty party={party} onClose={onClose} />}
      {open === "delegate" && (
        <AddPerson
          name={`add-delegate:${party.id}`}
          heading={text.addDelegateOf(name)}
          submit={text.addNow}
          dayLabel={text.delegateFrom}
          add={(personId, fromOn) =>
            client.clusters.parties.addDelegate.mutate({ partyId: party.id, personId, fromOn })
          }
          said={text.delegateAdded}
          onClose={onClose}
        />
      )}
    </>
  );
}
