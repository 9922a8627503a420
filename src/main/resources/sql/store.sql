SELECT * FROM store(CAST(:?batch AS jsonb))
