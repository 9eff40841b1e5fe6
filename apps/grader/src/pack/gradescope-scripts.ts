/** What one of the scripts does depends on this. */
export interface ScriptOptions {
  readonly hasHidden: boolean;
  readonly hasSecret: boolean;
}

/** Makes the image: called once, by Gradescope or by whoever builds an image of the same shape. */
export const SETUP = `#!/usr/bin/env bash
set -euo pipefail
here="$(cd "$(dirname "\${BASH_SOURCE[0]}")" && pwd)"
cd "$here/course"

# The course brings the Node that it runs on as a package; to install it, any Node from 18 on will do.
major="$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null || echo 0)"
if [ "$major" -lt 18 ]; then
  curl -fsSL https://deb.nodesource.com/setup_24.x | bash -
  apt-get install -y nodejs
fi
npm ci --no-audit --no-fund

# The exercises are proven now, so that no student waits for it.
STANDBY_METADATA=none bash "$here/run_autograder" "$here/course/starters" "$(mktemp -d)"
`;

/** Grades one submission. */
export function runAutograder({ hasHidden, hasSecret }: ScriptOptions): string {
  const more = [...(hasHidden ? ["--hidden hidden"] : []), ...(hasSecret ? ["--secret secret.txt"] : [])];
  return `#!/usr/bin/env bash
# Gradescope calls this without words, for one submission in a container of its own.
set -uo pipefail
base="\${STANDBY_AUTOGRADER:-/autograder}"
submission="\${1:-$base/submission}"
results="\${2:-$base/results}"
metadata="\${STANDBY_METADATA:-$base/submission_metadata.json}"
if [ -f "$metadata" ]; then whose=(--metadata "$metadata"); else whose=(--student student); fi

cd "$base/source/course" 2>/dev/null || cd "$(dirname "\${BASH_SOURCE[0]}")/course" || exit 1
node="$PWD/node_modules/node/bin/node"
[ -x "$node" ] || node=node
out="$(mktemp -d)"
"$node" apps/grader/src/cli.ts grade assignment.yaml "$submission" "\${whose[@]}" \\
  --format gradescope --sandbox portable --out "$out"${more.map((option) => ` ${option}`).join("")}
code=$?

# Without this file, Gradescope says that the autograder failed: what this machine could not do is no zero.
[ -f "$out/results.json" ] || exit "$code"
mkdir -p "$results" && cp "$out/results.json" "$results/results.json"
`;
}
