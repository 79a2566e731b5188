import type { VersionDetail } from "@rammevaerk/contracts/method-versions";
import { Alert, Button, ButtonGroup, LinkButton } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { api, client } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useAction } from "../../platform/form/use-action.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { methodsText } from "../methods-text.ts";
import { methodHref, refreshMethods } from "../queries.ts";
import { editText } from "./edit-text.ts";
import { VersionForm } from "./version-form.tsx";
import "../methods.scss";
import "./edit.scss";

/** One's own version: written as a draft, and after that what has become of it. */
export function EditVersionPage(): ReactNode {
  const { id } = useParams({ from: "/metoder/udgave/$id" });
  const query = useQuery(api.methods.versions.get.queryOptions({ versionId: id }));
  return <Loaded query={query}>{(version) => <Version key={version.id} version={version} />}</Loaded>;
}

function Version({ version }: { version: VersionDetail }) {
  const { title } = useText(methodsText);
  const text = useText(editText);
  const { methodName, isNew, methodCode } = version;
  return (
    <Page
      title={text.title(methodName)}
      tabTitle={text.tabTitle(methodName)}
      lead={isNew ? text.lead.new : text.lead.change}
      crumbs={[
        { label: title, href: "/metoder" },
        isNew
          ? { label: text.mine, href: "/metoder/mine" }
          : { label: methodName, href: methodHref(methodCode) },
      ]}
    >
      {version.may.edit ? (
        <>
          <DeclinedNote version={version} />
          <VersionForm version={version} />
        </>
      ) : (
        <Closed version={version} />
      )}
    </Page>
  );
}

/** Why it came back, while it is mended. */
function DeclinedNote({ version }: { version: VersionDetail }) {
  const { declined: text } = useText(editText);
  const { reason, decidedBy } = version;
  if (reason === null || reason === "") return null;
  return (
    <Alert kind="warning" heading={text.heading}>
      <p className="alert-text">
        {decidedBy !== null && text.by(decidedBy.name)} <q lang="da">{reason}</q> {text.text}
      </p>
    </Alert>
  );
}

/** It can't be changed now: why, and the ways on. */
function Closed({ version }: { version: VersionDetail }) {
  const text = useText(editText);
  const { heading, text: explanation } = text.closed[version.state];
  const takeBack = useAction(
    () => client.methods.versions.takeBack.mutate({ versionId: version.id }),
    async () => {
      await refreshMethods();
      showToast({ kind: "success", text: text.takenBack });
    },
  );
  return (
    <>
      <DeclinedNote version={version} />
      <Alert kind="info" heading={heading}>
        <p className="alert-text">{explanation}</p>
      </Alert>
      <ButtonGroup>
        {version.may.takeBack && (
          <Button variant="primary" isBusy={takeBack.isBusy} onClick={() => takeBack.start()}>
            {text.takeBack}
          </Button>
        )}
        <LinkButton href={`${methodHref(version.methodCode)}/udgaver?udgave=${version.id}`}>
          {text.seeDifference}
        </LinkButton>
        <LinkButton href="/metoder/mine">{text.toMine}</LinkButton>
      </ButtonGroup>
    </>
  );
}
