/** The first stop for the keyboard: past the header to the content. */
export function SkipLink(props: { targetId: string; children: string }) {
  return (
    <a
      className="skipnav"
      href={`#${props.targetId}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(props.targetId)?.focus();
      }}
    >
      {props.children}
    </a>
  );
}
