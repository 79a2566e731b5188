import { Icon } from "../icon/icon.tsx";
import { chevronRightIcon } from "../icon/basic-icons.ts";

export interface Crumb {
  readonly label: string;
  /** Absent for the page itself, which comes last. */
  readonly href?: string | undefined;
}

/** The way back, from the overview to this page. `label` names the landmark. */
export function Breadcrumb(props: { label: string; crumbs: readonly Crumb[] }) {
  return (
    <nav className="breadcrumbs" aria-label={props.label}>
      <ol className="breadcrumbs__list">
        {props.crumbs.map((crumb, index) => (
          <li
            key={crumb.href ?? crumb.label}
            className="breadcrumbs__list-item"
            aria-current={crumb.href === undefined ? "page" : undefined}
          >
            {index > 0 && <Icon path={chevronRightIcon} />}
            {crumb.href === undefined ? (
              crumb.label
            ) : (
              <a className="breadcrumbs__link" href={crumb.href}>
                {crumb.label}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
