-- The one statement that writes a batch. In: one JSON object with an array for each table; an article is named by its place
-- in "articles" (a, from 1), a file by its place in "files" (f, from 1). Out: what became of each file.
--
-- A file of many articles comes in instalments, each with status "reading" but the last. Its row says how many parts of it are
-- committed, so that after a crash reading goes on behind them. An entry that was rejected has a row of its own, which names
-- its container.
--
-- Each statement of a volatile function sees what others have committed meanwhile: a text which another writer was quicker
-- with is found after ON CONFLICT has waited for that writer. Rows are written in the order of their keys, so that two
-- writers never wait for each other in a circle.

CREATE OR REPLACE FUNCTION search_words(language text, headline text, body text) RETURNS tsvector
LANGUAGE sql IMMUTABLE AS $$
  SELECT setweight(to_tsvector(c.config, headline), 'A')
      || to_tsvector(c.config, left(body, (500000 * length(body)::bigint / greatest(octet_length(body), 1))::int))
  FROM (SELECT CASE WHEN language = 'en' OR language LIKE 'en-%' THEN 'english' ELSE 'simple' END::regconfig AS config) c
$$;
COMMENT ON FUNCTION search_words(text, text, text) IS 'What full-text search finds an article by: its headline, and as much of its body as a tsvector can hold';

CREATE OR REPLACE FUNCTION store(batch jsonb)
RETURNS TABLE (f int, status text, reason text, articles int, parts int, duplicate_of text)
LANGUAGE plpgsql VOLATILE
-- batches are small and tables large, whatever the statistics of a new database say: always look up by index
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off
AS $$
#variable_conflict use_column
DECLARE
  file_ids bigint[];     -- by f; NULL: this pick-up has its verdict already
  article_ids bigint[];  -- by a; NULL: this text is there already
