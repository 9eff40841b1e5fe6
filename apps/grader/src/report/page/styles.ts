/** The looks of a report: warm paper and deep ink, by day and by night, on paper too. */
export const STYLES = `
:root { color-scheme: light dark; --paper: #faf7f1; --ink: #1d2430; --line: #d8d1c4; --bar: #4a6fa5; --fault: #b26a00; --wrong: #b3261e; --link: #2a5596; }
@media (prefers-color-scheme: dark) { :root { --paper: #141a24; --ink: #e4e0d8; --line: #39424f; --bar: #7fa3d8; --fault: #e0a04a; --wrong: #ff8a80; --link: #9dbdf0; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 Georgia, serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1, h2, h3, h4, table { font-family: system-ui, sans-serif; }
h1 { line-height: 1.2; overflow-wrap: anywhere; }
h3 { margin: 1.5rem 0 0.5rem; font-size: 1rem; }
a { color: var(--link); }
h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); }
.table { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; font-size: 0.9rem; min-width: 60%; }
td:has(> a:only-child) { overflow-wrap: anywhere; min-width: 8rem; }
th, td { padding: 0.25rem 0.75rem 0.25rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; }
pre { overflow-x: auto; padding: 0.75rem; border: 1px solid var(--line); font: 0.85rem/1.4 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
.prose { white-space: pre-line; }
.bar { display: inline-block; height: 0.8em; min-width: 1px; background: var(--bar); }
td:has(.bar) { width: 50%; }
figure { margin: 1rem 0; }
figcaption { font-size: 0.9rem; }
.events { font-size: 0.9rem; }
.run { display: block; width: 100%; min-width: 40rem; font: 12px system-ui, sans-serif; }
.run text { fill: var(--ink); }
.run-lane { stroke: var(--ink); stroke-width: 1; }
.run-grid { stroke: var(--line); stroke-width: 1; }
.run-fault { fill: var(--fault); fill-opacity: 0.18; stroke: var(--fault); stroke-dasharray: 3 2; }
.run-stretch { fill: var(--bar); }
.run-stretch.is-down, .run-stretch.is-paused { fill: var(--fault); }
.run-arrow, .run-cross { fill: none; stroke: var(--ink); stroke-width: 1; opacity: 0.75; }
.run-arrow.is-lost { stroke-dasharray: 4 3; }
.run-head { fill: var(--ink); opacity: 0.75; }
.run-violation { stroke: var(--wrong); stroke-width: 2; }
.run text.run-violation-label { fill: var(--wrong); font-weight: bold; }
@media print { :root { color-scheme: light; --paper: #fff; --ink: #000; --line: #bbb; --bar: #335; --fault: #840; --wrong: #a00; --link: #000; }
  ol.events li { break-inside: avoid; } figure { break-inside: avoid; } .run { min-width: 0; } .table { overflow: visible; } pre { white-space: pre-wrap; } }
`;
