-- When a refresh token was used: two windows of one browser may bring the same one in the same moment.
ALTER TABLE refresh_tokens ADD COLUMN used_at timestamptz;
GRANT UPDATE (used_at) ON refresh_tokens TO ${application_role};
