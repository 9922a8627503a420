-- The tables that people query. One fact a row; NULL = not known, never a guess; ISO 3166-1 alpha-3 for countries, ISO 4217 for
-- currencies, BCP 47 for languages, IPTC Media Topic codes for topics. Offsets count Unicode code points from 0, end exclusive:
-- substr(body, body_start + 1, body_end - body_start) = text, for every fact.

CREATE TABLE files (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL,
  sha256 text,
  bytes bigint,
  media_type text,
  charset text,
  status text NOT NULL CHECK (status IN ('reading', 'stored', 'duplicate', 'refused', 'failed')),
  reason text,
  articles int NOT NULL DEFAULT 0,
  duplicate_of bigint REFERENCES files,
  received_at timestamptz NOT NULL,
  finished_at timestamptz CHECK (finished_at IS NOT NULL OR status = 'reading'),
  pipeline_version text NOT NULL,
  pickup text UNIQUE,
  parts int NOT NULL DEFAULT 0,
  container bigint REFERENCES files
);
CREATE INDEX ON files (container) WHERE container IS NOT NULL;
CREATE INDEX ON files (duplicate_of) WHERE duplicate_of IS NOT NULL;
CREATE INDEX ON files (finished_at);
COMMENT ON TABLE files IS 'Every file that was ever picked up, one row a pick-up, with its verdict; and every entry of one that was rejected';
COMMENT ON COLUMN files.id IS 'Number of the pick-up';
COMMENT ON COLUMN files.name IS 'Path below the inbox, as dropped; of a rejected entry with its place inside: archive.zip!/a/b.html';
COMMENT ON COLUMN files.sha256 IS 'Of the bytes, lower-case hex; NULL: could not be read';
COMMENT ON COLUMN files.bytes IS 'Size; NULL: could not be read';
COMMENT ON COLUMN files.media_type IS 'What it is by its content: text/plain, text/html';
COMMENT ON COLUMN files.charset IS 'Character set it was read in; NULL where the format has none';
COMMENT ON COLUMN files.status IS 'stored; duplicate: nothing new in it; refused: can never be an article; failed: a fault of ours; reading: a file of many articles, part of which is committed';
COMMENT ON COLUMN files.reason IS 'One plain sentence when not stored';
COMMENT ON COLUMN files.articles IS 'How many articles of it were newly stored';
COMMENT ON COLUMN files.duplicate_of IS 'For a duplicate: the file that brought the text first';
COMMENT ON COLUMN files.received_at IS 'When it was picked up';
COMMENT ON COLUMN files.finished_at IS 'When its verdict was reached; NULL while reading';
COMMENT ON COLUMN files.pipeline_version IS 'Version of the program that took it in';
COMMENT ON COLUMN files.pickup IS 'Tells this drop from others of the same name: the file''s identity on its disk and its time stamp. After a crash the same drop is known again by it';
COMMENT ON COLUMN files.parts IS 'How many things in it have been read and committed, articles and rejected entries: after a crash reading goes on behind them';
COMMENT ON COLUMN files.container IS 'For a rejected entry: the file it lies in; NULL: a file that was dropped';

CREATE TABLE countries (
  code text PRIMARY KEY,
  code2 text NOT NULL UNIQUE,
  name text NOT NULL,
  region text
);
COMMENT ON TABLE countries IS 'Countries and territories of ISO 3166-1, filled from lexicon/countries.tsv at each start';
COMMENT ON COLUMN countries.code IS 'ISO 3166-1 alpha-3: KAZ';
COMMENT ON COLUMN countries.code2 IS 'ISO 3166-1 alpha-2: KZ';
COMMENT ON COLUMN countries.name IS 'Usual English name';
COMMENT ON COLUMN countries.region IS 'UN M49 region';

CREATE TABLE topics (
  code text PRIMARY KEY,
  name text NOT NULL,
  parent text REFERENCES topics,
  definition text
);
COMMENT ON TABLE topics IS 'IPTC Media Topics, and a few of our own below them, filled from lexicon/ at each start';
COMMENT ON COLUMN topics.code IS 'medtop:20000638, or copydesk:customs for what IPTC lacks';
COMMENT ON COLUMN topics.name IS 'English label';
COMMENT ON COLUMN topics.parent IS 'The wider topic; NULL at the top';
COMMENT ON COLUMN topics.definition IS 'What it covers';

