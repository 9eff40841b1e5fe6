import type { ComponentChildren, JSX } from "preact";
import { useRef } from "preact/hooks";

/** One tab: what it names, what it says, and the id of what it shows. */
export interface Tab {
  id: string;
  label: ComponentChildren;
  controls: string;
}

interface Props {
  label: string;
  tabs: readonly Tab[];
  active: string;
  class?: string;
  /** Before the ids of the tabs, so that two lists on a page differ. */
  prefix: string;
  onChoose: (id: string) => void;
}

/** A list of tabs with one stop for Tab; arrow keys go from one to the next. */
export function Tabs({ label, tabs, active, class: className, prefix, onChoose }: Props): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const key = (event: KeyboardEvent): void => {
    const at = tabs.findIndex((tab) => tab.id === active);
    const step = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = step === undefined ? undefined : tabs[(step + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next.id);
    list.current?.querySelector<HTMLElement>(`[id="${prefix}${next.id}"]`)?.focus();
  };
  return (
    <div ref={list} class={`ws-tabs ${className ?? ""}`} role="tablist" aria-label={label} onKeyDown={key}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`${prefix}${tab.id}`}
          class="ws-tab"
          aria-selected={tab.id === active}
          aria-controls={tab.controls}
          tabIndex={tab.id === active ? 0 : -1}
          onClick={() => onChoose(tab.id)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
