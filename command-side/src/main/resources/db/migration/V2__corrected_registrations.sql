-- What an organisation is part of can be corrected; its kind cannot.
GRANT UPDATE (part_of) ON organisations TO ${application_role};
