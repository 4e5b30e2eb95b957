/**
 * Who may know whom. The concepts and their order stand here and nowhere else in the tools: a
 * concept knows those before it, never those after.
 */
const order = [
  "identity",
  "rules",
  "participants",
  "cohorts",
  "sessions",
  "screenings",
  "coaching",
  "loans",
  "support",
  "outcomes",
  "payback",
];

const any = order.join("|");

/** One rule for each concept and package: nothing of a later concept. */
const onlyEarlier = order.slice(0, -1).flatMap((concept, at) =>
  ["shared", "server", "seeds"].map((pkg) => {
    const folder = pkg === "seeds" ? "seeds" : `${pkg}/src`;
    return {
      name: `${pkg}-${concept}-knows-only-earlier`,
      severity: "error",
      comment: "A later concept that enriches an earlier one does so in its own folder.",
      from: { path: `^${folder}/${concept}/` },
      to: { path: `^${folder}/(${order.slice(at + 1).join("|")})/` },
    };
  }),
);

/** Tests beside the code may reach for what they need to set the world up. */
const tests = "\\.test\\.tsx?$";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      comment: "What knows itself by way of another cannot be read alone.",
      from: {},
      to: { circular: true },
    },
    ...onlyEarlier,
    {
      name: "ground-knows-no-concept",
      severity: "error",
      comment: "calendar, money and text stand under every concept.",
      from: { path: "^shared/src/(calendar|money|text)/" },
      to: { path: `^shared/src/(${any})/` },
    },
    {
      name: "core-is-pure",
      severity: "error",
      comment: "shared/ imports itself, zod and Temporal: no framework, no I/O, no clock.",
      from: { path: "^shared/src/", pathNot: tests },
      to: { pathNot: "^shared/src/|node_modules/(\\.pnpm/)?(zod|temporal-polyfill)[@/]" },
    },
    {
      name: "front-doors-of-the-core",
      severity: "error",
      comment: "Another concept of shared/ only by its index.ts.",
      from: { path: "^shared/src/([^/]+)/" },
      to: { path: "^shared/src/[^/]+/", pathNot: "^shared/src/$1/|^shared/src/[^/]+/index\\.ts$" },
    },
    {
      name: "front-doors-of-the-server",
      severity: "error",
      comment: "Another concept of the server only by its index.ts; app/ puts them together.",
      from: { path: `^server/src/(${any})/`, pathNot: tests },
      to: {
        path: `^server/src/(${any})/`,
        pathNot: `^server/src/$1/|^server/src/(${any})/index\\.ts$`,
      },
    },
    {
      name: "platform-knows-no-concept",
      severity: "error",
      comment:
        "The platform serves every concept alike; only the list of all tables is told to it.",
      from: { path: "^server/src/platform/" },
      to: { path: `^server/src/(${any}|app)/` },
    },
    {
      name: "concepts-do-not-know-app",
      severity: "error",
      comment: "app/ composes concepts, so no concept may lean on it.",
      from: { path: `^server/src/(${any})/`, pathNot: tests },
      to: { path: "^server/src/(app|testing)/" },
    },
    {
      name: "entities-and-policies-decide-nothing-above-them",
      severity: "error",
      comment: "What is stored and who may, do not know what is done with it.",
      from: { path: "\\.(entity|policy)\\.ts$" },
      to: { path: "\\.(service|resolver|reads)\\.ts$" },
    },
    {
      name: "services-do-not-know-graphql",
      severity: "error",
      comment: "A verb can be called by a program as well; only the refusal is common to all.",
      from: { path: "\\.service\\.ts$" },
      to: {
        path: "(^server/src/.+\\.(graphql|resolver)\\.ts$)|node_modules/(\\.pnpm/)?(type-graphql|graphql)[@/]",
        pathNot: "refused\\.graphql\\.ts$",
      },
    },
    {
      name: "web-and-server-meet-in-shared",
      severity: "error",
      comment: "The web app knows the API by its schema and the core by import, never the server.",
      from: { path: "^web/" },
      to: { path: "^(server|seeds|tests)/" },
    },
    {
      name: "server-does-not-know-web",
      severity: "error",
      comment: "It serves the built files and knows nothing of what they are made from.",
      from: { path: "^server/" },
      to: { path: "^(web|tests)/" },
    },
    {
      name: "web-features-through-app",
      severity: "error",
      comment:
        "Features do not import one another: app/ composes them, ui/ and words serve them all.",
      from: { path: `^web/src/(${any})/` },
      to: { path: `^web/src/(${any})/`, pathNot: "^web/src/$1/" },
    },
    {
      name: "ui-knows-no-feature",
      severity: "error",
      comment: "The kit shows; what it shows is told it.",
      from: { path: "^web/src/ui/" },
      to: { path: `^web/src/(${any}|app)/` },
    },
    {
      name: "seeds-are-filled-in-by-the-app",
      severity: "error",
      comment:
        "Given data reach the product through the database; only app/ reads them, to fill it in, and testing/ to say what is to be expected.",
      from: { path: "^(server/src/(?!app/|testing/)|shared/)", pathNot: tests },
      to: { path: "^seeds/" },
    },
    {
      name: "tests-are-imported-by-nobody",
      severity: "error",
      comment: "tests/ speaks to the product from outside.",
      from: { pathNot: "^tests/" },
      to: { path: "^tests/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/(dist|gql)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