CREATE TABLE sources (
  name text PRIMARY KEY,
  kind text CHECK (kind IN ('agency', 'outlet', 'government', 'aggregator')),
  domain text,
  country text REFERENCES countries
);
COMMENT ON TABLE sources IS 'Publishers and agencies: those of lexicon/sources.tsv, and others by the name they were met under';
COMMENT ON COLUMN sources.name IS 'Kazinform, Xinhua, Daryo, Africa-Press';
COMMENT ON COLUMN sources.kind IS 'What it is; NULL when known from articles alone';
COMMENT ON COLUMN sources.domain IS 'Of its web site, without www';
COMMENT ON COLUMN sources.country IS 'Where it is at home';

CREATE TABLE articles (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- checked when the transaction ends: a file's verdict is known only when its articles are written
  file_id bigint NOT NULL REFERENCES files DEFERRABLE INITIALLY DEFERRED,
  part int NOT NULL DEFAULT 1,
  entry text,
  source text REFERENCES sources,
  credit text REFERENCES sources,
  url text,
  headline text NOT NULL,
  headline_basis text NOT NULL CHECK (headline_basis IN ('given', 'derived')),
  summary text,
  body text NOT NULL,
  raw text NOT NULL,
  language text,
  section text,
  authors text[] NOT NULL DEFAULT '{}',
  dateline text,
  dateline_country text REFERENCES countries,
  published_on date,
  published_at timestamptz,
  published_basis text CHECK (published_basis IN ('metadata', 'header', 'dateline', 'weekday', 'file')),
  words int NOT NULL,
  text_hash text NOT NULL UNIQUE,
  duplicate_of bigint REFERENCES articles,
  similarity real,
  pipeline_version text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  search tsvector NOT NULL,
  keywords text[] NOT NULL DEFAULT '{}',
  CHECK ((published_on IS NULL) = (published_basis IS NULL)),
  UNIQUE (file_id, part)
);
CREATE INDEX ON articles USING gin (search);
CREATE INDEX ON articles (published_on);
CREATE INDEX ON articles (duplicate_of) WHERE duplicate_of IS NOT NULL;
COMMENT ON TABLE articles IS 'Clean articles, each text once';
COMMENT ON COLUMN articles.id IS 'Number of the article';
COMMENT ON COLUMN articles.file_id IS 'The file that brought it first';
COMMENT ON COLUMN articles.part IS 'Place within that file, from 1';
COMMENT ON COLUMN articles.entry IS 'The entry of that file it was found in: archive.zip!/a/b.html; NULL: the file itself';
COMMENT ON COLUMN articles.source IS 'Who published it';
COMMENT ON COLUMN articles.credit IS 'Whom it credits ("Source: Xinhua")';
COMMENT ON COLUMN articles.url IS 'Its address, when the file gave one';
COMMENT ON COLUMN articles.headline IS 'As published, or made from the first sentence';
COMMENT ON COLUMN articles.headline_basis IS 'given: as published; derived: made from the body';
COMMENT ON COLUMN articles.summary IS 'One or two sentences taken from the body';
COMMENT ON COLUMN articles.body IS 'The clean text: paragraphs parted by one blank line, no hard wraps';
COMMENT ON COLUMN articles.raw IS 'The text as read, before cleaning; of a page its visible text, a line a block';
COMMENT ON COLUMN articles.language IS 'BCP 47: en, ru, kk; NULL: not recognised';
COMMENT ON COLUMN articles.section IS 'Label over the headline, or section in the meta data: World';
COMMENT ON COLUMN articles.authors IS 'Bylines in their order';
COMMENT ON COLUMN articles.dateline IS 'The place at the head of the text, as written: Ankara (Turkey)';
COMMENT ON COLUMN articles.dateline_country IS 'Country of the dateline';
COMMENT ON COLUMN articles.published_on IS 'Day of publication';
COMMENT ON COLUMN articles.published_at IS 'The moment of publication, where the file gives the time with its zone';
COMMENT ON COLUMN articles.published_basis IS 'Where that day is from. weekday: the latest year, five back at most, in which day and weekday agree; file: the name of the file or its side file';
COMMENT ON COLUMN articles.words IS 'Words and numbers in the body';
COMMENT ON COLUMN articles.text_hash IS 'sha-256 of the normalised body: one text, one article';
COMMENT ON COLUMN articles.duplicate_of IS 'An earlier article that says nearly the same (NULL until that stage is built)';
COMMENT ON COLUMN articles.similarity IS 'How near, 0 to 1';
COMMENT ON COLUMN articles.pipeline_version IS 'Version of the program that understood it';
COMMENT ON COLUMN articles.created_at IS 'When it was stored';
COMMENT ON COLUMN articles.search IS 'Headline (weight A) and the first 500 KB of body: English stems for English, plain words else';
COMMENT ON COLUMN articles.keywords IS 'Keywords that the file gave';

