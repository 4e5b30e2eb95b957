import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import type { UsersQuery } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Page, Paper } from "../ui/page.tsx";
import { Pager } from "../ui/pager.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { useViewer } from "../ui/viewer.tsx";

const usersQuery = graphql(`
  query Users($after: String) {
    users(after: $after) { total endCursor items { id name email roles } }
  }
`);

/** Who may sign in for the municipality, and as what. */
export function UsersPage() {
  const { t } = useTranslation();
  const { municipality } = useViewer();
  const { data, error, loading, refetch, fetchMore } = useQuery(usersQuery, {
    notifyOnNetworkStatusChange: true,
  });
  const users = data?.users;
  return (
    <Page
      title={t("identity.users.title")}
      second={
        users && t("identity.users.second", { count: users.total, municipality: municipality.name })
      }
    >
      {error && !users && (
        <Failed error={error} title={t("identity.users.failed")} onRetry={() => void refetch()} />
      )}
      {loading && !users && <Loading />}
      {users?.total === 0 && <Empty title={t("identity.users.empty")} />}
      {users && users.total > 0 && (
        <Paper flush>
          <UserTable users={users.items} />
          <Pager
            shown={users.items.length}
            total={users.total}
            waiting={loading}
            onMore={() => void fetchMore({ variables: { after: users.endCursor } })}
          />
        </Paper>
      )}
    </Page>
  );
}

type User = UsersQuery["users"]["items"][number];

function UserTable({ users }: { users: readonly User[] }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const rolesOf = (user: User) => user.roles.map((role) => t(`codes.role.${role}`)).join(", ");
  const nameOf = (user: User) => (
    <>
      <bdi>{user.name}</bdi>
      {user.id === viewer.id && <span className="ink3"> ({t("identity.users.you")})</span>}
    </>
  );
  const columns: readonly Column<User>[] = [
    { key: "name", head: t("identity.users.name"), cell: nameOf, sort: ({ name }) => name },
    {
      key: "email",
      head: t("identity.users.email"),
      cell: ({ email }) => email,
      sort: ({ email }) => email,
    },
    { key: "roles", head: t("identity.users.roles"), cell: rolesOf, sort: rolesOf },
  ];
  return (
    <DataTable
      caption={t("identity.users.caption")}
      columns={columns}
      rows={users}
      rowKey={({ id }) => id}
      sortedBy={{ key: "name" }}
      phone={(user) => (
        <>
          <div className="strong">{nameOf(user)}</div>
          <div className="ink2">{rolesOf(user)}</div>
          <div className="second">{user.email}</div>
        </>
      )}
    />
  );
}
