/** What an element of junit-10.xsd (Jenkins' xUnit plugin 2.4.0) may have; required attributes end with "!". */
const SCHEMA: Readonly<Record<string, { attributes: readonly string[]; children: readonly string[] }>> = {
  testsuites: {
    attributes: ["name", "time", "tests", "failures", "disabled", "errors"],
    children: ["testsuite"],
  },
  testsuite: {
    attributes: [
      ...["name!", "tests", "failures", "errors", "time", "skipped", "timestamp", "hostname"],
      ...["id", "package", "group", "file", "log", "url", "version"],
    ],
    children: ["testsuite", "properties", "testcase", "system-out", "system-err"],
  },
  testcase: {
    attributes: ["name!", "time", "classname", "group", "file", "line"],
    children: ["skipped", "error", "failure", "rerunFailure", "system-out", "system-err"],
  },
  failure: { attributes: ["type", "message"], children: [] },
  error: { attributes: ["type", "message"], children: [] },
  skipped: { attributes: ["type", "message"], children: [] },
};

const TOKEN =
  /<(?<close>\/)?(?<name>[\w-]+)(?<attributes>(?: [\w-]+="[^"<]*")*)(?<empty>\/)?>|(?<text>[^<]+)/gy;
const BARE = /&(?!(?:amp|lt|gt|quot|#39|#10);)/;

/** What in a text is against well-formed XML or the schema; empty where nothing is. */
export function junitProblems(xml: string): string[] {
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, "");
  const problems: string[] = BARE.test(body) ? ["an & that is no entity"] : [];
  const open: string[] = [];
  let end = 0;
  for (const match of body.matchAll(TOKEN)) {
    end = match.index + match[0].length;
    const { close, name, attributes = "", empty } = match.groups ?? {};
    if (name === undefined) continue;
    if (close !== undefined) {
      if (open.pop() !== name) problems.push(`</${name}> closes something else`);
      continue;
    }
    problems.push(...elementProblems(name, attributes, open.at(-1)));
    if (empty === undefined) open.push(name);
  }
  if (end < body.length) problems.push(`not XML from: ${body.slice(end, end + 40)}`);
  return [...problems, ...open.map((name) => `<${name}> is never closed`)];
}

function elementProblems(name: string, attributes: string, parent: string | undefined): string[] {
  const known = SCHEMA[name];
  if (!known) return [`there is no <${name}>`];
  const allowedHere = parent === undefined ? ["testsuites"] : (SCHEMA[parent]?.children ?? []);
  const has = [...attributes.matchAll(/ ([\w-]+)="/g)].map(([, attribute = ""]) => attribute);
  const allowed = known.attributes.map((attribute) => attribute.replace("!", ""));
  const needed = known.attributes.filter((attribute) => attribute.endsWith("!"));
  return [
    ...(allowedHere.includes(name) ? [] : [`<${name}> in <${parent}>`]),
    ...has
      .filter((attribute) => !allowed.includes(attribute))
      .map((attribute) => `${name} has no ${attribute}`),
    ...needed
      .filter((attribute) => !has.includes(attribute.slice(0, -1)))
      .map((attribute) => `${name} lacks ${attribute}`),
  ];
}