CREATE TABLE removals (
  article_id bigint NOT NULL REFERENCES articles ON DELETE CASCADE,
  ordinal int NOT NULL,
  reason text NOT NULL CHECK (reason IN (
    'headline', 'section', 'byline', 'dateline', 'date', 'credit',
    'social', 'share', 'comments', 'newsletter', 'related', 'advert', 'copyright', 'caption', 'navigation', 'subscription', 'cookies', 'tags', 'repeated', 'other')),
  rule text NOT NULL,
  score real,
  raw_start int NOT NULL,
  raw_end int NOT NULL,
  text text NOT NULL,
  PRIMARY KEY (article_id, ordinal)
);
COMMENT ON TABLE removals IS 'All that was cut: raw without these spans is body, in its order, white space aside';
COMMENT ON COLUMN removals.article_id IS 'The article';
COMMENT ON COLUMN removals.ordinal IS 'Place in raw, from 1';
COMMENT ON COLUMN removals.reason IS 'Why. Headline, section, byline, dateline, date and credit are kept as a column of articles';
COMMENT ON COLUMN removals.rule IS 'Which rule or model cut it, by name';
COMMENT ON COLUMN removals.score IS 'How sure, 0 to 1; NULL: a rule';
COMMENT ON COLUMN removals.raw_start IS 'First code point in raw, from 0';
COMMENT ON COLUMN removals.raw_end IS 'One past the last';
COMMENT ON COLUMN removals.text IS 'What was cut';

CREATE TABLE article_topics (
  article_id bigint NOT NULL REFERENCES articles ON DELETE CASCADE,
  topic text NOT NULL REFERENCES topics,
  score real NOT NULL,
  is_primary boolean NOT NULL DEFAULT false,
  PRIMARY KEY (article_id, topic)
);
CREATE UNIQUE INDEX ON article_topics (article_id) WHERE is_primary;
CREATE INDEX ON article_topics (topic);
COMMENT ON TABLE article_topics IS 'What an article is about';
COMMENT ON COLUMN article_topics.article_id IS 'The article';
COMMENT ON COLUMN article_topics.topic IS 'The best top-level topic is always here';
COMMENT ON COLUMN article_topics.score IS 'How sure, 0 to 1';
COMMENT ON COLUMN article_topics.is_primary IS 'The best top-level topic, when sure enough';

CREATE TABLE article_countries (
  article_id bigint NOT NULL REFERENCES articles ON DELETE CASCADE,
  country text NOT NULL REFERENCES countries,
  role text NOT NULL CHECK (role IN ('party', 'location', 'passing')),
  mentions int NOT NULL,
  salience real NOT NULL,
  PRIMARY KEY (article_id, country)
);
CREATE INDEX ON article_countries (country);
COMMENT ON TABLE article_countries IS 'Countries of an article, each once';
COMMENT ON COLUMN article_countries.article_id IS 'The article';
COMMENT ON COLUMN article_countries.country IS 'The country';
COMMENT ON COLUMN article_countries.role IS 'party: the story is about it; location: it happens there; passing: only mentioned';
COMMENT ON COLUMN article_countries.mentions IS 'How often, by name, nationality or capital';
COMMENT ON COLUMN article_countries.salience IS 'Its share of the story, 0 to 1';

CREATE TABLE entities (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('person', 'organization', 'place', 'event')),
  name text NOT NULL,
  country text REFERENCES countries,
  wikidata_id text
);
CREATE INDEX ON entities (name);
COMMENT ON TABLE entities IS 'People, organizations, places and named events, each once for all articles';
COMMENT ON COLUMN entities.id IS 'Derived from kind and name (for places from the country too): every writer finds the same';
COMMENT ON COLUMN entities.kind IS 'place: also countries, regions, continents, ports, states that are no more; event: a named one';
COMMENT ON COLUMN entities.name IS 'The fullest usual form: Kassym-Jomart Tokayev';
COMMENT ON COLUMN entities.country IS 'A person''s: of the office';
COMMENT ON COLUMN entities.wikidata_id IS 'Q number, where known';

