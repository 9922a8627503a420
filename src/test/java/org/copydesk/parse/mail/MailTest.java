package org.copydesk.parse.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.Found;
import org.junit.jupiter.api.Test;

class MailTest {
    private static final String MAIL = """
            Return-Path: <press@example.org>
            Message-ID: <1@example.org>
            From: =?UTF-8?Q?Fran=C3=A7ois_Picard?= <press@example.org>
            To: desk@example.com
            Subject: Fwd: =?UTF-8?B?Q8O0dGUgZCdJdm9pcmUgZXhwb3J0cyBtb3JlIGNvY29h?=
            Date: Thu, 2 May 2024 23:30:00 -0500 (EST)
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="b"

            --b
            Content-Type: multipart/alternative; boundary="c"

            --c
            Content-Type: text/plain; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            C=F4te d'Ivoire exported more cocoa.
            --c
            Content-Type: text/html; charset=utf-8

            <p>Markup.</p>
            --c--
            --b
            Content-Type: text/html; name="more.html"
            Content-Disposition: attachment; filename="more.html"

            <html><body><p>An attached article.</p></body></html>
            --b
            Content-Type: image/png; name="logo.png"
            Content-Disposition: attachment; filename="logo.png"
            Content-Transfer-Encoding: base64

            iVBORw0KGgo=
            --b--
            """;

    @Test
    void aMailGivesSubjectSenderDateTextAndTheDocumentsAttachedToIt() {
        Found found = Found.in("cocoa.eml", MAIL);

        assertThat(found.mediaType).isEqualTo("message/rfc822");
        assertThat(found.names()).containsExactly("cocoa.eml", "cocoa.eml!/more.html");
        assertThat(found.drafts.get(0).raw().strip()).isEqualTo("Côte d'Ivoire exported more cocoa.");
        assertThat(found.drafts.get(0).given().headline()).isEqualTo("Côte d'Ivoire exports more cocoa");
        assertThat(found.drafts.get(0).given().authors()).containsExactly("François Picard");
        assertThat(found.drafts.get(0).given().publishedOn()).isEqualTo("2024-05-02");
        assertThat(found.drafts.get(0).given().publishedAt()).isEqualTo("2024-05-03T04:30:00Z");
        assertThat(found.refused).isEmpty();
    }

    @Test
    void aMailboxHoldsMailsOneAfterTheOther() {
        Found found = Found.in("press.mbox", "From press@example.org Thu May  2 23:30:00 2024\n" + MAIL + "\nFrom b@example.org Fri May  3 08:00:00 2024\n"
                + "From: B <b@example.org>\nSubject: Two\nDate: Fri, 3 May 2024 08:00:00 +0000\n\nSecond mail.\n>From here on it is quoted.\n\n"
                + "From c@example.org Fri May  3 09:00:00 2024\nSubject: Nothing\n\n\n");

        assertThat(found.names()).containsExactly("press.mbox!/1", "press.mbox!/1!/more.html", "press.mbox!/2");
        assertThat(found.drafts.get(2).raw()).contains("Second mail.\nFrom here on it is quoted.");
        assertThat(found.refused).containsEntry("press.mbox!/3", "There is no text in this mail.");
    }

    @Test
    void aTextWithALineOfItsSenderIsNoMail() {
        assertThat(Found.in("note.txt", "Subject: a short history\n\nThe harbour was built in 1901.").mediaType).isEqualTo("text/plain");
    }

    private static String mail(String subject, String parts) {
        return "Message-ID: <2@example.org>\nFrom: Press <press@example.org>\nSubject: " + subject + "\nDate: Fri, 3 May 2024 08:00:00 +0000\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/mixed; boundary=\"b\"\n\n" + parts + "--b--\n";
    }

    @Test
    void aTextThatIsPartedAroundAPictureIsOneArticle() {
        Found found = Found.in("dam.eml", mail("Dam", """
                --b
                Content-Type: text/plain; charset=utf-8

                The Nurek dam was raised again.
                --b
                Content-Type: image/png
                Content-Transfer-Encoding: base64

                iVBORw0KGgo=
                --b
                Content-Type: text/plain; charset=utf-8

                It gives power to Dushanbe.
                """));

        assertThat(found.draft().raw().split("\\s*\\n\\s*")).containsExactly("The Nurek dam was raised again.", "It gives power to Dushanbe.");
    }

    @Test
    void aForwardedMailIsAnArticleOfItsOwn() {
        Found found = Found.in("desk.eml", mail("For the morning page", """
                --b
                Content-Type: text/plain

                See below.
                --b
                Content-Type: message/rfc822

                From: Ministry <m@example.org>
                Subject: Bridge over the Panj opens
                Date: Thu, 2 May 2024 08:00:00 +0000

                Lorries may cross from today.
                --b
                Content-Type: message/rfc822

                Subject: Nothing

                """));

        assertThat(found.names()).containsExactly("desk.eml", "desk.eml!/forwarded-1.eml");
        assertThat(found.drafts.get(1).given().headline()).isEqualTo("Bridge over the Panj opens");
        assertThat(found.drafts.get(1).given().publishedOn()).isEqualTo("2024-05-02");
        assertThat(found.refused).containsOnlyKeys("desk.eml!/forwarded-2.eml");
    }

    @Test
    void aPlainTextThatOnlySaysThatThereIsAPageGivesWayToIt() {
        Found found = Found.in("port.eml", mail("Port", """
                --b
                Content-Type: multipart/alternative; boundary=c

                --c
                Content-Type: text/plain

                Please switch to HTML.
                --c
                Content-Type: text/html

                <p>The port of Lamu took in its third ship, the authority said. The berths were built for two hundred a year.</p>
                --c--
                """));

        assertThat(found.draft().raw()).startsWith("The port of Lamu").doesNotContain("switch");
    }

    @Test
    void aPageOfPicturesDoesNotHideWhatIsAttached() {
        Found found = Found.in("note.eml", mail("Note", """
                --b
                Content-Type: text/html

                <img src="cid:logo">
                --b
                Content-Type: text/plain; name="note.txt"
                Content-Disposition: attachment; filename="note.txt"

                The attached note.
                """));

        assertThat(found.names()).containsExactly("note.eml!/note.txt");
        assertThat(found.refused).isEmpty();
    }

    @Test
    void aLineOfAMailThatBeginsWithFromDoesNotPartIt() {
        Found found = Found.in("press.mbox", """
                From - Fri May  3 08:00:00 2024
                Subject: Trains
                From: B <b@example.org>

                Two trains a day will run.

                From Tashkent to Samarkand it is a ride of 120 minutes since 2024.

                From 10:30 on there is tea.

                From 1789@xxx Fri May 03 09:00:00 +0000 2024
                Subject: Buses

                Buses go on.
                """);

        assertThat(found.names()).containsExactly("press.mbox!/1", "press.mbox!/2");
        assertThat(found.drafts.get(0).raw()).contains("120 minutes", "tea");
    }

    @Test
    void aTextWithThousandsOfIndentedLinesIsLookedAtWithoutEnd() {
        assertThat(Found.in("list.txt", "Note: a list\n" + " \n".repeat(32_000) + "The harbour was built in 1901.").mediaType).isEqualTo("text/plain");
    }
}
