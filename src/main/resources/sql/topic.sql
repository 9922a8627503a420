-- A topic of the lexicon. A row that is as it should be is not even locked: other programs may be writing articles that point at it.
INSERT INTO topics (code, name, parent, definition) SELECT * FROM (VALUES (?, ?, ?, ?)) AS new (code, name, parent, definition)
WHERE NOT EXISTS (SELECT FROM topics old WHERE old.code = new.code
  AND (old.name, old.parent, old.definition) IS NOT DISTINCT FROM (new.name, new.parent, new.definition))
ON CONFLICT (code) DO UPDATE SET name = excluded.name, parent = excluded.parent, definition = excluded.definition
