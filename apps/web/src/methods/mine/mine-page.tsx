import type { ExperienceView } from "@rammevaerk/contracts/method-experiences";
import type { VersionSummary } from "@rammevaerk/contracts/method-versions";
import { LinkButton } from "@rammevaerk/ui";
import type { ReactNode } from "react";
import { api, client } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { More } from "../../platform/data/more.tsx";
import { usePages } from "../../platform/data/use-pages.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { useSession } from "../../platform/session/session.ts";
import { methodsText } from "../methods-text.ts";
import { methodHref } from "../queries.ts";
import { VersionRow } from "../versions/version-row.tsx";
import { mineText } from "./mine-text.ts";
import { OwnExperienceRow } from "./own-experience-row.tsx";
import "../methods.scss";
import "../versions/versions.scss";

const authorRoles: readonly string[] = ["method-author", "method-reviewer"];

/** All that somebody has written for the library, with what has become of it, and what they can verify. */
export function MineMethodsPage(): ReactNode {
  const { title } = useText(methodsText);
  const text = useText(mineText);
  const mayImport = useSession()?.grants.some(({ role }) => authorRoles.includes(role)) === true;
  return (
    <Page
      title={text.title}
      lead={text.lead}
      crumbs={[{ label: title, href: "/metoder" }]}
      actions={
        <>
          <LinkButton href="/metoder/ny" variant="primary">
            {text.start}
          </LinkButton>
          {mayImport && <LinkButton href="/metoder/indlaes">{text.import}</LinkButton>}
        </>
      }
    >
      <OwnVersions />
      <OwnExperiences />
    </Page>
  );
}

function OwnVersions() {
  const text = useText(mineText);
  const versions = usePages({
    key: api.methods.versions.listOwn.queryKey({}),
    fetch: (after, signal) => client.methods.versions.listOwn.query({ after }, { signal }),
  });
  return (
    <section aria-labelledby="udgaver">
      <h2 id="udgaver">{text.versions}</h2>
      <Loaded query={versions}>
        {({ items }) =>
          items.length === 0 ? (
            <p>
              {text.noVersions} <a href="/metoder">{text.toLibrary}</a>
            </p>
          ) : (
            <ul className="rows">
              {items.map((version) => (
                <OwnVersion key={version.id} version={version} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <More pages={versions} />
    </section>
  );
}

function OwnVersion({ version }: { version: VersionSummary }) {
  const text = useText(mineText);
  const { id, state, methodName, methodCode } = version;
  const editing = { draft: text.continue, declined: text.mend };
  const isOpen = state === "draft" || state === "declined" || state === "in-review";
  return (
    <VersionRow
      version={version}
      name={
        <a href={isOpen ? `/metoder/udgave/${id}` : methodHref(methodCode)} lang="da">
          {methodName}
        </a>
      }
    >
      {(state === "draft" || state === "declined") && <a href={`/metoder/udgave/${id}`}>{editing[state]}</a>}
      <a href={`${methodHref(methodCode)}/udgaver?udgave=${id}`}>{text.difference}</a>
    </VersionRow>
  );
}

/** One's own, and apart from them those of colleagues that one can verify. */
function OwnExperiences() {
  const text = useText(mineText);
  const experiences = usePages({
    key: api.methods.experiences.listOwn.queryKey({}),
    fetch: (after, signal) => client.methods.experiences.listOwn.query({ after }, { signal }),
  });
  return (
    <>
      <Loaded query={experiences}>
        {({ items }) => {
          const own = items.filter(({ isOwn }) => isOwn);
          const waiting = items.filter(({ may }) => may.verify);
          return (
            <>
              <section aria-labelledby="erfaringer">
                <h2 id="erfaringer">{text.experiences}</h2>
                {own.length === 0 ? (
                  <p>
                    {text.noExperiences} <a href="/metoder">{text.toLibrary}</a>
                  </p>
                ) : (
                  <Experiences items={own} />
                )}
              </section>
              {waiting.length > 0 && (
                <section aria-labelledby="bekraeft">
                  <h2 id="bekraeft">{text.verify}</h2>
                  <p>{text.verifyText}</p>
                  <Experiences items={waiting} />
                </section>
              )}
            </>
          );
        }}
      </Loaded>
      <More pages={experiences} />
    </>
  );
}

function Experiences({ items }: { items: readonly ExperienceView[] }) {
  return (
    <ul className="rows">
      {items.map((experience) => (
        <OwnExperienceRow key={experience.id} experience={experience} />
      ))}
    </ul>
  );
}
