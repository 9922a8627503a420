package org.copydesk.parse.records;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.copydesk.intake.Contents;
import org.copydesk.parse.Drafts;
import org.copydesk.text.Refusal;

/** The records of one file as they come: each becomes a draft, or is refused under its number. For one thread. */
final class Items {
    private final Contents contents;
    private final Drafts drafts;
    private int count;

    Items(Contents contents, Drafts drafts) {
        this.contents = contents;
        this.drafts = drafts;
    }

    /** One of several. */
    void add(ObjectNode record) {
        count++;
        drafts.add(name(), () -> Item.of(record).draft(name(), contents.receivedOn(), contents.dropped().receivedAt()));
    }

    /** The only one of its file. */
    void addAlone(ObjectNode record) throws Refusal {
        drafts.add(Item.of(record).draft(contents.name(), contents.receivedOn(), contents.dropped().receivedAt()));
    }

    void refuse(String sentence) {
        count++;
        drafts.refuse(name(), sentence);
    }

    boolean isEmpty() {
        return count == 0;
    }

    private String name() {
        return contents.name() + "!/" + count;
    }
}
