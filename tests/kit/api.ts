/** A person signed in to a running server, asking it as a program would: over HTTP, by GraphQL. */
export interface ApiUser {
  /** Answers the data; throws ApiError when there are errors. */
  readonly ask: <Data>(document: string, variables?: object) => Promise<Data>;
  /** The whole answer, for tests of refusals. */
  readonly answer: (document: string, variables?: object) => Promise<ApiAnswer>;
  readonly cookie: string;
}

export interface ApiAnswer {
  readonly status: number;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly issues?: readonly ApiIssue[] };
  }[];
}

interface ApiIssue {
  readonly field: string;
  readonly code: string;
  readonly limit?: number;
}

class ApiError extends Error {
  constructor(readonly answer: ApiAnswer) {
    super(JSON.stringify(answer.errors));
  }
}

const headers = { "content-type": "application/json", "apollo-require-preflight": "1" };

/** Signs in and keeps the cookie. Throws when the server refuses. */
export async function signIn(url: string, email: string, password: string): Promise<ApiUser> {
  const body = JSON.stringify({ email, password });
  const signedIn = await fetch(`${url}/auth/sign-in`, { method: "POST", headers, body });
  if (signedIn.status !== 204) throw new Error(`Sign-in answered ${signedIn.status}.`);
  const cookie = signedIn.headers.get("set-cookie")?.split(";")[0] ?? "";
  const answer = (document: string, variables?: object) =>
    askGraphql(url, document, variables, cookie);
  return {
    cookie,
    answer,
    ask: async <Data>(document: string, variables?: object) => {
      const given = await answer(document, variables);
      if (given.errors || !given.data) throw new ApiError(given);
      return given.data as Data;
    },
  };
}

/** One GraphQL request, signed in or not. */
export async function askGraphql(
  url: string,
  query: string,
  variables: object = {},
  cookie?: string,
): Promise<ApiAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: cookie ? { ...headers, cookie } : headers,
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...((await response.json()) as object) };
}
