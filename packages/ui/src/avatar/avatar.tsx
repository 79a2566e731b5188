import { initials } from "./initials.ts";

/** A person as initials in a circle. The name must stand beside it. */
export function Avatar(props: { name: string }) {
  return (
    <span className="avatar" aria-hidden="true">
      {initials(props.name)}
    </span>
  );
}
