import type { MessagesQuery } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";

export const messagesQuery = graphql(`
  query Messages($id: ID!) {
    networkMeeting(id: $id) {
      id
      messages { id kind status dueOn participantId name email subject body replyPath }
    }
  }
`);

export type Message = MessagesQuery["networkMeeting"]["messages"][number];
