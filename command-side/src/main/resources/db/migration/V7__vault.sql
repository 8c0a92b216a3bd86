-- What was erased, and nothing of what it was. It stays with the book; the keys themselves lie in the schema vault (afterMigrate.sql).
CREATE TABLE erasures (
    number  bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    kind    text        NOT NULL CHECK (kind IN ('PERSON', 'TEXTS')),
    person  uuid        CONSTRAINT one_erasure_per_person UNIQUE,
    subject text,
    step_id text,
    reason  text        NOT NULL,
    at      timestamptz NOT NULL,
    CONSTRAINT one_erasure_per_step UNIQUE (subject, step_id),
    CHECK ((kind = 'PERSON') = (person IS NOT NULL) AND (kind = 'TEXTS') = (subject IS NOT NULL AND step_id IS NOT NULL))
);

-- Sealed under the key of the person that has the account's id.
ALTER TABLE accounts ADD COLUMN display_name bytea;

REVOKE ALL ON erasures FROM PUBLIC;
GRANT SELECT, INSERT (kind, person, subject, step_id, reason, at) ON erasures TO ${application_role};
-- The name and what else identifies somebody are overwritten when an account's person is erased.
GRANT UPDATE (display_name, name, external_identity) ON accounts TO ${application_role};

-- And by nothing else: whoever has an account keeps its name until then.
CREATE FUNCTION refuse_renaming() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'permission denied: an account keeps its name until it is erased' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER accounts_keep_their_names BEFORE UPDATE ON accounts FOR EACH ROW
    WHEN (NEW.name <> OLD.name AND NEW.name !~ '^geloescht-[0-9a-f]+$')
    EXECUTE FUNCTION refuse_renaming();
