package org.copydesk.parse.xml;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.copydesk.parse.Authors;
import org.copydesk.parse.Carried;
import org.copydesk.parse.Draft;
import org.copydesk.parse.Facts;
import org.copydesk.parse.Given;
import org.copydesk.parse.HtmlParser;
import org.copydesk.parse.Moment;
import org.copydesk.parse.Release;
import org.copydesk.text.Refusal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One item of NewsML-G2, its text as NITF, as XHTML, or as data. Elements are named as in NewsML-G2 2.x. */
final class NewsItem {

    private NewsItem() {
    }

    static Draft draft(Element item, String name, LocalDate receivedOn, Instant now) throws Refusal {
        if (!item.tagName().endsWith("newsItem")) {
            throw new Refusal("A %s only speaks of articles and holds none.".formatted(item.tagName()));
        }
        Release.checkStatus(Select.attribute(item, "itemMeta > pubStatus@qcode", "itemMeta > pubStatus@uri"));
        Release.checkEmbargo(Select.text(item, "itemMeta > embargoed"), now);
        Given given = given(item);
        Element nitf = item.selectFirst("contentSet nitf, contentSet *|nitf");
        if (nitf != null) {
            Draft draft = Nitf.draft(nitf, name, receivedOn, now);
            return new Draft(draft.raw(), draft.lines(), given.over(draft.given()), name, receivedOn);
        }
        for (Element xml : item.select("contentSet > inlineXML")) {
            Element page = xml.selectFirst("body, *|body");
            if (page != null || !xml.select("p, *|p").isEmpty()) {
                item.ownerDocument().outputSettings().syntax(Document.OutputSettings.Syntax.html).prettyPrint(false);
                return HtmlParser.draft((page == null ? xml : page).html(), given, name, receivedOn);
            }
        }
        Element data = item.selectFirst("contentSet > inlineData");
        if (data == null || data.hasAttr("encoding")) {
            throw new Refusal("This news item holds no text" + kind(item) + ".");
        }
        return Carried.draft(data.wholeText(), given, name, receivedOn);
    }

    private static String kind(Element item) {
        String type = Select.attribute(item, "itemMeta > itemClass@qcode");
        return type == null ? "" : " (" + type + ")";
    }

    private static Given given(Element item) {
        List<String> creators = Select.texts(item, "contentMeta > by");
        return new Facts()
                .headline(Select.text(item, "contentMeta > headline", "contentSet html > head > title", "itemMeta > title"))
                .authors(Authors.named(creators.isEmpty() ? Select.texts(item, "contentMeta > creator > name") : creators))
                .published(Moment.read(Select.text(item, "contentMeta > contentCreated", "itemMeta > firstCreated", "itemMeta > versionCreated")))
                .section(Select.text(item, "itemMeta > service > name"))
                .language(Select.attribute(item, "contentMeta > language@tag", "contentSet > inlineXML[xml:lang]@xml:lang"))
                .url(Select.attribute(item, "itemMeta > link[rel=irel:alternate]@href", "itemMeta > link[rel=irel:hasAlternate]@href"))
                .site(Select.or(Select.text(item, "itemMeta > provider > name", "contentMeta > infoSource > name", "rightsInfo > copyrightHolder > name"),
                        Select.attribute(item, "itemMeta > provider@literal")))
                .keywords(Select.texts(item, "contentMeta > keyword, contentMeta > subject > name"))
                .given();
    }
}
