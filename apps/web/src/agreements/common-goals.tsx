import { type CommonGoal, commonGoals } from "@rammevaerk/domain/reference";
import { useLanguage } from "../platform/language/language.ts";
import { useText } from "../platform/language/use-text.ts";
import { Page } from "../platform/layout/page.tsx";
import { agreementsText } from "./agreements-text.ts";
import { SourceNote } from "./source-note.tsx";
import { SignInToSeeNetworks, WorkingNetworks } from "./working-networks.tsx";

/** The goals that a region's municipalities and the region have in common, with what is done to reach them. */
export function CommonGoals() {
  const { common: text, list } = useText(agreementsText);
  const [first] = commonGoals;
  return (
    <Page title={text.title} lead={text.lead} crumbs={[{ label: list.title, href: "/rammeaftaler" }]}>
      <div className="with-side with-side--end">
        <div>
          {commonGoals.map((goal) => (
            <GoalPart key={goal.id} goal={goal} />
          ))}
          <SignInToSeeNetworks />
        </div>
        <section>{first !== undefined && <SourceNote source={first.source} open={first.open} />}</section>
      </div>
    </Page>
  );
}

function GoalPart({ goal }: { goal: CommonGoal }) {
  const { common: text } = useText(agreementsText);
  const language = useLanguage();
  return (
    <section className="part" id={goal.id}>
      <p className="muted small">{text.number(goal.number)}</p>
      <h2 className="h3">{goal.title[language]}</h2>
      <p>{goal.aim[language]}</p>
      <h3 className="h4">{text.efforts}</h3>
      <ul>
        {goal.efforts.map((effort) => (
          <li key={effort.text.da}>
            {effort.text[language]}{" "}
            <span className="muted small">({text.years(effort.firstYear, effort.lastYear)})</span>
          </li>
        ))}
      </ul>
      <WorkingNetworks goalKey={goal.id} />
    </section>
  );
}
