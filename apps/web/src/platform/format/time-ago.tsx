import { Time } from "@rammevaerk/ui";
import { useFormat } from "./use-format.ts";

/** How long ago something happened, with the full date and time on the title. */
export function TimeAgo(props: { iso: string }) {
  const format = useFormat();
  return (
    <Time iso={props.iso} title={format.dateTime(props.iso)}>
      {format.relative(props.iso)}
    </Time>
  );
}
