import type { Profile } from "@rammevaerk/contracts/accounts";
import { competenceLists } from "@rammevaerk/domain/accounts";
import { calculateFreshness } from "@rammevaerk/domain/networks";
import { Freshness } from "@rammevaerk/ui";
import { subjectLabel } from "../../networks/subjects/subject-label.ts";
import { today } from "../../networks/subjects/today.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { peopleText } from "./people-text.ts";

/** What somebody knows something about, by list, with the level and how fresh it is. */
export function KnownSubjects({ competences }: Pick<Profile, "competences">) {
  const text = useText(peopleText);
  const language = useLanguage();
  const format = useFormat();
  if (competences.length === 0) return <p>{text.knowsNothing}</p>;
  return competenceLists.map((list) => {
    const own = competences.filter((one) => one.list === list);
    if (own.length === 0) return null;
    return (
      <section key={list}>
        <h3>{text.lists[list]}</h3>
        <ul className="rows">
          {own.map((one) => {
            const state = calculateFreshness(one.confirmedOn, today());
            return (
              <li key={one.code}>
                {subjectLabel(one, language)}, <strong>{text.levels[one.level]}</strong>{" "}
                <span className="muted small">
                  <Freshness state={state} word={text.freshness[state]}>
                    {text.confirmed(format.date(one.confirmedOn))}
                  </Freshness>
                </span>
              </li>
            );
          })}
        </ul>
      </section>
    );
  });
}
