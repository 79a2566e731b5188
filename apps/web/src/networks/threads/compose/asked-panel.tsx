import { limits } from "@rammevaerk/contracts/limits";
import type { SuggestedExperts } from "@rammevaerk/contracts/threads";
import { Alert, Button, CheckboxGroup, Details } from "@rammevaerk/ui";
import { useFormat } from "../../../platform/format/use-format.ts";
import { useLanguage } from "../../../platform/language/language.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { subjectLabel } from "../../subjects/subject-label.ts";
import { threadsText } from "../threads-text.ts";
import { type AskedChoices, chooseAsked, pickAsked } from "./pick-asked.ts";
import type { useExperts } from "./use-experts.ts";

type Expert = SuggestedExperts["experts"][number];

/** Who will be asked directly, why, and what happens when the question is sent. Each can be left out or taken in. */
export function AskedPanel(props: {
  experts: ReturnType<typeof useExperts>;
  choices: AskedChoices;
  onChange: (choices: AskedChoices) => void;
  /** How many belong to the network, the asker among them. */
  memberCount: number;
}) {
  const { experts, choices } = props;
  const { asked: text } = useText(threadsText);
  const format = useFormat();
  const candidates = experts.data?.experts ?? [];
  const asked = pickAsked(candidates, choices, limits.askedPeople);
  const names = candidates.filter(({ id }) => asked.includes(id)).map(({ name }) => name);
  return (
    <section className="asked" aria-busy={experts.isFetching}>
      <Candidates {...props} asked={asked} />
      <h2 className="h4">{text.onSend}</h2>
      <p aria-live="polite">
        {asked.length === 0 ? text.directNobody : text.direct(format.list(names), asked.length)}{" "}
        {text.others(props.memberCount - 1 - asked.length)}
      </p>
    </section>
  );
}

function Candidates(props: Parameters<typeof AskedPanel>[0] & { asked: readonly string[] }) {
  const { experts, choices, asked } = props;
  const { asked: text } = useText(threadsText);
  const describe = useDescription();
  if (!experts.isWanted) return <Note>{text.chooseFirst}</Note>;
  if (experts.error !== null) {
    return (
      <Alert kind="warning" heading={text.heading}>
        <p className="alert-text">{text.failed}</p>
        <Button isBusy={experts.isFetching} onClick={experts.refetch}>
          {text.retry}
        </Button>
      </Alert>
    );
  }
  if (experts.data === undefined) return <Note>{text.loading}</Note>;
  const { experts: candidates, unavailableCount } = experts.data;
  const isFull = asked.length >= limits.askedPeople;
  const others = unavailableCount > 0 && <p className="muted">{text.unavailable(unavailableCount)}</p>;
  if (candidates.length === 0) {
    return (
      <>
        <Note>{text.nobody}</Note>
        {others}
      </>
    );
  }
  const group = (label: string, hint: string, shown: readonly Expert[]) => (
    <CheckboxGroup
      label={label}
      hint={hint}
      value={asked}
      choices={shown.map((expert) => ({
        value: expert.id,
        label: expert.name,
        hint: describe(expert),
        isDisabled: isFull && !asked.includes(expert.id),
      }))}
      onChange={(picked) => {
        const next = shown.find(({ id }) => picked.includes(id) !== asked.includes(id));
        if (next !== undefined) props.onChange(chooseAsked(choices, next, picked.includes(next.id)));
      }}
    />
  );
  const proposed = candidates.filter(({ isPicked }) => isPicked);
  const further = candidates.filter(({ isPicked }) => !isPicked);
  return (
    <>
      {group(text.heading, isFull ? text.full(limits.askedPeople) : text.hint, proposed)}
      {further.length > 0 && (
        <Details
          summary={text.further(further.length)}
          isOpen={further.some(({ id }) => asked.includes(id)) || undefined}
        >
          {group(text.furtherLabel, text.furtherHint, further)}
        </Details>
      )}
      {others}
    </>
  );
}

/** Where an expert works, and which of the question's subjects the person knows, and how well. */
function useDescription(): (expert: Expert) => string {
  const { asked: text } = useText(threadsText);
  const language = useLanguage();
  return ({ title, organisation, matches }) => {
    const known = matches.map(({ code, level }) => `${subjectLabel(code, language)} (${text.level[level]})`);
    const place = [title, organisation].filter(Boolean).join(", ");
    const why = known.length === 0 ? "" : `${text.why}: ${known.join(", ")}`;
    return [place, why].filter(Boolean).join(". ");
  };
}

function Note(props: { children: string }) {
  const { asked: text } = useText(threadsText);
  return (
    <>
      <h2 className="h4">{text.heading}</h2>
      <p>{props.children}</p>
    </>
  );
}
