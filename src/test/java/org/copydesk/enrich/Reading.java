package org.copydesk.enrich;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.copydesk.classify.ClassifiedArticle;
import org.copydesk.enrich.names.Mention;

/** Prints what is found in texts, to be read beside them: {@code Reading [2024-05-20] FILE...} */
public final class Reading {

    private Reading() {
    }

    public static void main(String[] args) throws Exception {
        LocalDate published = null;
        for (String arg : args) {
            if (arg.matches("\\d{4}-\\d\\d-\\d\\d")) {
                published = LocalDate.parse(arg);
            } else {
                System.out.println("=== " + arg);
                print(Story.of(Files.readString(Path.of(arg)).strip(), published));
            }
        }
    }

    static void print(ClassifiedArticle article) {
        EnrichedArticle rich = new Enricher().enrich(article);
        String body = article.clean().body().text();
        rich.figures().amounts().forEach(a -> System.out.println("  AMOUNT " + a.kind().code() + " " + a.value().toPlainString() + " " + (a.currency() == null ? a.unit() : a.currency())
                + " | " + a.qualifier() + " | of " + a.subject() + " | " + a.span().of(body)));
        rich.figures().dates().forEach(d -> System.out.println("  DATE " + d.firstDay() + ".." + d.lastDay() + " " + d.basis().code() + " | " + d.span().of(body)));
        rich.said().quotes().forEach(q -> System.out.println("  QUOTE [" + q.span().of(body) + "] by " + q.speakerText() + " = " + (q.speaker() == null ? null : q.speaker().name())
                + " " + q.basis() + " " + q.verb()));
        for (Mention m : rich.said().mentions()) {
            System.out.println("  UNDERSTOOD " + m.span().of(body) + " = " + m.entity().name());
        }
    }
}
