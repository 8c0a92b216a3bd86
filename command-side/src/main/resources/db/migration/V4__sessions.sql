-- Who is logged in. A session is open until ends_at; ending one only brings that forward.
CREATE TABLE sessions (
    id       uuid        PRIMARY KEY,
    account  uuid        NOT NULL REFERENCES accounts,
    begun_at timestamptz NOT NULL,
    used_at  timestamptz NOT NULL,
    ends_at  timestamptz NOT NULL
);
CREATE INDEX sessions_of_account ON sessions (account, ends_at);
CREATE INDEX sessions_by_end ON sessions (ends_at);

-- Of a refresh token only its SHA-256. A used one is kept as long as its session, so that it is known when somebody brings it again.
CREATE TABLE refresh_tokens (
    hash    bytea   PRIMARY KEY CHECK (length(hash) = 32),
    session uuid    NOT NULL REFERENCES sessions ON DELETE CASCADE,
    used    boolean NOT NULL DEFAULT false
);
CREATE INDEX refresh_tokens_of_session ON refresh_tokens (session);

REVOKE ALL ON sessions, refresh_tokens FROM PUBLIC;
GRANT SELECT, INSERT, DELETE, UPDATE (used_at, ends_at) ON sessions TO ${application_role};
GRANT SELECT, INSERT, DELETE, UPDATE (used) ON refresh_tokens TO ${application_role};
