/** Says things to screen readers. Stands on the page from the start; a changed text is read. */
export function LiveRegion(props: { polite: string; assertive: string }) {
  return (
    <div className="sr-only">
      <div role="status">{props.polite}</div>
      <div role="alert">{props.assertive}</div>
    </div>
  );
}
