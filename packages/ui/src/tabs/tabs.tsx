import { type KeyboardEvent, type ReactNode, useId, useState } from "react";

export interface Tab {
  readonly id: string;
  readonly label: ReactNode;
  readonly panel: ReactNode;
}

export interface TabsProps {
  label: string;
  tabs: readonly Tab[];
  /** The chosen tab; without it the tabs keep their own state and begin with the first. */
  value?: string | undefined;
  onChange?: ((id: string) => void) | undefined;
}

/** Parts of one thing, one shown at a time. Arrow keys move between them. For parts with an address, take `TabLinks`. */
export function Tabs(props: TabsProps) {
  const prefix = useId();
  const [own, setOwn] = useState(props.tabs[0]?.id);
  const chosen = props.value ?? own;
  const choose = (id: string) => {
    setOwn(id);
    props.onChange?.(id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const next = nextTab(props.tabs, chosen, event.key);
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
    document.getElementById(`${prefix}-${next}`)?.focus();
  };
  return (
    <div className="tab-container">
      <div className="tab-list" role="tablist" aria-label={props.label} onKeyDown={onKeyDown}>
        {props.tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            className="tab-button"
            id={`${prefix}-${tab.id}`}
            aria-selected={tab.id === chosen}
            aria-controls={tab.id === chosen ? `${prefix}-${tab.id}-panel` : undefined}
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => choose(tab.id)}
          >
            <span>{tab.label}</span>
          </button>
        ))}
      </div>
      {props.tabs.map(
        (tab) =>
          tab.id === chosen && (
            <div
              key={tab.id}
              className="tab-panel"
              role="tabpanel"
              tabIndex={0}
              id={`${prefix}-${tab.id}-panel`}
              aria-labelledby={`${prefix}-${tab.id}`}
            >
              {tab.panel}
            </div>
          ),
      )}
    </div>
  );
}

/** The tab that a key leads to, going round at the ends; undefined when the key moves nothing. */
export function nextTab(tabs: readonly { id: string }[], chosen: string | undefined, key: string) {
  const at = tabs.findIndex((tab) => tab.id === chosen);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + tabs.length, Home: 0, End: tabs.length - 1 }[key];
  return to === undefined ? undefined : tabs[to % tabs.length]?.id;
}

/** Pages that belong together, each with its own address. */
export function TabLinks(props: {
  label: string;
  links: readonly { href: string; label: ReactNode; isCurrent: boolean }[];
}) {
  return (
    <nav className="tab-container tab-links" aria-label={props.label}>
      <ul className="tab-list">
        {props.links.map((link) => (
          <li key={link.href}>
            <a href={link.href} className="tab-button" aria-current={link.isCurrent ? "page" : undefined}>
              <span>{link.label}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
