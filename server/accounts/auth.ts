import { betterAuth, type BetterAuthOptions } from "better-auth";
import { createAuthMiddleware } from "better-auth/api";
import { getAdapter } from "better-auth/db/adapter";
import { twoFactor } from "better-auth/plugins/two-factor";
import pg from "pg";
import { hashSessionTokens } from "./hashedSessions";

/** The header in which we tell the sign-in library who the client is; never taken from outside. */
export const clientHeader = "x-modelaw-client";

/** Seconds a session lasts, a working day, and after how many of use it is prolonged. */
const session = { expiresIn: 12 * 60 * 60, updateAge: 60 * 60 };

/** Connections for sign-in alone, beside the service's own pool. */
const poolSize = 4;

/** Characters of a password; longer than what is guessed, and short enough to hash quickly. */
export const passwordLength = { min: 12, max: 200 };

/** What accounts need to know. */
export interface AuthOptions {
  databaseUrl: string;
  /** Signs cookies and seals second factors; at least 32 characters. */
  secret: string;
  publicUrl: string | undefined;
  signInsPerMinute: number;
}

/** Sign-in by e-mail address and password, with a second factor. Call `close()` when done. */
export async function createAuth(options: AuthOptions) {
  const pool = new pg.Pool({ connectionString: options.databaseUrl, max: poolSize });
  // An idle connection that breaks is replaced at the next query; unheard, it would end the process.
  pool.on("error", () => undefined);
  const settings = settingsFor(options);
  const adapter = hashSessionTokens(await getAdapter({ ...settings, database: pool }));
  const auth = betterAuth({ ...settings, database: () => adapter });
  return { handler: auth.handler, api: auth.api, close: () => pool.end() };
}

/** The sign-in of this service. */
export type Auth = Awaited<ReturnType<typeof createAuth>>;

function settingsFor({ secret, publicUrl, signInsPerMinute }: AuthOptions) {
  const attempts = { window: 60, max: signInsPerMinute };
  return {
    appName: "Modelaw",
    secret,
    ...(publicUrl ? { baseURL: publicUrl } : {}),
    basePath: "/api/auth",
    trustedOrigins: (request) => (publicUrl || !request ? [] : sameHost(request)),
    telemetry: { enabled: false },
    logger: { level: "error" },
    emailAndPassword: {
      enabled: true,
      // Users are made by administrators, the first one by the link that the service prints.
      disableSignUp: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
    },
    // A list of sessions shows no tokens, and the first two go by what it shows.
    disabledPaths: ["/revoke-session", "/revoke-other-sessions", "/delete-user", "/change-email"],
    user: {
      modelName: "users",
      fields: { emailVerified: "email_verified", createdAt: "created_at", updatedAt: "updated_at" },
    },
    session: {
      ...session,
      modelName: "sessions",
      fields: {
        token: "token_hash",
        userId: "user_id",
        expiresAt: "expires_at",
        ipAddress: "ip_address",
        userAgent: "user_agent",
        createdAt: "created_at",
        updatedAt: "updated_at",
      },
    },
    account: {
      modelName: "accounts",
      fields: {
        userId: "user_id",
        accountId: "account_id",
        providerId: "provider_id",
        accessToken: "access_token",
        refreshToken: "refresh_token",
        idToken: "id_token",
        accessTokenExpiresAt: "access_token_expires_at",
        refreshTokenExpiresAt: "refresh_token_expires_at",
        createdAt: "created_at",
        updatedAt: "updated_at",
      },
    },
    verification: {
      modelName: "verifications",
      storeIdentifier: "hashed",
      fields: { expiresAt: "expires_at", createdAt: "created_at", updatedAt: "updated_at" },
    },
    rateLimit: {
      enabled: true,
      storage: "database",
      modelName: "rate_limits",
      fields: { lastRequest: "last_request" },
      window: 60,
      max: 300,
      customRules: {
        "/sign-in/email": attempts,
        "/two-factor/verify-totp": attempts,
        "/two-factor/verify-backup-code": attempts,
      },
    },
    advanced: {
      cookiePrefix: "modelaw",
      useSecureCookies: publicUrl?.startsWith("https:") ?? false,
      database: { generateId: "uuid" },
      ipAddress: { ipAddressHeaders: [clientHeader] },
    },
    plugins: [
      twoFactor({
        issuer: "Modelaw",
        twoFactorTable: "two_factors",
        schema: {
          user: { fields: { twoFactorEnabled: "two_factor_enabled" } },
          twoFactor: {
            modelName: "two_factors",
            fields: {
              userId: "user_id",
              backupCodes: "backup_codes",
              failedVerificationCount: "failed_verification_count",
              lockedUntil: "locked_until",
            },
          },
        },
      }),
    ],
    hooks: {
      after: createAuthMiddleware(async (context) => {
        const told = withoutToken(context.context.returned);
        return told && context.json(told);
      }),
    },
  } satisfies BetterAuthOptions;
}

/** Without a configured address, a page of the same host may sign in, and no other. */
function sameHost(request: Request): string[] {
  const host = request.headers.get("host");
  return host ? [`http://${host}`, `https://${host}`] : [];
}

/** The cookie carries the token where no script can read it; the answer must not tell it. */
function withoutToken(answer: unknown): object | undefined {
  if (Array.isArray(answer)) return answer.map((one: unknown) => withoutToken(one) ?? one);
  if (typeof answer !== "object" || answer === null || answer instanceof Error) return undefined;
  const told = Object.entries(answer).filter(([name]) => name !== "token");
  return Object.fromEntries(
    told.map(([name, value]: [string, unknown]) =>
      name === "session" ? [name, withoutToken(value) ?? value] : [name, value],
    ),
  );
}
