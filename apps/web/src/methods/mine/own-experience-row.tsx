import type { ExperienceView } from "@rammevaerk/contracts/method-experiences";
import { Badge, type BadgeKind } from "@rammevaerk/ui";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { methodsText } from "../methods-text.ts";
import { methodHref } from "../queries.ts";
import { mineText } from "./mine-text.ts";

const kinds: Readonly<Record<ExperienceView["state"], BadgeKind>> = {
  draft: "neutral",
  "in-review": "warning",
  published: "success",
  declined: "error",
  withdrawn: "neutral",
};

/** An experience in short, with the way on. */
export function OwnExperienceRow({ experience }: { experience: ExperienceView }) {
  const { labels } = useText(methodsText);
  const text = useText(mineText);
  const { date } = useFormat();
  const { methodName, organisation, state, publishedAt, verifiedAt, result } = experience;
  const about = [
    ...(publishedAt === null ? [] : [text.published(date(publishedAt))]),
    verifiedAt === null ? text.notVerified : text.verified(date(verifiedAt)),
  ];
  return (
    <li className="version-row">
      <h3 className="h4">
        <span lang="da">{text.ofMethod(methodName, organisation.name)}</span>{" "}
        <Badge kind={kinds[state]}>{labels.experienceState[state]}</Badge>
      </h3>
      <p className="muted small">{about.join(" · ")}</p>
      {result !== "" && <p lang="da">{result}</p>}
      <p className="cluster">
        <Ways experience={experience} />
      </p>
    </li>
  );
}

function Ways({ experience: { id, methodCode, state, isOwn, may } }: { experience: ExperienceView }) {
  const text = useText(mineText);
  const page = `/metoder/gennemsyn/erfaring/${id}`;
  if (!isOwn) return <a href={page}>{text.readAndVerify}</a>;
  const editing = state === "draft" ? text.continue : text.edit;
  return (
    <>
      {may.edit && (
        <a href={`${methodHref(methodCode)}/erfaring?erfaring=${id}`}>
          {state === "declined" ? text.mend : editing}
        </a>
      )}
      {state !== "draft" && <a href={page}>{text.read}</a>}
    </>
  );
}
