package org.copydesk.parse.documents;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.copydesk.intake.Contents;
import org.copydesk.parse.Beginning;
import org.copydesk.parse.CharacterSets;
import org.copydesk.parse.Draft;
import org.copydesk.parse.Drafts;
import org.copydesk.parse.Facts;
import org.copydesk.parse.Given;
import org.copydesk.parse.HtmlParser;
import org.copydesk.parse.Moment;
import org.copydesk.parse.Parser;
import org.copydesk.parse.Parsers;
import org.copydesk.text.Refusal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Electronic newspapers and books (EPUB): an article a chapter. The publisher, date and language of the whole are those of each. */
public final class EpubParser implements Parser {
    private static final String TYPE = "application/epub+zip";

    @Override
    public boolean recognises(Beginning beginning) {
        return Packed.isOfType(beginning, TYPE);
    }

    @Override
    public void parse(Contents contents, Drafts drafts) throws Refusal, IOException {
        try (Packed packed = new Packed(contents)) {
            parse(packed, contents, drafts);
        }
    }

    private static void parse(Packed packed, Contents contents, Drafts drafts) throws Refusal, IOException {
        drafts.are(TYPE, null);
        String list = packed.xml("META-INF/container.xml").select("rootfile").attr("full-path");
        Document book = packed.xml(list);
        Given given = given(book);
        int chapters = 0;
        for (Element place : book.select("spine > itemref, opf|spine > opf|itemref")) {
            Element chapter = place.attr("idref").isEmpty() ? null : book.getElementById(place.attr("idref"));
            if (chapter != null && !chapter.attr("properties").contains("nav") && !place.attr("linear").equals("no")) {
                chapters++;
                read(packed, list.substring(0, list.lastIndexOf('/') + 1) + path(chapter.attr("href")), given, contents, drafts);
            }
        }
        if (chapters == 0) {
            throw new Refusal("This book has no chapters.");
        }
    }

    private static void read(Packed packed, String path, Given given, Contents contents, Drafts drafts) throws IOException, Refusal {
        String name = contents.name() + "!/" + path;
        byte[] read;
        try {
            read = packed.entry(path);
        } catch (IOException | Refusal bad) {
            if (contents.exceeded() != null) {
                throw bad;
            }
            drafts.refuse(name, bad instanceof IOException damaged ? Parsers.damaged(damaged) : bad.getMessage());
            return;
        }
        byte[] page = read;
        drafts.add(name, () -> {
            if (page == null) {
                throw new Refusal("It is named in the book, but not there.");
            }
            Draft draft = HtmlParser.draft(CharacterSets.read(page).text(), Given.NOTHING, name, contents.receivedOn());
            return draft.given(draft.given().over(given));
        });
    }

    private static String path(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return address;
        }
    }

    private static Given given(Document book) {
        Moment day = Moment.read(book.select("dc|date").text());
        return new Facts().published(day).language(book.select("dc|language").text()).site(book.select("dc|publisher").text()).given();
    }
}
