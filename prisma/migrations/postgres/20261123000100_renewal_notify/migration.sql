-- Tells every server process that listens (lib/db/change-signal.ts) when a
-- change that touches cached pages is committed.
CREATE FUNCTION "broadsheet_renewal_notify"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('broadsheet_renewal', '');
  RETURN NULL;
END
$$;

CREATE TRIGGER "Renewal_notify" AFTER INSERT ON "Renewal"
  FOR EACH STATEMENT EXECUTE FUNCTION "broadsheet_renewal_notify"();
