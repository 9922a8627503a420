SELECT * FROM store(:?files, :?articles, :?removals, :?topics, :?countries, :?entities, :?mentions, :?quotes, :?amounts, :?dates, :?events, :?parties, :?sectors)
