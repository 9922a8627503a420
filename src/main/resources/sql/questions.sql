-- Questions to ask of the rows, as they stand:  psql ... -f questions.sql
-- Change a name or a date and they are yours.

-- 1. What came in, and what became of it?
SELECT name, status, articles, coalesce(reason, 'taken in') AS what
FROM files ORDER BY id;

-- 2. What is new?
SELECT published_on, coalesce(source, credit, 'unknown') AS source, language, headline
FROM stories ORDER BY published_on DESC NULLS LAST, id;

-- 3. Who is in the news, as what, and how often?
SELECT name, country, string_agg(DISTINCT role, '; ') AS offices, count(DISTINCT article_id) AS articles, sum(mentions) AS mentions
FROM people GROUP BY name, country ORDER BY articles DESC, mentions DESC, name;

-- 4. Which countries are the stories about, and not only passing by?
SELECT c.name, c.region, count(*) AS articles, round(avg(ac.salience)::numeric, 2) AS salience
FROM article_countries ac JOIN countries c ON c.code = ac.country JOIN stories s ON s.id = ac.article_id
WHERE ac.role = 'party' GROUP BY c.name, c.region ORDER BY articles DESC, salience DESC;

-- 5. Who met whom, when and where?
SELECT e.first_day, e.place, array_agg(DISTINCT coalesce(o.name, c.name)) AS who
FROM events e JOIN event_parties p ON p.event_id = e.id
LEFT JOIN entities o ON o.id = p.entity_id LEFT JOIN countries c ON c.code = p.country
WHERE e.type IN ('meeting', 'visit', 'call') AND e.status = 'happened' AND e.same_as IS NULL
GROUP BY e.id ORDER BY e.first_day DESC NULLS LAST, e.id;

-- 6. Which countries signed something with each other, and about what?
SELECT a.name AS one, b.name AS other, g.signed_on, g.signed_by, g.sectors
FROM agreements g JOIN countries a ON a.code = g.party JOIN countries b ON b.code = g.with_party
WHERE g.party < g.with_party AND g.status = 'happened' ORDER BY g.signed_on DESC NULLS LAST, one, other;

-- 7. Who said what, word for word?
SELECT coalesce(e.name, q.speaker_text, 'unknown') AS speaker, q.text, a.published_on, left(a.headline, 40) AS headline
FROM quotes q JOIN articles a ON a.id = q.article_id LEFT JOIN entities e ON e.id = q.speaker_id
ORDER BY a.published_on DESC NULLS LAST, q.article_id, q.ordinal;

-- 8. Which sums of money are named, and for what?
SELECT m.value, m.currency, m.subject, m.qualifier, m.text, left(a.headline, 40) AS headline
FROM amounts m JOIN articles a ON a.id = m.article_id
WHERE m.kind = 'money' ORDER BY m.currency, m.value DESC;

-- 9. How much is there of a thing, and how much is aimed at?
SELECT m.unit, m.qualifier, m.value, m.subject, regexp_replace(substr(a.body, greatest(1, m.body_start - 40), 100), '\s+', ' ', 'g') AS in_the_text
FROM amounts m JOIN articles a ON a.id = m.article_id
WHERE m.kind IN ('quantity', 'percent') ORDER BY m.unit, m.value;

-- 10. What is it all about, down to the finest topic?
SELECT path, count(*) AS articles, round(max(score)::numeric, 2) AS best
FROM topic_paths GROUP BY path ORDER BY articles DESC, path;

-- 11. Which articles speak of ports or of the Caspian Sea?
SELECT a.headline, ts_headline('english', a.body, q, 'MaxFragments=1, MaxWords=12, MinWords=5') AS found
FROM articles a, websearch_to_tsquery('english', 'port or "Caspian Sea"') q
WHERE a.search @@ q ORDER BY ts_rank(a.search, q) DESC, a.id;

-- 12. What happened day by day?
SELECT e.first_day, e.type, e.status, left(e.summary, 80) AS summary
FROM events e WHERE e.same_as IS NULL ORDER BY e.first_day NULLS LAST, e.id;

-- 13. Who sits at one table with Kazakhstan, and over what?
SELECT c.name AS partner, count(DISTINCT e.id) AS events, array_agg(DISTINCT e.type) AS over
FROM events e JOIN event_parties k ON k.event_id = e.id AND k.country = 'KAZ'
JOIN event_parties p ON p.event_id = e.id AND p.country <> 'KAZ' JOIN countries c ON c.code = p.country
WHERE e.same_as IS NULL GROUP BY c.name ORDER BY events DESC, c.name;

-- 14. What was cut from the articles, and by which rule?
SELECT r.reason, r.rule, count(*) AS times, min(left(regexp_replace(r.text, '\s+', ' ', 'g'), 50)) AS example
FROM removals r GROUP BY r.reason, r.rule ORDER BY times DESC, r.reason, r.rule;

-- 15. When was each article published, and how do we know?
SELECT left(headline, 50) AS headline, published_on, coalesce(published_basis, 'the text does not say') AS known_from
FROM articles ORDER BY published_on NULLS LAST, id;

-- 16. Which articles tell the same story?
SELECT first.headline, again.headline AS told_again, again.similarity
FROM articles again JOIN articles first ON first.id = again.duplicate_of ORDER BY again.similarity DESC;

-- 17. Does any fact stand elsewhere than its row says? (No row is the right answer.)
SELECT 'mention' AS fact, m.article_id, m.text FROM mentions m JOIN articles a ON a.id = m.article_id
WHERE substr(a.body, m.body_start + 1, m.body_end - m.body_start) <> m.text
UNION ALL
SELECT 'quote', q.article_id, q.text FROM quotes q JOIN articles a ON a.id = q.article_id
WHERE substr(a.body, q.body_start + 1, q.body_end - q.body_start) <> q.text
UNION ALL
SELECT 'amount', m.article_id, m.text FROM amounts m JOIN articles a ON a.id = m.article_id
WHERE substr(a.body, m.body_start + 1, m.body_end - m.body_start) <> m.text
UNION ALL
SELECT 'date', d.article_id, d.text FROM article_dates d JOIN articles a ON a.id = d.article_id
WHERE substr(a.body, d.body_start + 1, d.body_end - d.body_start) <> d.text
UNION ALL
SELECT 'event', e.article_id, e.summary FROM events e JOIN articles a ON a.id = e.article_id
WHERE substr(a.body, e.body_start + 1, e.body_end - e.body_start) <> e.summary
UNION ALL
SELECT 'removal', r.article_id, r.text FROM removals r JOIN articles a ON a.id = r.article_id
WHERE substr(a.raw, r.raw_start + 1, r.raw_end - r.raw_start) <> r.text;
