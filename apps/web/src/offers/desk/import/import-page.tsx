import type { OfferImport } from "@rammevaerk/contracts/offer-desk";
import { Alert, Button, LinkButton, Progress } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { showToast } from "../../../platform/announce/toast.ts";
import { api, client } from "../../../platform/api/client.ts";
import { Loaded } from "../../../platform/data/loaded.tsx";
import { useAction } from "../../../platform/form/use-action.ts";
import { useFormat } from "../../../platform/format/use-format.ts";
import { useLanguage } from "../../../platform/language/language.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { Page } from "../../../platform/layout/page.tsx";
import { refreshOffers } from "../../queries.ts";
import { deskText } from "../desk-text.ts";
import { useUndo } from "../use-undo.ts";
import { ImportRows } from "./import-rows.tsx";
import { outcomeOrder } from "./outcome-order.ts";
import "../../offers.scss";
import "../desk.scss";

const askEveryMilliseconds = 1_000;

/** What a spreadsheet changes, row by row; saving it, and undoing it as a whole. */
export function ImportPage(): ReactNode {
  const { id } = useParams({ from: "/tilbud/import/$id" });
  const { title, imports: text } = useText(deskText);
  const query = useQuery({
    ...api.offers.desk.getImport.queryOptions({ importId: id }),
    refetchInterval: ({ state }) => (state.data?.status === "reading" ? askEveryMilliseconds : false),
  });
  return (
    <Loaded query={query}>
      {(found) => (
        <Page
          title={found.fileName}
          tabTitle={text.tabTitle(found.fileName)}
          lead={text.importLead[found.status]}
          crumbs={[
            { label: title, href: "/tilbud/mine" },
            { label: text.title, href: "/tilbud/import" },
          ]}
        >
          <Body found={found} />
        </Page>
      )}
    </Loaded>
  );
}

function Body({ found }: { found: OfferImport }) {
  const { imports: text } = useText(deskText);
  if (found.status === "reading") return <Reading found={found} />;
  if (found.status === "failed") return <Failed found={found} />;
  if (found.status === "discarded")
    return (
      <LinkButton href="/tilbud/import" variant="primary">
        {text.again}
      </LinkButton>
    );
  return (
    <>
      <Summary found={found} />
      {found.status === "ready" && <Decide found={found} />}
      {found.status === "applied" && <Applied found={found} />}
      {found.status === "undone" && (
        <p>
          <LinkButton href="/tilbud/import" variant="primary">
            {text.again}
          </LinkButton>
        </p>
      )}
      <ImportRows found={found} />
    </>
  );
}

function Reading({ found }: { found: OfferImport }) {
  const { imports: text } = useText(deskText);
  const { rowsDone, rowsTotal } = found;
  return (
    <div role="status">
      <Progress
        label={text.progress(rowsDone, rowsTotal)}
        value={rowsTotal === null ? undefined : rowsDone}
        max={rowsTotal ?? undefined}
      />
    </div>
  );
}

function Failed({ found }: { found: OfferImport }) {
  const { imports: text } = useText(deskText);
  const language = useLanguage();
  return (
    <>
      <Alert kind="error">
        <p className="alert-text">{found.problem?.reason[language] ?? text.failedText}</p>
      </Alert>
      <p>
        <LinkButton href="/tilbud/import" variant="primary">
          {text.uploadAgain}
        </LinkButton>
      </p>
    </>
  );
}

/** How many rows do what, and which columns were left out. */
function Summary({ found }: { found: OfferImport }) {
  const { imports: text } = useText(deskText);
  const format = useFormat();
  const shown = outcomeOrder.filter((outcome) => found.counts[outcome] > 0);
  return (
    <section aria-labelledby="fundet">
      <h2 id="fundet">{text.found}</h2>
      <ul className="import-counts">
        {shown.map((outcome) => (
          <li key={outcome} className={`import-counts__${outcome}`}>
            {text.counts[outcome](found.counts[outcome])}
          </li>
        ))}
      </ul>
      {found.unknownColumns.length > 0 && (
        <p className="muted">{text.unknown(format.list(found.unknownColumns))}</p>
      )}
    </section>
  );
}

/** Saves it all, or what was not refused; or lets go of it. */
function Decide({ found }: { found: OfferImport }) {
  const { imports: text } = useText(deskText);
  const { added, changed, confirmed, refused } = found.counts;
  const useful = added + changed + confirmed;
  const apply = useAction(
    () => client.offers.desk.applyImport.mutate({ importId: found.id, withoutRefused: refused > 0 }),
    async ({ outcome }) => {
      await refreshOffers();
      if (outcome === "applied") showToast({ kind: "success", text: text.applied });
      else showToast({ kind: "warning", text: text.outdated });
    },
  );
  const discard = useAction(
    () => client.offers.desk.discardImport.mutate({ importId: found.id }),
    async () => {
      await refreshOffers();
      showToast({ kind: "success", text: text.discarded });
    },
  );
  return (
    <>
      {refused > 0 && (
        <Alert kind="warning">
          <p className="alert-text">{text.fixFirst(refused)}</p>
        </Alert>
      )}
      {useful === 0 && refused === 0 && <p>{text.nothing}</p>}
      <div className="cluster import-actions">
        {useful > 0 && (
          <Button variant="primary" isBusy={apply.isBusy} onClick={() => apply.start()}>
            {refused > 0 ? text.applySome(useful) : text.apply}
          </Button>
        )}
        {refused > 0 && <LinkButton href="/tilbud/import">{text.uploadAgain}</LinkButton>}
        <Button variant="tertiary" isBusy={discard.isBusy} onClick={() => discard.start()}>
          {text.discard}
        </Button>
      </div>
    </>
  );
}

function Applied({ found }: { found: OfferImport }) {
  const { imports: text } = useText(deskText);
  const undo = useUndo();
  return (
    <div className="cluster import-actions">
      <LinkButton href="/tilbud/import" variant="primary">
        {text.again}
      </LinkButton>
      <Button isBusy={undo.isBusy} onClick={() => undo.start(found.recordingId ?? "")}>
        {text.undo}
      </Button>
    </div>
  );
}
