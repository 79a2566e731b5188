import type { PersonRef } from "@rammevaerk/contracts/accounts";
import { useText } from "../../../platform/language/use-text.ts";
import { threadsText } from "../threads-text.ts";

/** Somebody's name, as a link to what the person shows of himself or herself. Null has left. */
export function PersonName(props: { person: PersonRef | null }) {
  const { formerMember } = useText(threadsText);
  const { person } = props;
  return person === null ? formerMember : <a href={`/personer/${person.id}`}>{person.name}</a>;
}
