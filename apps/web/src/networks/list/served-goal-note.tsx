import { servableGoals } from "@rammevaerk/domain/networks";
import { RemovableTag } from "@rammevaerk/ui";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { networksText } from "../networks-text.ts";

/** Says that the list holds only the networks that work for a goal, and takes that away. */
export function ServedGoalNote(props: { goalKey: string | undefined; onClear: () => void }) {
  const { list: text } = useText(networksText);
  const language = useLanguage();
  if (props.goalKey === undefined) return null;
  const goal = servableGoals.find(({ goalKey }) => goalKey === props.goalKey);
  return (
    <p>
      <RemovableTag name={text.goal(goal?.title[language] ?? props.goalKey)} onRemove={props.onClear} />
    </p>
  );
}
