import type { Profile } from "@rammevaerk/contracts/accounts";
import { addDays, isIsoDate } from "@rammevaerk/domain/time";
import { Badge, Button } from "@rammevaerk/ui";
import { useState } from "react";
import { today } from "../../networks/subjects/today.ts";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { useAction } from "../../platform/form/use-action.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { accountText } from "../account/account-text.ts";
import { EndAffiliationForm } from "./end-affiliation-form.tsx";
import { refreshProfile } from "./refresh-profile.ts";
import { StartAffiliationForm } from "./start-affiliation-form.tsx";

type Affiliation = Profile["affiliations"][number];

const kinds = { waiting: "warning", confirmed: "success", declined: "error" } as const;

/** Where a person belongs and has belonged; a new job begins and an old one ends here. */
export function Affiliations({ profile }: { profile: Profile }) {
  const { affiliations: text } = useText(accountText);
  const [isAdding, setAdding] = useState(false);
  const newestFirst = profile.affiliations.toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
  return (
    <section>
      <h2>{text.heading}</h2>
      <p>{text.text}</p>
      {newestFirst.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <ul className="rows">
          {newestFirst.map((affiliation) => (
            <Row key={affiliation.id} affiliation={affiliation} />
          ))}
        </ul>
      )}
      {isAdding ? (
        <StartAffiliationForm title={profile.title} onClose={() => setAdding(false)} />
      ) : (
        <Button onClick={() => setAdding(true)}>{text.begin}</Button>
      )}
    </section>
  );
}

function Row({ affiliation }: { affiliation: Affiliation }) {
  const { affiliations: text } = useText(accountText);
  const [isEnding, setEnding] = useState(false);
  const { organisation, status, title, validTo } = affiliation;
  const isOpen = validTo === null || validTo > today();
  return (
    <li className="stack--tight">
      <div>
        <strong>{organisation.name}</strong>{" "}
        {status !== "confirmed" && <Badge kind={kinds[status]}>{text.status[status]}</Badge>}
        <div className="muted small">
          {title !== "" && `${title} · `}
          <PeriodText affiliation={affiliation} />
        </div>
      </div>
      {status === "waiting" && <Withdraw affiliation={affiliation} />}
      {status === "confirmed" && isOpen && !isEnding && (
        <Button variant="plain" onClick={() => setEnding(true)}>
          {text.stop} <span className="sr-only">{text.stopOf(organisation.name)}</span>
        </Button>
      )}
      {isEnding && <EndAffiliationForm affiliation={affiliation} onClose={() => setEnding(false)} />}
    </li>
  );
}

function PeriodText({ affiliation: { validFrom, validTo } }: { affiliation: Affiliation }) {
  const { affiliations: text } = useText(accountText);
  const format = useFormat();
  const from = format.date(validFrom);
  if (validTo !== null && isIsoDate(validTo)) return text.period(from, format.date(addDays(validTo, -1)));
  return validFrom > today() ? text.fromFuture(from) : text.from(from);
}

function Withdraw({ affiliation: { id, validFrom } }: { affiliation: Affiliation }) {
  const { affiliations: text } = useText(accountText);
  const withdraw = useAction(
    () => client.accounts.endAffiliation.mutate({ affiliationId: id, validTo: validFrom }),
    async (profile) => {
      await refreshProfile(profile);
      showToast({ kind: "success", text: text.withdrawn });
    },
  );
  return (
    <Button variant="plain" isBusy={withdraw.isBusy} onClick={() => withdraw.start()}>
      {text.withdraw}
    </Button>
  );
}
