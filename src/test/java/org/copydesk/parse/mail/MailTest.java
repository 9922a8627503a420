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
}
