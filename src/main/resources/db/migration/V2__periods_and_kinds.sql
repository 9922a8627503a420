-- Of which period an amount is, and of which kind a visit.
ALTER TABLE amounts ADD COLUMN first_day date, ADD COLUMN last_day date;
COMMENT ON COLUMN amounts.first_day IS 'with last_day the month, quarter or year that the amount is of; NULL: the text does not say';
COMMENT ON COLUMN amounts.last_day IS 'see first_day';
ALTER TABLE events ADD COLUMN kind text;
COMMENT ON COLUMN events.kind IS 'of a visit: state, official, working ...; NULL: the text does not say';
