import { Button } from "@rammevaerk/ui";
import { type ReactNode, useState } from "react";
import { AuditTrail } from "../../operations/audit/audit-trail.tsx";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { useAction } from "../../platform/form/use-action.ts";
import { useText } from "../../platform/language/use-text.ts";
import { AccountFrame } from "../account/account-frame.tsx";
import { accountText } from "../account/account-text.ts";
import { DeleteAccountDialog } from "./delete-account-dialog.tsx";
import { downloadJson } from "./download-json.ts";

/** What is stored about a person: to take along, and to have removed. */
export function PersonalDataPage(): ReactNode {
  const { data: text } = useText(accountText);
  return (
    <AccountFrame tab="data" title={text.title} lead={text.lead}>
      <div className="stack">
        <ExportSection />
        <EventsSection />
        <DeleteSection />
      </div>
    </AccountFrame>
  );
}

function ExportSection() {
  const { data: text } = useText(accountText);
  const fetchAll = useAction(
    () => client.accounts.exportMyData.query(),
    (data) => {
      downloadJson(data, `${text.fileName}-${data.exportedAt.slice(0, 10)}.json`);
      showToast({ kind: "success", text: text.exported });
    },
  );
  return (
    <section>
      <h2>{text.exportHeading}</h2>
      <p>{text.exportText}</p>
      <Button variant="primary" isBusy={fetchAll.isBusy} onClick={() => fetchAll.start()}>
        {text.export}
      </Button>
    </section>
  );
}

function EventsSection() {
  const { data: text } = useText(accountText);
  const [isShown, setShown] = useState(false);
  return (
    <section>
      <h2>{text.eventsHeading}</h2>
      <p>{text.eventsText}</p>
      {isShown ? (
        <AuditTrail scope={{ kind: "mine" }} />
      ) : (
        <Button onClick={() => setShown(true)}>{text.showEvents}</Button>
      )}
    </section>
  );
}

function DeleteSection() {
  const { data: text } = useText(accountText);
  const [isAsking, setAsking] = useState(false);
  return (
    <section>
      <h2>{text.deleteHeading}</h2>
      <p>{text.deleteText}</p>
      <ul>
        {text.deletePoints.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <Button variant="warning" onClick={() => setAsking(true)}>
        {text.begin}
      </Button>
      {isAsking && <DeleteAccountDialog onClose={() => setAsking(false)} />}
    </section>
  );
}
