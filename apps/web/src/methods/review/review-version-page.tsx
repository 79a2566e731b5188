import type { VersionDetail } from "@rammevaerk/contracts/method-versions";
import { Alert, Button, Details } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { api, client } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useAction } from "../../platform/form/use-action.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { useSession } from "../../platform/session/session.ts";
import { listMissing } from "../fields/check-method-values.ts";
import { nameFields } from "../fields/field-names.ts";
import { findFieldPath } from "../fields/field-paths.ts";
import { toMethodValues } from "../fields/method-values.ts";
import { editText } from "../edit/edit-text.ts";
import { methodsText } from "../methods-text.ts";
import { methodHref, refreshMethods } from "../queries.ts";
import { DifferenceView } from "../versions/difference-view.tsx";
import { VersionText } from "../versions/version-text.tsx";
import { DecidedNote } from "./decided-note.tsx";
import { DecisionForm } from "./decision-form.tsx";
import { reviewText } from "./review-text.ts";
import "../methods.scss";
import "./review.scss";

/** One version that waits: what it changes, and the decision. */
export function ReviewVersionPage(): ReactNode {
  const { id } = useParams({ from: "/metoder/gennemsyn/udgave/$id" });
  const query = useQuery(api.methods.versions.get.queryOptions({ versionId: id }));
  return <Loaded query={query}>{(version) => <Review key={version.id} version={version} />}</Loaded>;
}

function Review({ version }: { version: VersionDetail }) {
  const { title } = useText(methodsText);
  const { version: text, queue } = useText(reviewText);
  const { methodName, isNew } = version;
  const [ownRevision, setOwnRevision] = useState<number>();
  return (
    <Page
      title={text.title(methodName)}
      lead={isNew ? text.lead.new : text.lead.change}
      crumbs={[
        { label: title, href: "/metoder" },
        { label: queue.title, href: "/metoder/gennemsyn" },
      ]}
    >
      <About version={version} />
      <State version={version} onCaughtUp={setOwnRevision} />
      <Content version={version} />
      {version.may.decide && <Decide version={version} ownRevision={ownRevision} />}
    </Page>
  );
}

/** Who handed it in, when, and what they say of it. */
function About({ version }: { version: VersionDetail }) {
  const { version: text, note: noteWord, noNote, by, bySomebody } = useText(reviewText);
  const { date } = useFormat();
  const { author, submittedAt, note, isNew, methodCode } = version;
  const when = date(submittedAt ?? version.createdAt);
  return (
    <>
      <p className="muted">
        {author === null ? bySomebody(when) : by(author.name, when)}
        {!isNew && (
          <>
            {" · "}
            <a href={methodHref(methodCode)}>{text.toPublished}</a>
          </>
        )}
      </p>
      {note === "" ? (
        <p>{noNote}</p>
      ) : (
        <p>
          <strong>{noteWord}:</strong>{" "}
          <span className="written" lang="da">
            {note}
          </span>
        </p>
      )}
    </>
  );
}

interface CatchingUp {
  version: VersionDetail;
  /** Told which revision the same text has now. */
  onCaughtUp: (revision: number) => void;
}

/** What stands in the way: it is one's own, it is decided, something else was published meanwhile, something is missing. */
function State({ version, onCaughtUp }: CatchingUp) {
  const { own } = useText(reviewText);
  const me = useSession();
  const { state, decidedBy, decidedAt, reason, author } = version;
  if (state !== "in-review") {
    const outcome = state === "superseded" ? "published" : state;
    return <DecidedNote outcome={outcome} by={decidedBy?.name ?? null} at={decidedAt} reason={reason} />;
  }
  const isOwn = me !== null && me !== undefined && author?.id === me.id;
  return (
    <>
      {isOwn && (
        <Alert kind="info" heading={own.heading}>
          {own.text}
        </Alert>
      )}
      {version.isBehind && <Behind version={version} onCaughtUp={onCaughtUp} />}
      {version.missing.length > 0 && <Missing version={version} />}
    </>
  );
}

function Behind({ version: { id, revision, may }, onCaughtUp }: CatchingUp) {
  const { version: text } = useText(reviewText);
  const catchUp = useAction(
    () => client.methods.versions.catchUp.mutate({ versionId: id, revision }),
    async ({ revision: own }) => {
      onCaughtUp(own);
      await refreshMethods();
      showToast({ kind: "success", text: text.caughtUp });
    },
  );
  return (
    <Alert kind="warning" heading={text.behind}>
      <p className="alert-text">{text.behindText}</p>
      {may.decide && (
        <Button isBusy={catchUp.isBusy} onClick={() => catchUp.start()}>
          {text.catchUp}
        </Button>
      )}
    </Alert>
  );
}

function Missing({ version }: { version: VersionDetail }) {
  const { version: text } = useText(reviewText);
  const { problems, words } = useText(editText);
  const names = nameFields(useText(methodsText), words.fields);
  return (
    <Alert kind="warning" heading={text.missing}>
      <p className="alert-text">{text.missingText}</p>
      <ul>
        {listMissing(toMethodValues(version.fields), problems).map(({ place, text: said }) => {
          const field = findFieldPath(place);
          return (
            <li key={`${place} ${said}`}>
              {field !== undefined && `${names[field]}: `}
              {said}
            </li>
          );
        })}
      </ul>
    </Alert>
  );
}

/** Of a change what it changes, with the whole text to be opened; of a new method the whole text. */
function Content({ version }: { version: VersionDetail }) {
  const { version: text } = useText(reviewText);
  const query = useQuery(api.methods.versions.difference.queryOptions({ versionId: version.id }));
  return (
    <Loaded query={query}>
      {({ against, items }) =>
        against === null ? (
          <>
            <h2>{text.whole}</h2>
            <VersionText version={version} />
          </>
        ) : (
          <>
            <h2>{text.difference}</h2>
            <DifferenceView items={items} />
            <Details summary={text.openWhole}>
              <VersionText version={version} />
            </Details>
          </>
        )
      }
    </Loaded>
  );
}

/** The decision begins with how often the method is reviewed now. */
function Decide({ version, ownRevision }: { version: VersionDetail; ownRevision: number | undefined }) {
  const { decide: text } = useText(reviewText);
  const method = useQuery(api.methods.get.queryOptions({ method: version.methodCode }));
  return (
    <section aria-labelledby="beslutning">
      <h2 id="beslutning">{text.heading}</h2>
      <Loaded query={method}>
        {({ reviewMonths }) => (
          <DecisionForm
            name={`decide-version-${version.id}`}
            kind="version"
            revision={version.revision}
            ownRevision={ownRevision}
            reviewMonths={reviewMonths}
            send={(decision) => client.methods.versions.decide.mutate({ ...decision, versionId: version.id })}
          />
        )}
      </Loaded>
    </section>
  );
}
