import { Button, LinkButton } from "@rammevaerk/ui";

interface PicksText {
  readonly label: string;
  readonly picked: (count: number, most: number) => string;
  /** Said while there is only one. */
  readonly one: string;
  readonly compare: string;
  readonly clear: string;
}

/** What is picked for comparison, at the foot of the window, however far down the list one is. */
export function PicksBar(props: {
  count: number;
  most: number;
  /** Where they stand side by side. */
  href: string;
  text: PicksText;
  onClear: () => void;
}) {
  const { count, text } = props;
  if (count === 0) return null;
  return (
    <section className="picks no-print" aria-label={text.label}>
      <p role="status">
        <strong>{text.picked(count, props.most)}</strong>
        {count === 1 && <span className="block small">{text.one}</span>}
      </p>
      <div className="cluster">
        {count > 1 && (
          <LinkButton variant="primary" href={props.href}>
            {text.compare}
          </LinkButton>
        )}
        <Button variant="plain" onClick={props.onClear}>
          {text.clear}
        </Button>
      </div>
    </section>
  );
}
