import { useMe, type Me } from "./session";

/** Roles from the narrowest to the widest; as in api/accounts. */
const ranks = ["reader", "drafter", "commission-member", "secretariat", "administrator"] as const;
export type Rank = (typeof ranks)[number];

const rankOf = (role: string): number => ranks.findIndex((rank) => rank === role);

/** True where the person holds that role, or a wider one, anywhere. The service decides each case itself. */
export const holds = (me: Me | null | undefined, rank: Rank): boolean =>
  me?.grants.some((grant) => rankOf(grant.role) >= rankOf(rank)) ?? false;

/** Whether the signed-in person holds a role, so that what will be refused need not be shown. */
export function useMay(rank: Rank): boolean {
  const me = useMe();
  return holds(me.data, rank);
}
