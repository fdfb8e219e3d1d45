import type { DBAdapter, DBTransactionAdapter, Where } from "better-auth";
import { hashToken } from "./token";

// The sign-in library keeps session tokens as they are. Between it and the database stands this
// adapter: what is written or looked up is the token's hash, and a row that was asked for by its
// token is given back with that token. A list of sessions shows hashes; they open nothing.

/** The adapter, with the tokens of sessions hashed on their way to the database. */
export function hashSessionTokens(adapter: DBAdapter): DBAdapter {
  return {
    ...withHashes(adapter),
    transaction: (work) => adapter.transaction((trx) => work(withHashes(trx))),
  };
}

function withHashes<Adapter extends DBTransactionAdapter>(adapter: Adapter): Adapter {
  const read = <Query extends { model: string; where: Where[] }>(query: Query) =>
    query.model === "session" ? { ...query, where: query.where.map(hashed) } : query;
  const overridden: Partial<DBTransactionAdapter> = {
    create: async (query) => {
      if (query.model !== "session") return adapter.create(query);
      const { token } = query.data as unknown as { token: string };
      const row = await adapter.create({
        ...query,
        data: { ...query.data, token: hashToken(token) },
      });
      return { ...row, token } as never;
    },
    findOne: async (query) => revealed(query, await adapter.findOne(read(query))),
    findMany: async (query) => {
      if (query.model !== "session" || !query.where) return adapter.findMany(query);
      const rows = await adapter.findMany<{ token?: string }>({
        ...query,
        ...read({ ...query, where: query.where }),
      });
      const known = new Map(tokensOf(query.where).map((token) => [hashToken(token), token]));
      return rows.map((row) => ({
        ...row,
        token: known.get(row.token ?? "") ?? row.token,
      })) as never;
    },
    update: async (query) => revealed(query, await adapter.update(read(query))),
    updateMany: (query) => adapter.updateMany(read(query)),
    delete: (query) => adapter.delete(read(query)),
    deleteMany: (query) => adapter.deleteMany(read(query)),
    consumeOne: async (query) => revealed(query, await adapter.consumeOne(read(query))),
    count: (query) => adapter.count(query.where ? read({ ...query, where: query.where }) : query),
  };
  return { ...adapter, ...overridden };
}

function hashed(where: Where): Where {
  if (where.field !== "token") return where;
  const { value } = where;
  if (Array.isArray(value)) return { ...where, value: value.map((one) => hashToken(String(one))) };
  return { ...where, value: hashToken(String(value)) };
}

function tokensOf(where: Where[]): string[] {
  return where
    .filter(({ field }) => field === "token")
    .flatMap(({ value }) => (Array.isArray(value) ? value.map(String) : [String(value)]));
}

/** The row with the token by which it was asked for, where it was. */
function revealed<Row>(query: { model: string; where: Where[] }, row: Row | null): Row | null {
  const [token] = query.model === "session" ? tokensOf(query.where) : [];
  return row && token !== undefined ? { ...row, token } : row;
}
