package org.copydesk.parse.xml;

import java.io.IOException;
import java.util.Set;
import org.copydesk.intake.Contents;
import org.copydesk.parse.Beginning;
import org.copydesk.parse.Drafts;
import org.copydesk.parse.Parser;
import org.copydesk.text.Refusal;

/** IPTC's NewsML-G2: an item, a package that holds items, a message that carries them. */
public final class NewsMlParser implements Parser {
    private static final Set<String> ROOTS = Set.of("newsItem", "packageItem", "newsMessage", "conceptItem", "knowledgeItem", "planningItem", "catalogItem");

    @Override
    public boolean recognises(Beginning beginning) {
        return ROOTS.contains(String.valueOf(Root.of(beginning)));
    }

    @Override
    public void parse(Contents contents, Drafts drafts) throws Refusal, IOException {
        Elements.read(contents, drafts, "application/vnd.iptc.g2.newsitem+xml", "newsItem, packageItem, conceptItem, knowledgeItem, planningItem, catalogItem",
                (item, name) -> NewsItem.draft(item, name, contents.receivedOn(), contents.dropped().receivedAt()));
    }
}
