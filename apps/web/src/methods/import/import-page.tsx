import type { MethodImport } from "@rammevaerk/contracts/method-exchange";
import { Alert, Button, ButtonGroup, downloadIcon, EmptyState, LinkButton } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { api, client } from "../../platform/api/client.ts";
import { uploadFile } from "../../platform/api/upload-file.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { SheetPicker } from "../../platform/form/sheet-picker.tsx";
import { useAction } from "../../platform/form/use-action.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { idsIn } from "../../offers/list/offers-search.ts";
import type { RawSearch } from "../../platform/routing/search.ts";
import { useAddress } from "../../platform/routing/use-address.ts";
import { useSession } from "../../platform/session/session.ts";
import { methodsText } from "../methods-text.ts";
import { refreshMethods } from "../queries.ts";
import { ImportedFiles, outcomes } from "./imported-files.tsx";
import { importText } from "./import-text.ts";
import "../methods.scss";
import "./import.scss";

const authorRoles: readonly string[] = ["method-author", "method-reviewer"];
const exampleHref = "/metoder/eksport/fit.md";

const readImport = (raw: RawSearch): { fil?: string | undefined } => ({ fil: idsIn(raw, "fil")[0] });

/** Takes methods in from files: first what would happen, and then all of it or nothing. */
export function ImportMethodsPage(): ReactNode {
  const { title } = useText(methodsText);
  const text = useText(importText);
  const [{ fil }, change] = useAddress(readImport);
  const mayImport = useSession()?.grants.some(({ role }) => authorRoles.includes(role)) === true;
  return (
    <Page title={text.title} lead={text.lead} crumbs={[{ label: title, href: "/metoder" }]}>
      {mayImport ? (
        <>
          <HandIn key={fil} onHandedIn={(importId) => change({ fil: importId }, { isStep: true })} />
          {fil !== undefined && <Found importId={fil} />}
        </>
      ) : (
        <EmptyState
          heading={text.notAllowed}
          action={<LinkButton href="/metoder/ny">{text.start}</LinkButton>}
        >
          {text.notAllowedText}
        </EmptyState>
      )}
    </Page>
  );
}

function HandIn({ onHandedIn }: { onHandedIn: (importId: string) => void }) {
  const text = useText(importText);
  const handIn = async (file: File, onProgress: (percent: number) => void): Promise<void> => {
    const { importId } = (await uploadFile({
      file,
      door: "/api/methods/import",
      onProgress,
    })) as MethodImport;
    onHandedIn(importId);
  };
  return (
    <>
      <SheetPicker text={text} handIn={handIn} accept=".md,.zip,text/markdown,application/zip" />
      <p>
        <LinkButton href={exampleHref} icon={downloadIcon} variant="tertiary" download>
          {text.example}
        </LinkButton>
      </p>
    </>
  );
}

function Found({ importId }: { importId: string }) {
  const text = useText(importText);
  const query = useQuery(api.methods.exchange.getImport.queryOptions({ importId }));
  return (
    <Loaded query={query}>
      {(found) => (
        <section aria-labelledby="fundet">
          <h2 id="fundet">{text.found}</h2>
          <div role="status">
            <ul>
              {outcomes
                .filter((outcome) => found.counts[outcome] > 0)
                .map((outcome) => (
                  <li key={outcome}>{text.counts[outcome](found.counts[outcome])}</li>
                ))}
            </ul>
          </div>
          <Apply found={found} />
          <h3>{text.rows}</h3>
          <ImportedFiles files={found.files} />
        </section>
      )}
    </Loaded>
  );
}

/** Hands in all of it; not when a file was refused, or nothing would change. */
function Apply({ found: { importId, counts } }: { found: MethodImport }) {
  const text = useText(importText);
  const navigate = useNavigate();
  const useful = counts.added + counts.changed;
  const apply = useAction(
    () => client.methods.exchange.applyImport.mutate({ importId }),
    async ({ versionIds }) => {
      await refreshMethods();
      showToast({ kind: "success", text: text.applied(versionIds.length) });
      await navigate({ href: "/metoder/mine" });
    },
  );
  if (counts.refused > 0) {
    return (
      <Alert kind="warning">
        <p className="alert-text">{text.allOrNothing}</p>
      </Alert>
    );
  }
  if (useful === 0) return <p>{text.nothing}</p>;
  return (
    <ButtonGroup>
      <Button variant="primary" isBusy={apply.isBusy} onClick={() => apply.start()}>
        {text.apply(useful)}
      </Button>
    </ButtonGroup>
  );
}