CREATE TABLE mentions (
  article_id bigint NOT NULL REFERENCES articles ON DELETE CASCADE,
  entity_id uuid NOT NULL REFERENCES entities,
  body_start int NOT NULL,
  body_end int NOT NULL,
  text text NOT NULL,
  basis text NOT NULL DEFAULT 'named' CHECK (basis IN ('named', 'nationality', 'role', 'pronoun')),
  role text,
  PRIMARY KEY (article_id, body_start, entity_id)
);
CREATE INDEX ON mentions (entity_id);
COMMENT ON TABLE mentions IS 'Where in a body an entity is mentioned';
COMMENT ON COLUMN mentions.article_id IS 'The article';
COMMENT ON COLUMN mentions.entity_id IS 'Who or what';
COMMENT ON COLUMN mentions.body_start IS 'First code point in body, from 0';
COMMENT ON COLUMN mentions.body_end IS 'One past the last';
COMMENT ON COLUMN mentions.text IS 'As written';
COMMENT ON COLUMN mentions.basis IS 'named: the name alone; nationality: Kazakh, a mention of the place; role: the Head of State; pronoun: he';
COMMENT ON COLUMN mentions.role IS 'A person''s office as written beside this mention';

CREATE TABLE quotes (
  article_id bigint NOT NULL REFERENCES articles ON DELETE CASCADE,
  ordinal int NOT NULL,
  text text NOT NULL,
  speaker_id uuid REFERENCES entities,
  speaker_text text,
  speaker_basis text CHECK (speaker_basis IN ('named', 'pronoun', 'role', 'continued')),
  verb text,
  body_start int NOT NULL,
  body_end int NOT NULL,
  PRIMARY KEY (article_id, ordinal)
);
CREATE INDEX ON quotes (speaker_id);
COMMENT ON TABLE quotes IS 'Direct quotes, a row for each pair of quotation marks';
COMMENT ON COLUMN quotes.article_id IS 'The article';
COMMENT ON COLUMN quotes.ordinal IS 'Place in the body, from 1';
COMMENT ON COLUMN quotes.text IS 'What stands inside the marks';
COMMENT ON COLUMN quotes.speaker_id IS 'Who said it; NULL: not resolved';
COMMENT ON COLUMN quotes.speaker_text IS 'The speaker as written: "the President", "he"';
COMMENT ON COLUMN quotes.speaker_basis IS 'How the speaker is given; continued: carried on from the quote before';
COMMENT ON COLUMN quotes.verb IS 'As written: said, stressed';
COMMENT ON COLUMN quotes.body_start IS 'First code point in body, from 0';
COMMENT ON COLUMN quotes.body_end IS 'One past the last';

CREATE TABLE amounts (
  article_id bigint NOT NULL REFERENCES articles ON DELETE CASCADE,
  ordinal int NOT NULL,
  kind text NOT NULL CHECK (kind IN ('money', 'percent', 'count', 'quantity')),
  value numeric NOT NULL,
  currency text,
  unit text,
  subject text,
  qualifier text,
  text text NOT NULL,
  body_start int NOT NULL,
  body_end int NOT NULL,
  PRIMARY KEY (article_id, ordinal)
);
COMMENT ON TABLE amounts IS 'Money, percentages, counts and quantities that a body states';
COMMENT ON COLUMN amounts.article_id IS 'The article';
COMMENT ON COLUMN amounts.ordinal IS 'Place in the body, from 1';
COMMENT ON COLUMN amounts.kind IS 'count: of things; quantity: with a unit of measure';
COMMENT ON COLUMN amounts.value IS 'In full: 10000000000';
COMMENT ON COLUMN amounts.currency IS 'ISO 4217, for money';
COMMENT ON COLUMN amounts.unit IS 'What is counted or measured, as written';
COMMENT ON COLUMN amounts.subject IS 'What it is an amount of: bilateral trade';
COMMENT ON COLUMN amounts.qualifier IS 'target, exceeded, about, actual';
COMMENT ON COLUMN amounts.text IS 'As written';
COMMENT ON COLUMN amounts.body_start IS 'First code point in body, from 0';
COMMENT ON COLUMN amounts.body_end IS 'One past the last';

