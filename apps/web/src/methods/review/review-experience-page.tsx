import type { ExperienceDetail } from "@rammevaerk/contracts/method-experiences";
import { Alert, Button, ButtonGroup, LinkButton } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { api, client } from "../../platform/api/client.ts";
import { showToast } from "../../platform/announce/toast.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useAction } from "../../platform/form/use-action.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { useSession } from "../../platform/session/session.ts";
import { ExperienceEntry } from "../method/experience-entry.tsx";
import { methodsText } from "../methods-text.ts";
import { methodHref, refreshMethods } from "../queries.ts";
import { DecidedNote } from "./decided-note.tsx";
import { DecisionForm } from "./decision-form.tsx";
import { reviewText } from "./review-text.ts";
import "../methods.scss";
import "./review.scss";

/** One experience as it was written: for an editor to decide on, and for its organisation to stand by. */
export function ReviewExperiencePage(): ReactNode {
  const { id } = useParams({ from: "/metoder/gennemsyn/erfaring/$id" });
  const query = useQuery(api.methods.experiences.get.queryOptions({ experienceId: id }));
  return (
    <Loaded query={query}>{(experience) => <Review key={experience.id} experience={experience} />}</Loaded>
  );
}

function Review({ experience }: { experience: ExperienceDetail }) {
  const { title } = useText(methodsText);
  const { experience: text, queue, decide } = useText(reviewText);
  const isReviewer = useSession()?.grants.some(({ role }) => role === "method-reviewer") === true;
  const { methodName, methodCode, may, id } = experience;
  return (
    <Page
      title={text.title(methodName)}
      lead={text.lead}
      crumbs={[
        { label: title, href: "/metoder" },
        isReviewer
          ? { label: queue.title, href: "/metoder/gennemsyn" }
          : { label: methodName, href: methodHref(methodCode) },
      ]}
    >
      <State experience={experience} />
      <h2>{text.written}</h2>
      <ul className="rows">
        <ExperienceEntry experience={experience} />
      </ul>
      <Exactly experience={experience} />
      {may.verify && <Verify experience={experience} />}
      {may.decide && (
        <section aria-labelledby="beslutning">
          <h2 id="beslutning">{decide.heading}</h2>
          <DecisionForm
            name={`decide-experience-${id}`}
            kind="experience"
            revision={experience.revision}
            send={({ decision, reason, requestId, revision }) =>
              client.methods.experiences.decide.mutate({
                decision,
                reason,
                requestId,
                revision,
                experienceId: id,
              })
            }
          />
        </section>
      )}
    </Page>
  );
}

function State({ experience }: { experience: ExperienceDetail }) {
  const { own, experience: text } = useText(reviewText);
  const { state, isOwn, reason, may, publishedAt, methodCode, id } = experience;
  if (state !== "in-review")
    return <DecidedNote outcome={state} by={null} at={publishedAt} reason={reason} />;
  if (!isOwn) return null;
  return (
    <Alert kind="info" heading={own.heading}>
      <p className="alert-text">{own.text}</p>
      {may.edit && (
        <ButtonGroup>
          <LinkButton href={`${methodHref(methodCode)}/erfaring?erfaring=${id}`}>{text.edit}</LinkButton>
        </ButtonGroup>
      )}
    </Alert>
  );
}

/** What only those see who have to do with it: the exact number, and whether the author lets themselves be asked. */
function Exactly({ experience: { fields, verifiedAt, citizens } }: { experience: ExperienceDetail }) {
  const { experience: text } = useText(reviewText);
  const format = useFormat();
  return (
    <ul>
      {fields.citizens !== null && (
        <li>
          {text.exact}:{" "}
          {citizens?.isFew === true ? text.few(fields.citizens) : format.number(fields.citizens)}
        </li>
      )}
      {fields.isContact && <li>{text.contact}</li>}
      <li>{verifiedAt === null ? text.notVerified : text.isVerified(format.date(verifiedAt))}</li>
    </ul>
  );
}

/** The author's organisation says that it stands by what is written here. */
function Verify({ experience }: { experience: ExperienceDetail }) {
  const { experience: text } = useText(reviewText);
  const { id, revision, organisation } = experience;
  const verify = useAction(
    () => client.methods.experiences.verify.mutate({ experienceId: id, revision }),
    async () => {
      await refreshMethods();
      showToast({ kind: "success", text: text.verified });
    },
  );
  return (
    <section aria-labelledby="bekraeft">
      <h2 id="bekraeft">{text.verifyHeading(organisation.name)}</h2>
      <p>{text.verifyText}</p>
      <Button variant="primary" isBusy={verify.isBusy} onClick={() => verify.start()}>
        {text.verify}
      </Button>
    </section>
  );
}
