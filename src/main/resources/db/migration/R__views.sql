-- Questions that are asked every day, ready to read.

DROP VIEW IF EXISTS stories, agreements, people, ingest_status, topic_paths;

CREATE VIEW stories AS SELECT * FROM articles WHERE duplicate_of IS NULL;
COMMENT ON VIEW stories IS 'Articles without near-duplicates';

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

CREATE VIEW people AS
  SELECT m.article_id, e.name, e.country, string_agg(DISTINCT m.role, '; ') AS role, count(*) AS mentions
  FROM mentions m JOIN entities e ON e.id = m.entity_id
  WHERE e.kind = 'person'
  GROUP BY 1, 2, 3;
COMMENT ON VIEW people IS 'Who is in an article, and as what (every office given)';

CREATE VIEW ingest_status AS
  SELECT date_trunc('hour', finished_at) AS hour, status, reason, count(*) AS files, sum(articles) AS articles
  FROM files GROUP BY 1, 2, 3;
COMMENT ON VIEW ingest_status IS 'What became of the files, hour by hour';

CREATE VIEW topic_paths AS
  WITH RECURSIVE path AS (
    SELECT code, name, name AS path FROM topics WHERE parent IS NULL
    UNION ALL
    SELECT t.code, t.name, path.path || ' / ' || t.name FROM topics t JOIN path ON t.parent = path.code)
  SELECT a.article_id, a.topic, path.name, path.path, a.score, a.is_primary
  FROM article_topics a JOIN path ON path.code = a.topic;
COMMENT ON VIEW topic_paths IS 'The topics of an article as names, with the way down to each';