CREATE TABLE article_dates (
  article_id bigint NOT NULL REFERENCES articles ON DELETE CASCADE,
  body_start int NOT NULL,
  body_end int NOT NULL,
  text text NOT NULL,
  first_day date NOT NULL,
  last_day date NOT NULL,
  basis text NOT NULL CHECK (basis IN ('explicit', 'relative', 'weekday')),
  PRIMARY KEY (article_id, body_start)
);
COMMENT ON TABLE article_dates IS 'Days that a body speaks of, resolved against the day of publication';
COMMENT ON COLUMN article_dates.article_id IS 'The article';
COMMENT ON COLUMN article_dates.body_start IS 'First code point in body, from 0';
COMMENT ON COLUMN article_dates.body_end IS 'One past the last';
COMMENT ON COLUMN article_dates.text IS 'As written';
COMMENT ON COLUMN article_dates.first_day IS 'First day meant: June 2008 is the 1st';
COMMENT ON COLUMN article_dates.last_day IS 'Last day meant: June 2008 is the 30th';
COMMENT ON COLUMN article_dates.basis IS 'explicit: June 2008; relative: last year; weekday: on Tuesday';

CREATE TABLE events (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  article_id bigint NOT NULL REFERENCES articles ON DELETE CASCADE,
  ordinal int NOT NULL,
  type text NOT NULL,
  plover text,
  status text NOT NULL CHECK (status IN ('happened', 'planned', 'proposed')),
  first_day date,
  last_day date,
  place text,
  country text REFERENCES countries,
  quantity int,
  summary text NOT NULL,
  body_start int NOT NULL,
  body_end int NOT NULL,
  same_as bigint REFERENCES events,
  UNIQUE (article_id, ordinal)
);
CREATE INDEX ON events (type);
CREATE INDEX ON events (same_as) WHERE same_as IS NOT NULL;
COMMENT ON TABLE events IS 'What happened between whom';
COMMENT ON COLUMN events.id IS 'Number of the event';
COMMENT ON COLUMN events.article_id IS 'The article that tells it';
COMMENT ON COLUMN events.ordinal IS 'Place in the body, from 1';
COMMENT ON COLUMN events.type IS 'meeting, visit, agreement: the list is lexicon/events.tsv';
COMMENT ON COLUMN events.plover IS 'PLOVER class';
COMMENT ON COLUMN events.status IS 'planned: will sign; proposed: invited, offered';
COMMENT ON COLUMN events.first_day IS 'First day of it: June 2008 is the 1st; NULL: the text does not say';
COMMENT ON COLUMN events.last_day IS 'Last day of it: June 2008 is the 30th';
COMMENT ON COLUMN events.place IS 'Where, as written';
COMMENT ON COLUMN events.country IS 'Country of that place';
COMMENT ON COLUMN events.quantity IS '15 agreements';
COMMENT ON COLUMN events.summary IS 'The sentence that says so';
COMMENT ON COLUMN events.body_start IS 'First code point of that sentence in body, from 0';
COMMENT ON COLUMN events.body_end IS 'One past the last';
COMMENT ON COLUMN events.same_as IS 'The same event, first told by an earlier article (NULL until that stage is built)';

CREATE TABLE event_parties (
  event_id bigint NOT NULL REFERENCES events ON DELETE CASCADE,
  role text NOT NULL CHECK (role IN ('actor', 'target', 'host', 'guest', 'inviter', 'invitee', 'signatory', 'sender', 'receiver')),
  country text REFERENCES countries,
  entity_id uuid REFERENCES entities,
  CHECK (country IS NOT NULL OR entity_id IS NOT NULL),
  UNIQUE NULLS NOT DISTINCT (event_id, role, country, entity_id)
);
CREATE INDEX ON event_parties (entity_id);
CREATE INDEX ON event_parties (country);
COMMENT ON TABLE event_parties IS 'Who took part in an event, and as what';
COMMENT ON COLUMN event_parties.event_id IS 'The event';
COMMENT ON COLUMN event_parties.role IS 'Part played in it';
COMMENT ON COLUMN event_parties.country IS 'The country, or that of the person or organization';
COMMENT ON COLUMN event_parties.entity_id IS 'The person or organization; NULL: the country as such';

CREATE TABLE event_sectors (
  event_id bigint NOT NULL REFERENCES events ON DELETE CASCADE,
  topic text NOT NULL REFERENCES topics,
  text text NOT NULL,
  PRIMARY KEY (event_id, topic)
);
COMMENT ON TABLE event_sectors IS 'What an agreement or a meeting was about';
COMMENT ON COLUMN event_sectors.event_id IS 'The event';
COMMENT ON COLUMN event_sectors.topic IS 'The sector as a topic';
COMMENT ON COLUMN event_sectors.text IS 'The words that say so';
