-- Who may be known here. An account's name is kept in this table only; everything else knows its id.
CREATE TABLE accounts (
    id                uuid        PRIMARY KEY,
    name              text        NOT NULL CONSTRAINT one_account_per_name UNIQUE,
    organisation      text,
    roles             text[]      NOT NULL,
    kommunen          text[]      NOT NULL DEFAULT '{}',
    disabled          boolean     NOT NULL DEFAULT false,
    password_hash     text,
    -- prepared for single sign-on: issuer and subject, with a space between them
    external_identity text        CONSTRAINT one_account_per_external_identity UNIQUE,
    created_at        timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX accounts_of_organisation ON accounts (organisation);

-- Of a secret only its SHA-256; at most one an account, so that a new one replaces the older.
CREATE TABLE one_time_links (
    account    uuid        PRIMARY KEY REFERENCES accounts,
    secret     bytea       NOT NULL CONSTRAINT one_account_per_secret UNIQUE CHECK (length(secret) = 32),
    expires_at timestamptz NOT NULL
);

CREATE TABLE account_log (
    number  bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    action  text        NOT NULL,
    actor   uuid,
    account uuid,
    facts   jsonb       NOT NULL
);

CREATE FUNCTION refuse_change_of_account_log() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the account log is never changed or deleted' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER account_log_is_immutable BEFORE UPDATE OR DELETE ON account_log
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_account_log();
CREATE TRIGGER account_log_is_kept BEFORE TRUNCATE ON account_log
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_account_log();

REVOKE ALL ON accounts, one_time_links, account_log FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE (organisation, roles, kommunen, disabled, password_hash) ON accounts TO ${application_role};
GRANT SELECT, INSERT, UPDATE, DELETE ON one_time_links TO ${application_role};
-- Not when it happened: that says the database.
GRANT SELECT, INSERT (action, actor, account, facts) ON account_log TO ${application_role};
