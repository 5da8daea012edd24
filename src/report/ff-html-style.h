/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The look of the report as a web page: private to ff-html.c. Colours are those of the paper, and
 * of the wall at night where the reader's screen is dark. */
#define FF_HTML_STYLE                                                                              \
  ":root { color-scheme: light dark; --ink: #1d1b18; --muted: #57534c; --line: #c9c5bd;\n"         \
  "  --ground: #ffffff; --discover: #0a5f6b; --dream: #5b34a8; --design: #1c4fa3;\n"               \
  "  --destiny: #8a3b00; --phase: var(--ink); }\n"                                                 \
  "@media (prefers-color-scheme: dark) { :root { --ink: #f6f4ef; --muted: #b9b4ab;\n"              \
  "  --line: #4a4d55; --ground: #15171c; --discover: #5fd0dc; --dream: #c3a6ff;\n"                 \
  "  --design: #8fbcff; --destiny: #ffb27a; } }\n"                                                 \
  ".discover { --phase: var(--discover); } .dream { --phase: var(--dream); }\n"                    \
  ".design { --phase: var(--design); } .destiny { --phase: var(--destiny); }\n"                    \
  "body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 46rem; color: var(--ink);\n"      \
  "  background: var(--ground); font: 1rem/1.5 Cantarell, 'Noto Sans', system-ui, sans-serif;\n"   \
  "  overflow-wrap: anywhere; }\n"                                                                 \
  "h1 { font-size: 2.2rem; line-height: 1.2; margin: 2rem 0 .5rem; text-wrap: balance; }\n"        \
  "h2 { font-size: 1.6rem; line-height: 1.25; margin: 3rem 0 .75rem; padding-top: .75rem;\n"       \
  "  border-top: .2rem solid var(--phase); }\n"                                                    \
  ":is(h3, h4) .number { margin-inline-end: .35rem; } h3 { font-size: 1.2rem; line-height: 1.3; "  \
  "margin: 2rem 0 .5rem; }\n"                                                                      \
  "h4 { font-size: 1rem; margin: 1.5rem 0 .5rem; color: var(--phase); }\n"                         \
  ".topic { font-size: 1.25rem; color: var(--muted); margin: 0 0 2rem; }\n"                        \
  "small, .note, .aside, dt { color: var(--muted); font-size: .875rem; }\n"                        \
  ".note, .aside { margin: .25rem 0; }\n"                                                          \
  "dl { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr;\n"                    \
  "  gap: .4rem 1.25rem; } dd { margin: 0; }\n"                                                    \
  "p, li, dd { hyphens: auto; }\n"                                                                 \
  "ul, ol { padding-inline-start: 1.4rem; } li { margin: 0 0 .4rem; }\n"                           \
  ".labelled { list-style: none; padding: 0; }\n"                                                  \
  ".labelled li { display: grid; grid-template-columns: 2.5rem 1fr; gap: .75rem; }\n"              \
  ".number { color: var(--phase); font-weight: bold; } .labelled .number { text-align: end; }\n"   \
  "blockquote { margin: 1rem 0; padding-inline-start: 1rem; font-size: 1.1rem;\n"                  \
  "  border-inline-start: .2rem solid var(--phase); } blockquote p { margin: 0; }\n"               \
  ".scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; }\n"              \
  "th, td { text-align: start; vertical-align: top; padding: .3rem .6rem .3rem 0;\n"               \
  "  border-bottom: 1px solid var(--line); overflow-wrap: normal; }\n"                             \
  "thead :is(th, td) { border-bottom: 2px solid var(--ink); font-size: .875rem; color: "           \
  "var(--muted); }\n"                                                                              \
  "tbody th, tfoot th, tfoot td { font-weight: bold; } .group th { color: var(--phase); }\n"       \
  ".figure { text-align: end; font-variant-numeric: tabular-nums; }\n"                             \
  ".bar { width: 30%; vertical-align: middle; }\n"                                                 \
  ".bar::before { content: \"\"; display: block; width: var(--share, 0); height: .7rem;\n"         \
  "  background: var(--phase); print-color-adjust: exact; -webkit-print-color-adjust: exact; }\n"  \
  "nav a { color: inherit; } nav ul { list-style: none; padding: 0; }\n"                           \
  "nav li.inner { margin-inline-start: 1.25rem; }\n"                                               \
  "@media (min-width: 40rem) { .columns { columns: 2; column-gap: 2rem; }\n"                       \
  "  .columns li { break-inside: avoid; } }\n"                                                     \
  "@media print { :root { --ink: #1d1b18; --muted: #57534c; --line: #c9c5bd;\n"                    \
  "  --ground: #ffffff; --discover: #0a5f6b; --dream: #5b34a8; --design: #1c4fa3;\n"               \
  "  --destiny: #8a3b00; } body { max-width: none; padding: 0; font-size: 10.5pt; }\n"             \
  "  h2, h3, h4, thead { break-after: avoid; } tr, li, blockquote { break-inside: avoid; } }\n"    \
  "@page { margin: 22mm; }\n"
