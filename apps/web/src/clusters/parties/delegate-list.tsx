import type { PartyView } from "@rammevaerk/contracts/clusters";
import { closeIcon, Details, IconButton } from "@rammevaerk/ui";
import { useState } from "react";
import { today } from "../../networks/subjects/today.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { clustersText } from "../clusters-text.ts";
import { EndDelegate } from "./party-dialogs.tsx";

type Delegate = PartyView["delegates"][number];

/** Who speaks for a party now, and who did before. */
export function DelegateList({ party, mayChange }: { party: PartyView; mayChange: boolean }) {
  const { parties: text } = useText(clustersText);
  const isIn = ({ toOn }: Delegate): boolean => toOn === null || toOn > today();
  const now = party.delegates.filter(isIn);
  const former = party.delegates.filter((delegate) => !isIn(delegate));
  return (
    <>
      {now.length === 0 ? (
        <p className="muted small">{text.noDelegates}</p>
      ) : (
        <>
          <h4 className="party__delegates">{text.delegates}</h4>
          <ul className="plain">
            {now.map((delegate) => (
              <DelegateRow key={delegate.id} delegate={delegate} mayChange={mayChange} />
            ))}
          </ul>
        </>
      )}
      {former.length > 0 && (
        <Details summary={text.former}>
          <ul className="plain">
            {former.map((delegate) => (
              <DelegateRow key={delegate.id} delegate={delegate} mayChange={false} />
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

function DelegateRow({ delegate, mayChange }: { delegate: Delegate; mayChange: boolean }) {
  const { parties: text } = useText(clustersText);
  const format = useFormat();
  const [isEnding, setEnding] = useState(false);
  const { person, fromOn, toOn } = delegate;
  const name = person?.name ?? text.leftPerson;
  return (
    <li className="party__delegate">
      <span>
        {person === null ? <em>{name}</em> : <a href={`/personer/${person.id}`}>{name}</a>}{" "}
        <span className="muted small">
          {[
            person?.title ?? "",
            toOn === null
              ? text.from(format.date(fromOn))
              : text.period(format.date(fromOn), format.date(toOn)),
          ]
            .filter(Boolean)
            .join(", ")}
        </span>
      </span>
      {mayChange && (
        <IconButton icon={closeIcon} label={text.endDelegate(name)} onClick={() => setEnding(true)} />
      )}
      {isEnding && <EndDelegate delegate={{ id: delegate.id, name }} onClose={() => setEnding(false)} />}
    </li>
  );
}
