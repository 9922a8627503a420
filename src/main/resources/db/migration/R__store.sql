-- The one statement that writes a batch. In: a two-dimensional array for each table, a row of it for each of its rows, all values as
-- text in the order of the columns below (PostgreSQL reads an array of texts with a quarter of the work that the same rows as
-- JSON take). An article is named by its place in new_articles, a file by its place in new_files, both from 1. Out: what became of
-- each file.
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

DROP FUNCTION IF EXISTS store(jsonb);
CREATE OR REPLACE FUNCTION store(new_files text[], new_articles text[], new_removals text[], new_topics text[], new_countries text[], new_entities text[],
  new_mentions text[], new_quotes text[], new_amounts text[], new_dates text[], new_events text[], new_parties text[], new_sectors text[])
RETURNS TABLE (f int, status text, reason text, articles int, parts int, duplicate_of text)
LANGUAGE plpgsql VOLATILE
-- batches are small and tables large, whatever the statistics of a new database say: always look up by index
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off
-- a plan made for the values of one batch would hold its arrays as constants, which are searched from their beginning
SET plan_cache_mode = force_generic_plan
AS $$
#variable_conflict use_column
DECLARE
  file_ids bigint[];     -- by f; NULL: this pick-up has its verdict already
  article_ids bigint[];  -- by a; NULL: this text is there already
