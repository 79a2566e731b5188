/** Markdown that the shared renderer has made HTML of, and sanitised. Nothing else may be given to it. */
export function Html(props: { html: string; className?: string | undefined }) {
  return <div className={props.className} dangerouslySetInnerHTML={{ __html: props.html }} />;
}
