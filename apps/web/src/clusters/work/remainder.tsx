/** What is left to share out: nothing, or more or less than there is. Said as it changes. */
export function Remainder(props: {
  left: number;
  text: { whole: string; left: (rest: number) => string; beyond: (excess: number) => string };
}) {
  const { left, text } = props;
  const says = left === 0 ? text.whole : left > 0 ? text.left(left) : text.beyond(0 - left);
  return (
    <p role="status" className={left === 0 ? "remainder" : "remainder remainder--open"}>
      {says}
    </p>
  );
}
