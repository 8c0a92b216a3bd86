-- The order of the book: one row, taken and released by every appending transaction.
CREATE TABLE head (
    only_row  boolean     PRIMARY KEY DEFAULT true CHECK (only_row),
    position  bigint      NOT NULL,
    at        timestamptz NOT NULL
);
INSERT INTO head (position, at) VALUES (0, '-infinity');

-- Payload and metadata are the exact bytes that were written; they are hashed elsewhere.
CREATE TABLE events (
    position             bigint      PRIMARY KEY,
    recorded_at          timestamptz NOT NULL,
    aggregate_identifier text        NOT NULL,
    sequence_number      bigint      NOT NULL,
    type                 text        NOT NULL,
    event_identifier     text        NOT NULL,
    payload_type         text        NOT NULL,
    payload_revision     text,
    payload              bytea       NOT NULL,
    meta_data            bytea       NOT NULL,
    step_id              text        NOT NULL,
    CONSTRAINT one_event_per_sequence UNIQUE (aggregate_identifier, sequence_number),
    CONSTRAINT one_event_per_step_id  UNIQUE (aggregate_identifier, step_id),
    CONSTRAINT one_row_per_event      UNIQUE (event_identifier)
);

-- What steps of other subjects may refer to; kept by the append itself, rebuilt from the events on demand.
CREATE TABLE organisations (
    slug    text PRIMARY KEY,
    kind    text NOT NULL,
    part_of text
);

CREATE TABLE token_entry (
    processor_name text    NOT NULL,
    segment        integer NOT NULL,
    token          bytea,
    token_type     text,
    timestamp      text,
    owner          text,
    PRIMARY KEY (processor_name, segment)
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'events are never changed or deleted' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER events_are_immutable BEFORE UPDATE OR DELETE ON events
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER events_are_kept BEFORE TRUNCATE ON events
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The token store's own identity, so that nodes that start together need not race for it.
INSERT INTO token_entry (processor_name, segment, token, token_type, timestamp)
VALUES ('__config', 0, convert_to('{"config":{"id":"' || gen_random_uuid() || '"}}', 'UTF8'),
        'org.axonframework.eventhandling.tokenstore.ConfigToken', '1970-01-01T00:00:00Z');

REVOKE ALL ON events, head, organisations, token_entry FROM PUBLIC;
GRANT SELECT, INSERT ON events TO ${application_role};
GRANT SELECT, UPDATE ON head TO ${application_role};
GRANT SELECT, INSERT, DELETE ON organisations TO ${application_role};
GRANT SELECT, INSERT, UPDATE, DELETE ON token_entry TO ${application_role};
