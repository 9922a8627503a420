package org.copydesk.parse.records;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.copydesk.intake.Contents;
import org.copydesk.parse.Beginning;
import org.copydesk.parse.Characters;
import org.copydesk.parse.Drafts;
import org.copydesk.parse.Parser;
import org.copydesk.parse.Window;
import org.copydesk.text.Refusal;

/** Tables as text (CSV, TSV) whose first row names the columns: an article a row. */
public final class TableParser implements Parser {
    private static final char[] DELIMITERS = {',', '\t', ';', '|'};
    /** How a line begins by which some spreadsheets say what parts the cells. */
    private static final String SEPARATOR_LINE = "sep=";
    /** The first line, without that one; a name in quotation marks may hold line breaks. */
    private static final Pattern HEADER = Pattern.compile("(?:sep=.\\R)?((?:[^\"\\r\\n]|\"[^\"]{0,2000}\"){1,10000}+)[\\r\\n]");

    @Override
    public boolean recognises(Beginning beginning) {
        return delimiter(beginning) != 0;
    }

    /** The sign that parts the first line into names of which one is that of a text and another that of a fact; 0: none does. */
    private static char delimiter(Beginning beginning) {
        Matcher header = HEADER.matcher(beginning.text());
        if (!header.lookingAt()) {
            return 0;
        }
        for (char delimiter : DELIMITERS) {
            if (header.group(1).indexOf(delimiter) > 0 && isHeader(header.group(1), delimiter)) {
                return delimiter;
            }
        }
        return 0;
    }

    private static boolean isHeader(String line, char delimiter) {
        try (CSVParser parser = CSVParser.parse(new StringReader(line), format(delimiter).get())) {
            List<String> names = parser.getRecords().get(0).stream().toList();
            boolean text = names.stream().anyMatch(name -> Fields.holds(name, "text") || Fields.holds(name, "teaser"));
            return text && names.size() >= 2 && names.stream().filter(TableParser::isFact).count() >= 1;
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IndexOutOfBoundsException none) {
            return false;
        }
    }

    private static boolean isFact(String name) {
        return List.of("headline", "author", "published", "section", "language", "url", "source").stream().anyMatch(fact -> Fields.holds(name, fact));
    }

    private static CSVFormat.Builder format(char delimiter) {
        return CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setLenientEof(true).setTrailingData(true).setIgnoreEmptyLines(true);
    }

    @Override
    public void parse(Contents contents, Drafts drafts) throws Refusal, IOException {
        Characters characters = Characters.of(contents);
        char delimiter = delimiter(new Beginning(contents));
        drafts.are(delimiter == '\t' ? "text/tab-separated-values" : "text/csv", characters.charset());
        Window window = new Window(behindSeparatorLine(characters.reader()), contents.most());
        Items items = new Items(contents, drafts);
        CSVFormat format = format(delimiter).setHeader().setSkipHeaderRecord(true).setAllowMissingColumnNames(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL).get();
        try (CSVParser table = CSVParser.parse(window, format)) {
            for (CSVRecord row : table) {
                window.begin();
                items.add(object(row, table.getHeaderNames()));
            }
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        if (items.isEmpty()) {
            throw new Refusal("This table has no rows.");
        }
    }

    /** Behind the line "sep=;", when the table begins so. */
    private static Reader behindSeparatorLine(Reader table) throws IOException {
        BufferedReader reader = new BufferedReader(table);
        char[] line = new char[SEPARATOR_LINE.length() + 2];
        reader.mark(line.length);
        boolean whole = reader.read(line) == line.length;
        if (!whole || !new String(line).startsWith(SEPARATOR_LINE) || line[line.length - 1] != '\n' && line[line.length - 1] != '\r') {
            reader.reset();
        }
        return reader;
    }

    private static ObjectNode object(CSVRecord row, List<String> names) {
        ObjectNode object = JsonReading.JSON.createObjectNode();
        for (int i = 0; i < row.size() && i < names.size(); i++) {
            if (!object.hasNonNull(names.get(i)) || object.get(names.get(i)).asText().isBlank()) { // of two columns of one name the first that says something
                object.put(names.get(i), row.get(i));
            }
        }
        return object;
    }
}
