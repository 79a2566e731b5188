/**
 * One of the design system's icons, in the colour and about the size of the text around it.
 * Without `label` it is decoration and hidden from screen readers.
 *
 * @example <Icon path={closeIcon} />
 */
export function Icon(props: { path: string; label?: string | undefined; className?: string | undefined }) {
  const className = props.className === undefined ? "icon-svg" : `icon-svg ${props.className}`;
  const naming =
    props.label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": props.label };
  return (
    <svg className={className} viewBox="0 -960 960 960" focusable="false" {...naming}>
      <path d={props.path} />
    </svg>
  );
}
