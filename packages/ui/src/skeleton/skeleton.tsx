import { useLabels } from "../labels/labels.tsx";

/** The place of something that is on its way: grey lines, and a word for screen readers. */
export function Skeleton(props: { lines?: number | undefined }) {
  const labels = useLabels();
  return (
    <div className="skeleton" role="status">
      <span className="sr-only">{labels.loading}</span>
      {Array.from({ length: props.lines ?? 3 }, (_, index) => (
        <span key={index} className="skeleton__line" aria-hidden="true" />
      ))}
    </div>
  );
}
