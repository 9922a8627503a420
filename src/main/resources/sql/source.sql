-- A publisher or agency of the lexicon. A row that is as it should be is not even locked: other programs may be writing articles that point at it.
INSERT INTO sources (name, kind, domain, country) SELECT * FROM (VALUES (?, ?, ?, ?)) AS new (name, kind, domain, country)
WHERE NOT EXISTS (SELECT FROM sources old WHERE old.name = new.name
  AND (old.kind, old.domain, old.country) IS NOT DISTINCT FROM (new.kind, new.domain, new.country))
ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, domain = excluded.domain, country = excluded.country
