-- A country of the lexicon. A row that is as it should be is not even locked: other programs may be writing articles that point at it.
INSERT INTO countries (code, code2, name, region) SELECT * FROM (VALUES (?, ?, ?, ?)) AS new (code, code2, name, region)
WHERE NOT EXISTS (SELECT FROM countries old WHERE old.code = new.code
  AND (old.code2, old.name, old.region) IS NOT DISTINCT FROM (new.code2, new.name, new.region))
ON CONFLICT (code) DO UPDATE SET code2 = excluded.code2, name = excluded.name, region = excluded.region
