-- The Merkle tree over all events. Its leaf 0 names the log; the event of position n is leaf n.
CREATE TABLE transparency_log (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    origin   text,
    size     bigint  NOT NULL DEFAULT 0
);
INSERT INTO transparency_log DEFAULT VALUES;

CREATE TABLE leaves (
    position bigint PRIMARY KEY,
    entry    bytea  NOT NULL
);

-- Of 256 hashes of 32 bytes each; the last one of each level grows.
CREATE TABLE tiles (
    level  integer NOT NULL,
    index  bigint  NOT NULL,
    hashes bytea   NOT NULL CHECK (length(hashes) BETWEEN 32 AND 8192 AND length(hashes) % 32 = 0),
    PRIMARY KEY (level, index)
);
ALTER TABLE tiles ALTER hashes SET STORAGE EXTERNAL;

CREATE TABLE subject_secrets (
    subject text  PRIMARY KEY,
    secret  bytea NOT NULL CHECK (length(secret) = 32)
);

-- A size is signed once more when other keys sign.
CREATE TABLE checkpoints (
    size      bigint      NOT NULL,
    signed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    root      bytea       NOT NULL CHECK (length(root) = 32),
    note      text        NOT NULL,
    PRIMARY KEY (size, signed_at)
);

CREATE TABLE log_keys (
    number   bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    verifier text        NOT NULL UNIQUE,
    since    timestamptz NOT NULL,
    until    timestamptz
);

CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the transparency log only grows' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER leaves_are_immutable BEFORE UPDATE OR DELETE ON leaves FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER leaves_are_kept BEFORE TRUNCATE ON leaves FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER secrets_are_immutable BEFORE UPDATE OR DELETE ON subject_secrets FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER secrets_are_kept BEFORE TRUNCATE ON subject_secrets FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER checkpoints_are_immutable BEFORE UPDATE OR DELETE ON checkpoints FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER checkpoints_are_kept BEFORE TRUNCATE ON checkpoints FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER tiles_grow BEFORE UPDATE ON tiles FOR EACH ROW
    WHEN (NEW.level <> OLD.level OR NEW.index <> OLD.index OR substr(NEW.hashes, 1, length(OLD.hashes)) <> OLD.hashes)
    EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER tiles_are_not_deleted BEFORE DELETE ON tiles FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER tiles_are_kept BEFORE TRUNCATE ON tiles FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER log_grows BEFORE UPDATE ON transparency_log FOR EACH ROW
    WHEN (NEW.size < OLD.size OR OLD.origin IS NOT NULL AND NEW.origin IS DISTINCT FROM OLD.origin)
    EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER log_is_not_deleted BEFORE DELETE ON transparency_log FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER log_is_kept BEFORE TRUNCATE ON transparency_log FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER log_keys_end_once BEFORE UPDATE ON log_keys FOR EACH ROW
    WHEN (NEW.verifier <> OLD.verifier OR NEW.since <> OLD.since OR OLD.until IS NOT NULL)
    EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER log_keys_are_not_deleted BEFORE DELETE ON log_keys FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER log_keys_are_kept BEFORE TRUNCATE ON log_keys FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

REVOKE ALL ON transparency_log, leaves, tiles, subject_secrets, checkpoints, log_keys FROM PUBLIC;
GRANT SELECT, UPDATE (origin, size) ON transparency_log TO ${application_role};
GRANT SELECT, INSERT ON leaves, subject_secrets, checkpoints TO ${application_role};
GRANT SELECT, INSERT, UPDATE (hashes) ON tiles TO ${application_role};
GRANT SELECT, INSERT, UPDATE (until) ON log_keys TO ${application_role};