BEGIN
  SELECT array_agg(CASE WHEN known.id IS NULL THEN nextval(pg_get_serial_sequence('files', 'id'))
                        WHEN known.status = 'reading' THEN known.id END ORDER BY r.f) INTO file_ids
  FROM jsonb_to_recordset(batch -> 'files') AS r (f int, pickup text) LEFT JOIN files known ON known.pickup = r.pickup;

  INSERT INTO sources (name)
  SELECT DISTINCT s.name
  FROM jsonb_to_recordset(batch -> 'articles') AS r (f int, source text, credit text), unnest(ARRAY[r.source, r.credit]) AS s (name)
  WHERE s.name IS NOT NULL AND file_ids[r.f] IS NOT NULL AND NOT EXISTS (SELECT FROM sources known WHERE known.name = s.name)
  ORDER BY 1 ON CONFLICT DO NOTHING;

  WITH incoming AS (
    SELECT DISTINCT ON (r.text_hash) r.*
    FROM jsonb_to_recordset(batch -> 'articles') AS r (
      a int, f int, part int, entry text, source text, credit text, url text, headline text, headline_basis text, summary text, body text, raw text,
      language text, section text, authors text[], dateline text, dateline_country text, published_on date, published_at timestamptz, published_basis text, words int,
      text_hash text, pipeline_version text, keywords text[])
    WHERE file_ids[r.f] IS NOT NULL ORDER BY r.text_hash, r.a
  ), written AS (
    INSERT INTO articles (file_id, part, entry, source, credit, url, headline, headline_basis, summary, body, raw, language, section, authors,
      dateline, dateline_country, published_on, published_at, published_basis, words, text_hash, pipeline_version, keywords, search)
    SELECT file_ids[i.f], i.part, i.entry, i.source, i.credit, i.url, i.headline, i.headline_basis, i.summary, i.body, i.raw, i.language, i.section,
      i.authors, i.dateline, i.dateline_country, i.published_on, i.published_at, i.published_basis, i.words, i.text_hash, i.pipeline_version, i.keywords,
      search_words(i.language, i.headline, i.body)
    FROM incoming i ORDER BY i.text_hash
    ON CONFLICT DO NOTHING
    RETURNING id, text_hash
  )
  SELECT array_agg(w.id ORDER BY r.a) INTO article_ids
  FROM jsonb_to_recordset(batch -> 'articles') AS r (a int)
  LEFT JOIN incoming i ON i.a = r.a LEFT JOIN written w ON w.text_hash = i.text_hash;

  INSERT INTO entities (id, kind, name, country, wikidata_id)
  SELECT DISTINCT ON (r.id) r.id, r.kind, r.name, r.country, r.wikidata_id
  FROM jsonb_to_recordset(batch -> 'entities') AS r (a int, id uuid, kind text, name text, country text, wikidata_id text)
  WHERE article_ids[r.a] IS NOT NULL
    AND NOT EXISTS (SELECT FROM entities known WHERE known.id = r.id AND (known.country IS NOT NULL OR r.country IS NULL))
  ORDER BY r.id, r.country NULLS LAST
  ON CONFLICT (id) DO UPDATE SET country = excluded.country WHERE entities.country IS NULL AND excluded.country IS NOT NULL;

  INSERT INTO removals (article_id, ordinal, reason, rule, score, raw_start, raw_end, text)
  SELECT article_ids[r.a], r.ordinal, r.reason, r.rule, r.score, r.raw_start, r.raw_end, r.text
  FROM jsonb_to_recordset(batch -> 'removals') AS r (a int, ordinal int, reason text, rule text, score real, raw_start int, raw_end int, text text)
  WHERE article_ids[r.a] IS NOT NULL;

  INSERT INTO article_topics (article_id, topic, score, is_primary)
  SELECT article_ids[r.a], r.topic, r.score, r.is_primary
  FROM jsonb_to_recordset(batch -> 'topics') AS r (a int, topic text, score real, is_primary boolean)
  WHERE article_ids[r.a] IS NOT NULL;

  INSERT INTO article_countries (article_id, country, role, mentions, salience)
  SELECT article_ids[r.a], r.country, r.role, r.mentions, r.salience
  FROM jsonb_to_recordset(batch -> 'countries') AS r (a int, country text, role text, mentions int, salience real)
  WHERE article_ids[r.a] IS NOT NULL;

  INSERT INTO mentions (article_id, entity_id, body_start, body_end, text, basis, role)
  SELECT article_ids[r.a], r.entity_id, r.body_start, r.body_end, r.text, r.basis, r.role
  FROM jsonb_to_recordset(batch -> 'mentions') AS r (a int, entity_id uuid, body_start int, body_end int, text text, basis text, role text)
  WHERE article_ids[r.a] IS NOT NULL
  ON CONFLICT DO NOTHING;

  INSERT INTO quotes (article_id, ordinal, text, speaker_id, speaker_text, speaker_basis, verb, body_start, body_end)
  SELECT article_ids[r.a], r.ordinal, r.text, r.speaker_id, r.speaker_text, r.speaker_basis, r.verb, r.body_start, r.body_end
  FROM jsonb_to_recordset(batch -> 'quotes') AS r (a int, ordinal int, text text, speaker_id uuid, speaker_text text, speaker_basis text,
    verb text, body_start int, body_end int)
  WHERE article_ids[r.a] IS NOT NULL;

  INSERT INTO amounts (article_id, ordinal, kind, value, currency, unit, subject, qualifier, first_day, last_day, text, body_start, body_end)
  SELECT article_ids[r.a], r.ordinal, r.kind, r.value, r.currency, r.unit, r.subject, r.qualifier, r.first_day, r.last_day, r.text, r.body_start, r.body_end
  FROM jsonb_to_recordset(batch -> 'amounts') AS r (a int, ordinal int, kind text, value numeric, currency text, unit text, subject text,
    qualifier text, first_day date, last_day date, text text, body_start int, body_end int)
  WHERE article_ids[r.a] IS NOT NULL;

  INSERT INTO article_dates (article_id, body_start, body_end, text, first_day, last_day, basis)
  SELECT article_ids[r.a], r.body_start, r.body_end, r.text, r.first_day, r.last_day, r.basis
  FROM jsonb_to_recordset(batch -> 'dates') AS r (a int, body_start int, body_end int, text text, first_day date, last_day date, basis text)
  WHERE article_ids[r.a] IS NOT NULL
  ON CONFLICT DO NOTHING;

  INSERT INTO events (article_id, ordinal, type, kind, plover, status, first_day, last_day, place, country, quantity, summary, body_start, body_end)
  SELECT article_ids[r.a], r.ordinal, r.type, r.kind, r.plover, r.status, r.first_day, r.last_day, r.place, r.country, r.quantity, r.summary,
    r.body_start, r.body_end
  FROM jsonb_to_recordset(batch -> 'events') AS r (a int, ordinal int, type text, kind text, plover text, status text, first_day date, last_day date,
    place text, country text, quantity int, summary text, body_start int, body_end int)
  WHERE article_ids[r.a] IS NOT NULL;

  INSERT INTO event_parties (event_id, role, country, entity_id)
  SELECT e.id, r.role, r.country, r.entity_id
  FROM jsonb_to_recordset(batch -> 'parties') AS r (a int, event int, role text, country text, entity_id uuid)
  JOIN events e ON e.article_id = article_ids[r.a] AND e.ordinal = r.event
  ON CONFLICT DO NOTHING;

  INSERT INTO event_sectors (event_id, topic, text)
  SELECT e.id, r.topic, r.text
  FROM jsonb_to_recordset(batch -> 'sectors') AS r (a int, event int, topic text, text text)
  JOIN events e ON e.article_id = article_ids[r.a] AND e.ordinal = r.event
  ON CONFLICT DO NOTHING;

  -- a file is stored when one of its articles was new, else a duplicate of the file that brought its first text, else nothing
  WITH brought AS (
    SELECT r.f, count(article_ids[r.a])::int AS fresh, (array_agg(known.file_id ORDER BY r.part))[1] AS first_file
    FROM jsonb_to_recordset(batch -> 'articles') AS r (a int, f int, part int, text_hash text)
    LEFT JOIN articles known ON known.text_hash = r.text_hash
    GROUP BY r.f
  ), known AS (
    SELECT r.*, greatest(r.parts, known.parts) AS reached, coalesce(known.articles, 0) + coalesce(b.fresh, 0) AS stored,
      coalesce(known.duplicate_of, b.first_file) AS first_file
    FROM jsonb_to_recordset(batch -> 'files') AS r (f int, name text, sha256 text, bytes bigint, media_type text, charset text, status text,
      reason text, received_at timestamptz, pipeline_version text, pickup text, parts int, container int)
    LEFT JOIN brought b ON b.f = r.f LEFT JOIN files known ON known.pickup = r.pickup
    WHERE file_ids[r.f] IS NOT NULL AND (r.container IS NULL OR file_ids[r.container] IS NOT NULL)
  ), judged AS (
    SELECT k.*, CASE WHEN k.status IS NOT NULL THEN k.status WHEN k.stored > 0 THEN 'stored' WHEN k.first_file IS NOT NULL THEN 'duplicate'
      ELSE 'refused' END AS verdict
    FROM known k
  )
  INSERT INTO files AS kept (id, name, sha256, bytes, media_type, charset, status, reason, articles, duplicate_of, received_at, finished_at,
    pipeline_version, pickup, parts, container)
  OVERRIDING SYSTEM VALUE
  SELECT file_ids[j.f], j.name, j.sha256, j.bytes, j.media_type, j.charset, j.verdict,
    CASE j.verdict WHEN 'stored' THEN NULL WHEN 'duplicate' THEN 'The same text is there already.' ELSE j.reason END,
    j.stored, CASE WHEN j.verdict IN ('reading', 'duplicate') AND j.stored = 0 THEN j.first_file END, j.received_at,
    CASE WHEN j.verdict <> 'reading' THEN clock_timestamp() END, j.pipeline_version, j.pickup, j.reached, file_ids[j.container]
  FROM judged j ORDER BY j.pickup
  ON CONFLICT (pickup) DO UPDATE SET sha256 = excluded.sha256, media_type = excluded.media_type, charset = excluded.charset,
    status = excluded.status, reason = excluded.reason, articles = excluded.articles, duplicate_of = excluded.duplicate_of,
    finished_at = excluded.finished_at, pipeline_version = excluded.pipeline_version, parts = excluded.parts
  WHERE kept.status = 'reading';

  RETURN QUERY
  SELECT r.f, w.status, w.reason, w.articles, w.parts, o.name
  FROM jsonb_to_recordset(batch -> 'files') AS r (f int, pickup text)
  JOIN files w ON w.pickup = r.pickup LEFT JOIN files o ON o.id = w.duplicate_of;
END $$;
COMMENT ON FUNCTION store(jsonb) IS 'Writes a batch of files with their articles and facts in one transaction, and says what became of each file';
