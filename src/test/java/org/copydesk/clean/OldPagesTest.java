package org.copydesk.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.copydesk.text.Refusal;
import org.junit.jupiter.api.Test;

/** Pages as sites built them about 2008: laid out by tables, paragraphs by line breaks, headings by fonts, hardly a name on any box. */
class OldPagesTest {
    private static final Cleaner CLEANER = new Cleaner();

    @Test
    void aStoryInTheMiddleColumnOfATable() throws Refusal {
        CleanArticle article = CLEANER.clean(Reading.of("mars.html", """
                <HTML><HEAD><TITLE>Lander finds ice on Mars - Science - The Example Courier</TITLE></HEAD><BODY bgcolor=#ffffff>
                <TABLE width=770 border=0><TR><TD colspan=3><img src=logo.gif><font size=1>Friday, June 20, 2008</font></TD></TR>
                <TR><TD width=130 valign=top><font size=1><b>NEWS</b><br><a href=1>Nation</a><br><a href=2>World</a><br><a href=3>Science</a><br><a href=4>Obituaries</a></font></TD>
                <TD width=480 valign=top><font size=5><b>Lander finds ice on Mars</b></font><br><font size=2>Friday, June 20, 2008</font><br><br>
                <font size=3>NASA's Phoenix lander has uncovered ice on Mars, scientists of the mission said, after crumbs of bright material vanished from a trench within four days.<br><br>
                "It must be ice," said Peter Smith of the University of Arizona, who leads the mission. Salt would have stayed where it was.<br><br>
                <table align=right width=170 bgcolor=#ddeeff><tr><td><font size=1><b>Related stories</b><br><a href=a>Phoenix stretches its arm</a><br><a href=b>A soft landing near the pole</a><br>
                <a href=c>How to follow the mission</a></font></td></tr></table>
                The lander came down near the north pole of the planet on May 25 and dug the trench with its robotic arm.<br><br>
                It will heat samples of the soil in small ovens and look for organic compounds. The mission is planned to last three months.<br><br></font>
                <font size=1><i>Copyright 2008 The Example Courier. All rights reserved.</i></font></TD>
                <TD width=160 valign=top><font size=1><b>MOST READ</b><br>1. <a href=m>City council puts off vote on new bridge</a><br>2. <a href=n>Two hurt in fire at bakery</a><br>
                3. <a href=o>Recipe: strawberry pie</a><br><br><a href=ad>Click here for low mortgage rates</a></font></TD></TR>
                <TR><TD colspan=3 align=center><font size=1><a href=p>Privacy Policy</a> | <a href=q>Contact us</a> | &copy; 2008 The Example Courier</font></TD></TR></TABLE></BODY></HTML>
                """));
        assertThat(article.headline()).isEqualTo("Lander finds ice on Mars");
        assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2008, 6, 20));
        assertThat(article.body().text()).startsWith("NASA's Phoenix lander").contains("Salt would have stayed", "dug the trench").endsWith("planned to last three months.")
                .doesNotContain("soft landing", "bakery", "mortgage", "Obituaries", "Privacy");
    }

    @Test
    void paragraphsThatNobodyClosesWithACellInBetween() throws Refusal {
        CleanArticle article = CLEANER.clean(Reading.of("lehman.html", """
                <html><head><title>Example Business : Lehman Brothers files for bankruptcy</title></head><body>
                <center><a href=/>home</a> :: <a href=/m>markets</a> :: <a href=/c>companies</a> :: <a href=/t>technology</a></center>
                <table><tr><td><h3>Lehman Brothers files for bankruptcy</h3><span>Monday, 15 September 2008</span><P>
                NEW YORK (Example News) - Lehman Brothers filed for bankruptcy protection on Monday, the largest such case in the history of the United States.<P>
                The bank, founded in 1850, listed debts of more than 600 billion dollars. Talks on a sale to Barclays or Bank of America had failed over the weekend.<P>
                <table align=left width=120><tr><td>ADVERTISEMENT</td></tr></table>
                Bank of America agreed to buy Merrill Lynch for about 50 billion dollars instead.<P>
                The Dow Jones industrial average fell by 504 points, its worst day since trading resumed after the attacks of September 2001.<P>
                Henry Paulson, the Treasury secretary, said that he had never once considered it appropriate to put taxpayers' money on the line for Lehman.
                </td><td><b>MORE HEADLINES</b><ul><li><a href=1>Oil falls below 100 dollars</a></li><li><a href=2>Airline strike enters second week</a></li><li><a href=3>Phone maker shows new model</a></li></ul></td></tr></table>
                <a href=#top>Back to top</a>
                <p>Site Map | Contact Us | Subscribe to this newspaper</p></body></html>
                """));
        assertThat(article.headline()).isEqualTo("Lehman Brothers files for bankruptcy");
        assertThat(article.body().text()).startsWith("Lehman Brothers filed for bankruptcy").contains("Merrill Lynch", "504 points").endsWith("on the line for Lehman.")
                .doesNotContain("ADVERTISEMENT", "Airline strike", "Site Map");
        assertThat(article.dateline()).startsWith("NEW YORK");
    }

    @Test
    void readersWriteBelowTheStoryInTheSameCell() throws Refusal {
        CleanArticle article = CLEANER.clean(Reading.of("bolt.html", """
                <html><head><title>Bolt wins 100 metres in world record</title></head><body>
                <div><a href=1>Front page</a> | <a href=2>Football</a> | <a href=3>Athletics</a> | <a href=4>Olympics</a></div>
                <table><tr><td><div><b>Bolt wins 100 metres in world record</b></div><div>16 August 2008</div><br>
                Usain Bolt of Jamaica won the 100 metres at the Olympic Games in Beijing in 9.69 seconds, a world record, and slowed down before the line.<br><br>
                Richard Thompson of Trinidad and Tobago came second in 9.89 seconds, ahead of Walter Dix of the United States.<br><br>
                Bolt slapped his chest ten metres before the end. One of his shoes had come untied.<br><br>
                His coach, Glen Mills, said that the time could have been 9.52 seconds had he run to the end.<br><br>
                <b>Reader comments</b><br><font size=2>trackfan wrote on August 16, 2008 5:02 PM:<br>"I have never seen anybody run like that, and I have been to four Games."<br><br>
                grandma62 wrote on August 16, 2008 6:15 PM:<br>"He could tie his shoes before he goes to work, if you ask me!"<br></font></td>
                <td><b>ALSO IN SPORT</b><br><a href=a>Phelps takes eighth gold medal</a><br><a href=b>Rowers miss final by a second</a><br><a href=c>Season tickets go on sale</a></td></tr></table>
                <div>&copy; 2008 Example Sport <a href=t>Terms of Use</a> <a href=u>Privacy</a></div></body></html>
                """));
        assertThat(article.headline()).isEqualTo("Bolt wins 100 metres in world record");
        assertThat(article.body().text()).startsWith("Usain Bolt of Jamaica").contains("Walter Dix", "come untied").endsWith("had he run to the end.")
                .doesNotContain("trackfan", "grandma62", "tie his shoes", "eighth gold");
    }
}
