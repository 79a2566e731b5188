import type { VersionSummary } from "@rammevaerk/contracts/method-versions";
import type { ReactNode } from "react";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { nameVersion } from "./name-version.ts";
import { VersionState } from "./version-state.tsx";
import { versionsText } from "./versions-text.ts";

/** One version of a list: what it is, where it stands, who wrote and decided, and what was said of it. */
export function VersionRow(props: {
  version: VersionSummary;
  /** Stands in the place of "version 3" where versions of several methods are listed. */
  name?: ReactNode;
  children?: ReactNode;
}) {
  const { version } = props;
  const text = useText(versionsText);
  const about = useAbout(version);
  const { note, reason } = version;
  return (
    <li className="version-row">
      <h3 className="h4">
        {props.name ?? nameVersion(version, text)} <VersionState state={version.state} />
      </h3>
      <p className="muted small">{about.join(" · ")}</p>
      {note !== "" && (
        <p className="written" lang="da">
          {note}
        </p>
      )}
      {reason !== null && reason !== "" && (
        <p className="written">
          <strong>{text.reason}:</strong> <span lang="da">{reason}</span>
        </p>
      )}
      {props.children !== undefined && <p className="cluster">{props.children}</p>}
    </li>
  );
}

/** When, and by whom. */
function useAbout(version: VersionSummary): string[] {
  const text = useText(versionsText);
  const { date } = useFormat();
  const { state, createdAt, submittedAt, decidedAt, author, decidedBy } = version;
  const when = (): string => {
    if (decidedAt !== null && state === "declined") return text.declined(date(decidedAt));
    if (decidedAt !== null && state !== "draft") return text.published(date(decidedAt));
    return submittedAt !== null && state === "in-review"
      ? text.submitted(date(submittedAt))
      : text.begun(date(createdAt));
  };
  return [
    when(),
    ...(author === null ? [] : [text.by(author.name)]),
    ...(decidedBy === null || state === "draft" ? [] : [text.decidedBy(decidedBy.name)]),
  ];
}