BEGIN
  SELECT array_agg(CASE WHEN known.id IS NULL THEN nextval(pg_get_serial_sequence('files', 'id'))
                        WHEN known.status = 'reading' THEN known.id END ORDER BY f) INTO file_ids
  FROM generate_subscripts(new_files, 1) AS f LEFT JOIN files known ON known.pickup = new_files[f][1];

  INSERT INTO sources (name)
  SELECT DISTINCT s.name
  FROM generate_subscripts(new_articles, 1) AS a, unnest(ARRAY[new_articles[a][5], new_articles[a][6]]) AS s (name)
  WHERE s.name IS NOT NULL AND file_ids[new_articles[a][1]::int] IS NOT NULL AND NOT EXISTS (SELECT FROM sources known WHERE known.name = s.name)
  ORDER BY 1 ON CONFLICT DO NOTHING;

  WITH incoming AS (
    SELECT DISTINCT ON (text_hash) a, text_hash
    FROM (SELECT a, new_articles[a][3] AS text_hash FROM generate_subscripts(new_articles, 1) AS a WHERE file_ids[new_articles[a][1]::int] IS NOT NULL) i
    ORDER BY text_hash, a
  ), written AS (
    INSERT INTO articles (file_id, part, text_hash, entry, source, credit, url, headline, headline_basis, summary, body, raw, language, section, authors,
      dateline, dateline_country, published_on, published_at, published_basis, words, pipeline_version, keywords, search)
    SELECT file_ids[new_articles[a][1]::int], new_articles[a][2]::int, text_hash, new_articles[a][4], new_articles[a][5], new_articles[a][6],
      new_articles[a][7], new_articles[a][8], new_articles[a][9], new_articles[a][10], new_articles[a][11], new_articles[a][12], new_articles[a][13],
      new_articles[a][14], string_to_array(new_articles[a][15], E'\x1F'), new_articles[a][16], new_articles[a][17], new_articles[a][18]::date,
      new_articles[a][19]::timestamptz, new_articles[a][20], new_articles[a][21]::int, new_articles[a][22], string_to_array(new_articles[a][23], E'\x1F'),
      search_words(new_articles[a][13], new_articles[a][8], new_articles[a][11])
    FROM incoming ORDER BY text_hash
    ON CONFLICT DO NOTHING
    RETURNING id, text_hash
  )
  SELECT array_agg(w.id ORDER BY a) INTO article_ids
  FROM generate_subscripts(new_articles, 1) AS a
  LEFT JOIN incoming i USING (a) LEFT JOIN written w ON w.text_hash = i.text_hash;

  INSERT INTO entities (id, kind, name, country, wikidata_id)
  SELECT DISTINCT ON (id) id, kind, name, country, wikidata_id
  FROM (SELECT new_entities[i][1]::int AS a, new_entities[i][2]::uuid AS id, new_entities[i][3] AS kind, new_entities[i][4] AS name,
          new_entities[i][5] AS country, new_entities[i][6] AS wikidata_id
        FROM generate_subscripts(new_entities, 1) AS i) e
  WHERE article_ids[a] IS NOT NULL AND NOT EXISTS (SELECT FROM entities known WHERE known.id = e.id AND (known.country IS NOT NULL OR e.country IS NULL))
  ORDER BY id, country NULLS LAST
  ON CONFLICT (id) DO UPDATE SET country = excluded.country WHERE entities.country IS NULL AND excluded.country IS NOT NULL;

  INSERT INTO removals (article_id, ordinal, reason, rule, score, raw_start, raw_end, text)
  SELECT article_ids[new_removals[i][1]::int], new_removals[i][2]::int, new_removals[i][3], new_removals[i][4], new_removals[i][5]::real,
    new_removals[i][6]::int, new_removals[i][7]::int, new_removals[i][8]
  FROM generate_subscripts(new_removals, 1) AS i WHERE article_ids[new_removals[i][1]::int] IS NOT NULL;

  INSERT INTO article_topics (article_id, topic, score, is_primary)
  SELECT article_ids[new_topics[i][1]::int], new_topics[i][2], new_topics[i][3]::real, new_topics[i][4]::boolean
  FROM generate_subscripts(new_topics, 1) AS i WHERE article_ids[new_topics[i][1]::int] IS NOT NULL;

  INSERT INTO article_countries (article_id, country, role, mentions, salience)
  SELECT article_ids[new_countries[i][1]::int], new_countries[i][2], new_countries[i][3], new_countries[i][4]::int, new_countries[i][5]::real
  FROM generate_subscripts(new_countries, 1) AS i WHERE article_ids[new_countries[i][1]::int] IS NOT NULL;

  INSERT INTO mentions (article_id, entity_id, body_start, body_end, text, basis, role)
  SELECT article_ids[new_mentions[i][1]::int], new_mentions[i][2]::uuid, new_mentions[i][3]::int, new_mentions[i][4]::int, new_mentions[i][5],
    new_mentions[i][6], new_mentions[i][7]
  FROM generate_subscripts(new_mentions, 1) AS i WHERE article_ids[new_mentions[i][1]::int] IS NOT NULL;

  INSERT INTO quotes (article_id, ordinal, text, speaker_id, speaker_text, speaker_basis, verb, body_start, body_end)
  SELECT article_ids[new_quotes[i][1]::int], new_quotes[i][2]::int, new_quotes[i][3], new_quotes[i][4]::uuid, new_quotes[i][5], new_quotes[i][6],
    new_quotes[i][7], new_quotes[i][8]::int, new_quotes[i][9]::int
  FROM generate_subscripts(new_quotes, 1) AS i WHERE article_ids[new_quotes[i][1]::int] IS NOT NULL;

  INSERT INTO amounts (article_id, ordinal, kind, value, currency, unit, subject, qualifier, first_day, last_day, text, body_start, body_end)
  SELECT article_ids[new_amounts[i][1]::int], new_amounts[i][2]::int, new_amounts[i][3], new_amounts[i][4]::numeric, new_amounts[i][5],
    new_amounts[i][6], new_amounts[i][7], new_amounts[i][8], new_amounts[i][9]::date, new_amounts[i][10]::date, new_amounts[i][11],
    new_amounts[i][12]::int, new_amounts[i][13]::int
  FROM generate_subscripts(new_amounts, 1) AS i WHERE article_ids[new_amounts[i][1]::int] IS NOT NULL;

  INSERT INTO article_dates (article_id, body_start, body_end, text, first_day, last_day, basis)
  SELECT article_ids[new_dates[i][1]::int], new_dates[i][2]::int, new_dates[i][3]::int, new_dates[i][4], new_dates[i][5]::date,
    new_dates[i][6]::date, new_dates[i][7]
  FROM generate_subscripts(new_dates, 1) AS i WHERE article_ids[new_dates[i][1]::int] IS NOT NULL;

  INSERT INTO events (article_id, ordinal, type, kind, plover, status, first_day, last_day, place, country, quantity, summary, body_start, body_end)
  SELECT article_ids[new_events[i][1]::int], new_events[i][2]::int, new_events[i][3], new_events[i][4], new_events[i][5], new_events[i][6],
    new_events[i][7]::date, new_events[i][8]::date, new_events[i][9], new_events[i][10], new_events[i][11]::int, new_events[i][12],
    new_events[i][13]::int, new_events[i][14]::int
  FROM generate_subscripts(new_events, 1) AS i WHERE article_ids[new_events[i][1]::int] IS NOT NULL;

  INSERT INTO event_parties (event_id, role, country, entity_id)
  SELECT e.id, new_parties[i][3], new_parties[i][4], new_parties[i][5]::uuid
  FROM generate_subscripts(new_parties, 1) AS i
  JOIN events e ON e.article_id = article_ids[new_parties[i][1]::int] AND e.ordinal = new_parties[i][2]::int
  ON CONFLICT DO NOTHING;

  INSERT INTO event_sectors (event_id, topic, text)
  SELECT e.id, new_sectors[i][3], new_sectors[i][4]
  FROM generate_subscripts(new_sectors, 1) AS i
  JOIN events e ON e.article_id = article_ids[new_sectors[i][1]::int] AND e.ordinal = new_sectors[i][2]::int
  ON CONFLICT DO NOTHING;

  -- a file is stored when one of its articles was new, else a duplicate of the file that brought its first text, else nothing
  WITH brought AS (
    SELECT new_articles[a][1]::int AS f, count(article_ids[a])::int AS fresh, (array_agg(known.file_id ORDER BY new_articles[a][2]::int))[1] AS first_file
    FROM generate_subscripts(new_articles, 1) AS a LEFT JOIN articles known ON known.text_hash = new_articles[a][3]
    GROUP BY 1
  ), known AS (
    SELECT r.*, greatest(r.parts, known.parts) AS reached, coalesce(known.articles, 0) + coalesce(b.fresh, 0) AS stored,
      coalesce(known.duplicate_of, b.first_file) AS first_file
    FROM (SELECT f, new_files[f][1] AS pickup, new_files[f][2] AS name, new_files[f][3] AS sha256, new_files[f][4]::bigint AS bytes,
            new_files[f][5] AS media_type, new_files[f][6] AS charset, new_files[f][7] AS status, new_files[f][8] AS reason,
            new_files[f][9]::timestamptz AS received_at, new_files[f][10] AS pipeline_version, new_files[f][11]::int AS parts,
            new_files[f][12]::int AS container
          FROM generate_subscripts(new_files, 1) AS f) r
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
  SELECT f, w.status, w.reason, w.articles, w.parts, o.name
  FROM generate_subscripts(new_files, 1) AS f
  JOIN files w ON w.pickup = new_files[f][1] LEFT JOIN files o ON o.id = w.duplicate_of;
END $$;
COMMENT ON FUNCTION store IS 'Writes a batch of files with their articles and facts in one transaction, and says what became of each file';
