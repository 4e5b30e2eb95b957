import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
  schema: "../server/schema.graphql",
  documents: ["src/**/*.{ts,tsx}", "!src/gql/**"],
  ignoreNoDocuments: true,
  generates: {
    "src/gql/": {
      preset: "client",
      // Apollo Client masks by itself; the preset only shapes the types after it.
      presetConfig: { fragmentMasking: false },
      config: {
        inlineFragmentTypes: "mask",
        customDirectives: { apolloUnmask: true },
        strictScalars: true,
        enumsAsConst: true,
        useTypeImports: true,
        importExtension: ".ts",
        scalars: {
          PlainDate: "@mikrolaan/shared/calendar#PlainDate",
          LocalTime: "@mikrolaan/shared/calendar#LocalTime",
          Oere: "@mikrolaan/shared/money#Oere",
          PlanReference: "@mikrolaan/shared/cohorts#PlanReference",
          Instant: "string",
        },
      },
    },
  },
};

export default config;
