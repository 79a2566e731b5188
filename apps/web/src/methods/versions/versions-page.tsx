import type { VersionSummary } from "@rammevaerk/contracts/method-versions";
import type { MethodDetail } from "@rammevaerk/contracts/methods";
import { LinkButton, Select } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { api, client } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { More } from "../../platform/data/more.tsx";
import { usePages } from "../../platform/data/use-pages.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { idsIn } from "../../offers/list/offers-search.ts";
import type { RawSearch } from "../../platform/routing/search.ts";
import { useAddress } from "../../platform/routing/use-address.ts";
import { useSession } from "../../platform/session/session.ts";
import { methodsText } from "../methods-text.ts";
import { methodHref } from "../queries.ts";
import { DifferenceSection } from "./difference-section.tsx";
import { nameVersion } from "./name-version.ts";
import { VersionRow } from "./version-row.tsx";
import { versionsText } from "./versions-text.ts";
import "../methods.scss";
import "./versions.scss";

interface Chosen {
  /** The version that is shown, by its id. */
  udgave?: string | undefined;
  /** The one that it is compared with; the one before it when absent. */
  mod?: string | undefined;
}

const readChosen = (raw: RawSearch): Chosen => ({
  udgave: idsIn(raw, "udgave")[0],
  mod: idsIn(raw, "mod")[0],
});

/** All versions of a method, and what changed from one to another. */
export function VersionsPage(): ReactNode {
  const { code } = useParams({ from: "/metoder/$code/udgaver" });
  const query = useQuery(api.methods.get.queryOptions({ method: code }));
  return <Loaded query={query}>{(method) => <Versions key={method.id} method={method} />}</Loaded>;
}

function Versions({ method }: { method: MethodDetail }) {
  const { title } = useText(methodsText);
  const text = useText(versionsText);
  const { name } = method.fields;
  const input = { methodId: method.id };
  const versions = usePages({
    key: api.methods.versions.list.queryKey(input),
    fetch: (after, signal) => client.methods.versions.list.query({ ...input, after }, { signal }),
  });
  return (
    <Page
      title={text.title(name)}
      lead={text.lead}
      crumbs={[
        { label: title, href: "/metoder" },
        { label: name, href: methodHref(method.code) },
      ]}
      actions={<LinkButton href={methodHref(method.code)}>{text.toMethod}</LinkButton>}
    >
      <Loaded query={versions}>
        {({ items, total }) =>
          items.length === 0 ? (
            <p>{text.none}</p>
          ) : (
            <>
              <Compared versions={items} />
              <h2>{text.count(total ?? items.length)}</h2>
              <ul className="rows">
                {items.map((version) => (
                  <VersionRow key={version.id} version={version}>
                    <Ways version={version} />
                  </VersionRow>
                ))}
              </ul>
              <More pages={versions} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

/** The difference that the address asks for, and the choice of another. */
function Compared({ versions }: { versions: readonly VersionSummary[] }) {
  const text = useText(versionsText);
  const [{ udgave, mod }, change] = useAddress(readChosen);
  const { date } = useFormat();
  if (udgave === undefined) return null;
  const choices = versions.map((version) => ({
    value: version.id,
    label: text.dated(nameVersion(version, text), date(version.decidedAt ?? version.createdAt)),
  }));
  return (
    <section className="compared" aria-labelledby="forskel">
      <div className="compared__choice no-print">
        <Select
          label={text.choose.newer}
          value={udgave}
          onChange={(id: string) => change({ udgave: id, mod: undefined })}
          choices={choices}
        />
        <Select
          label={text.choose.older}
          value={mod ?? ""}
          onChange={(id: string) => change({ mod: id === "" ? undefined : id })}
          choices={[
            { value: "", label: text.choose.usual },
            ...choices.filter(({ value }) => value !== udgave),
          ]}
        />
      </div>
      <DifferenceSection versionId={udgave} againstId={mod} />
    </section>
  );
}

/** On from a version: to what it changed, to its draft, to its file. */
function Ways({ version }: { version: VersionSummary }) {
  const text = useText(versionsText);
  const me = useSession();
  const { id, state, methodCode } = version;
  const name = nameVersion(version, text);
  const isFirst = version.isNew || version.number === 1;
  const isOwn = me !== null && me !== undefined && version.author?.id === me.id;
  const isReviewer = me?.grants.some(({ role }) => role === "method-reviewer") === true;
  return (
    <>
      <a
        href={`${methodHref(methodCode)}/udgaver?udgave=${id}`}
        aria-label={isFirst ? text.seeTextOf(name) : text.seeDifferenceOf(name)}
      >
        {isFirst ? text.whole : text.seeDifference}
      </a>
      {isOwn && (state === "draft" || state === "declined") && (
        <a href={`/metoder/udgave/${id}`}>{text.edit}</a>
      )}
      {isReviewer && state === "in-review" && <a href={`/metoder/gennemsyn/udgave/${id}`}>{text.review}</a>}
      <a href={`/metoder/eksport/${methodCode}.md?udgave=${id}`} aria-label={text.downloadOf(name)} download>
        {text.download}
      </a>
    </>
  );
}
