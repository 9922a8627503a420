-- Questions that are asked every day, ready to read.

DROP VIEW IF EXISTS stories, agreements, people, ingest_status, topic_paths;

CREATE VIEW stories AS SELECT * FROM articles WHERE duplicate_of IS NULL;
COMMENT ON VIEW stories IS 'Articles without near-duplicates';
DO $$ -- its columns mean what those of articles mean
DECLARE
  shared record;
BEGIN
  FOR shared IN
    SELECT attname, col_description(attrelid, attnum) AS meaning FROM pg_attribute WHERE attrelid = 'articles'::regclass AND attnum > 0 AND NOT attisdropped
  LOOP
    EXECUTE format('COMMENT ON COLUMN stories.%I IS %L', shared.attname, shared.meaning);
  END LOOP;
END $$;

CREATE VIEW agreements AS
  SELECT e.id AS event_id, e.article_id, e.first_day AS signed_on, e.last_day AS signed_by, a.published_on,
         p.country AS party, q.country AS with_party, e.status, e.quantity,
         array_remove(array_agg(DISTINCT t.name), NULL) AS sectors, e.summary
  FROM events e
  JOIN articles a ON a.id = e.article_id
  JOIN event_parties p ON p.event_id = e.id
  JOIN event_parties q ON q.event_id = e.id AND q.country <> p.country
  LEFT JOIN event_sectors s ON s.event_id = e.id
  LEFT JOIN topics t ON t.code = s.topic
  WHERE e.type = 'agreement' AND e.same_as IS NULL
  GROUP BY e.id, a.published_on, p.country, q.country;
COMMENT ON VIEW agreements IS 'A row for each signatory and each of the others';
COMMENT ON COLUMN agreements.event_id IS 'The event';
COMMENT ON COLUMN agreements.article_id IS 'The article that tells it';
COMMENT ON COLUMN agreements.signed_on IS 'First day of the signing: June 2008 is the 1st; NULL: the text does not say';
COMMENT ON COLUMN agreements.signed_by IS 'Last day of it: June 2008 is the 30th';
COMMENT ON COLUMN agreements.published_on IS 'Day of publication of the article';
COMMENT ON COLUMN agreements.party IS 'One country that takes part';
COMMENT ON COLUMN agreements.with_party IS 'Another one; the same two stand in another row the other way round';
COMMENT ON COLUMN agreements.status IS 'happened: signed; planned: will be signed; proposed: offered, hoped for';
COMMENT ON COLUMN agreements.quantity IS '15 agreements';
COMMENT ON COLUMN agreements.sectors IS 'What it is about: names of topics, empty when the text does not say';
COMMENT ON COLUMN agreements.summary IS 'The sentence that says so';

CREATE VIEW people AS
  SELECT m.article_id, e.name, e.country, string_agg(DISTINCT m.role, '; ') AS role, count(*) AS mentions
  FROM mentions m JOIN entities e ON e.id = m.entity_id
  WHERE e.kind = 'person'
  GROUP BY 1, 2, 3;
COMMENT ON VIEW people IS 'Who is in an article, and as what (every office given)';
COMMENT ON COLUMN people.article_id IS 'The article';
COMMENT ON COLUMN people.name IS 'The fullest usual form: Kassym-Jomart Tokayev';
COMMENT ON COLUMN people.country IS 'Of the office; NULL: not known, or of no country';
COMMENT ON COLUMN people.role IS 'The offices as written in this article, parted by ;';
COMMENT ON COLUMN people.mentions IS 'How often, by name, office or pronoun';

CREATE VIEW ingest_status AS
  SELECT date_trunc('hour', finished_at) AS hour, status, reason, count(*) AS files, sum(articles) AS articles
  FROM files GROUP BY 1, 2, 3;
COMMENT ON VIEW ingest_status IS 'What became of the files, hour by hour';
COMMENT ON COLUMN ingest_status.hour IS 'In which their verdict was reached; NULL: still reading';
COMMENT ON COLUMN ingest_status.status IS 'The verdict: stored, duplicate, refused, failed; or reading';
COMMENT ON COLUMN ingest_status.reason IS 'One plain sentence when not stored';
COMMENT ON COLUMN ingest_status.files IS 'How many files, and rejected entries of files';
COMMENT ON COLUMN ingest_status.articles IS 'How many articles of them were newly stored';

CREATE VIEW topic_paths AS
  WITH RECURSIVE path AS (
    SELECT code, name, name AS path FROM topics WHERE parent IS NULL
    UNION ALL
    SELECT t.code, t.name, path.path || ' / ' || t.name FROM topics t JOIN path ON t.parent = path.code)
  SELECT a.article_id, a.topic, path.name, path.path, a.score, a.is_primary
  FROM article_topics a JOIN path ON path.code = a.topic;
COMMENT ON VIEW topic_paths IS 'The topics of an article as names, with the way down to each';
COMMENT ON COLUMN topic_paths.article_id IS 'The article';
COMMENT ON COLUMN topic_paths.topic IS 'Code of the topic';
COMMENT ON COLUMN topic_paths.name IS 'English label of the topic';
COMMENT ON COLUMN topic_paths.path IS 'The labels from the top level down to it, parted by /';
COMMENT ON COLUMN topic_paths.score IS 'How sure, 0 to 1';
COMMENT ON COLUMN topic_paths.is_primary IS 'The best top-level topic, when sure enough';

COMMENT ON COLUMN article_topics.topic IS
  'The best top-level topic is always here, unless the article is in a language that the topic model is not made for: then there is none';
