/** The looks of a report: warm paper and deep ink, by day and by night, on paper too. */
export const STYLES = `
:root { color-scheme: light dark; --paper: #faf7f1; --ink: #1d2430; --line: #d8d1c4; --bar: #4a6fa5; }
@media (prefers-color-scheme: dark) { :root { --paper: #141a24; --ink: #e4e0d8; --line: #39424f; --bar: #7fa3d8; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 Georgia, serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1, h2, h3, h4, table { font-family: system-ui, sans-serif; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); }
.table { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.9rem; min-width: 60%; }
th, td { padding: 0.25rem 0.75rem 0.25rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
.number { text-align: right; font-variant-numeric: tabular-nums; }
pre { overflow-x: auto; padding: 0.75rem; border: 1px solid var(--line); font: 0.85rem/1.4 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
.prose { white-space: pre-line; }
.bar { display: inline-block; height: 0.8em; min-width: 1px; background: var(--bar); }
td:has(.bar) { width: 50%; }
@media print { .table { overflow: visible; } pre { white-space: pre-wrap; } }
`;
