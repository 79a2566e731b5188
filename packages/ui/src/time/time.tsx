/**
 * A moment or a day: text for people, ISO for machines.
 * `title` holds the full form when the text is relative ("for 3 dage siden").
 */
export function Time(props: { iso: string; children: string; title?: string | undefined }) {
  return (
    <time dateTime={props.iso} title={props.title}>
      {props.children}
    </time>
  );
}
