-- The keys, in a schema of their own, so that a backup of the book can leave them out. A book that was put back without it starts all the same.
-- What is there already is nothing to warn of.
SET client_min_messages = warning;

CREATE SCHEMA IF NOT EXISTS vault;

CREATE TABLE IF NOT EXISTS vault.text_keys (
    subject text  NOT NULL,
    step_id text  NOT NULL,
    wrapped bytea NOT NULL,
    PRIMARY KEY (subject, step_id)
);

CREATE TABLE IF NOT EXISTS vault.person_keys (
    person  uuid  PRIMARY KEY,
    wrapped bytea NOT NULL
);

-- By what the master key is recognised under which the others are wrapped.
CREATE TABLE IF NOT EXISTS vault.master (
    only_row    boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    fingerprint bytea   NOT NULL
);

REVOKE ALL ON vault.text_keys, vault.person_keys, vault.master FROM PUBLIC;
GRANT USAGE ON SCHEMA vault TO ${application_role};
GRANT SELECT, INSERT, DELETE, UPDATE (wrapped) ON vault.text_keys TO ${application_role};
GRANT SELECT, INSERT, DELETE ON vault.person_keys TO ${application_role};
GRANT SELECT, INSERT (fingerprint) ON vault.master TO ${application_role};

RESET client_min_messages;
