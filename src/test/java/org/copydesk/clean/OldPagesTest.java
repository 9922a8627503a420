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
        CleanArticle article = CLEANER.clean(DroppedText.of("mars.html", """
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
        CleanArticle article = CLEANER.clean(DroppedText.of("lehman.html", """
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
        CleanArticle article = CLEANER.clean(DroppedText.of("bolt.html", """
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

    @Test
    void listsOfLinksBesideAndBelowTheStory() throws Refusal {
        CleanArticle article = CLEANER.clean(DroppedText.of("bridge.html", """
                <HTML><HEAD><TITLE>Example Post: China opens bridge across Hangzhou Bay</TITLE></HEAD><BODY><TABLE width=760><TR><TD width=140 valign=top><FONT size=1>
                <A href=1>Home</A><BR><A href=2>Local</A><BR><A href=3>Nation</A><BR><A href=4>World</A><BR><A href=7>Classifieds</A></FONT></TD>
                <TD width=460 valign=top><FONT size=4><B>China opens bridge across Hangzhou Bay</B></FONT><BR><FONT size=1>Posted: May 1, 2008 11:20 PM</FONT><BR>
                <FONT size=1><A href=p>Printer friendly</A> | <A href=e>E-mail this story</A> | <A href=s>Save this</A></FONT><BR><BR>
                NINGBO, China - A bridge of 36 kilometers across Hangzhou Bay opened to traffic on Thursday, cutting the way from Shanghai to the port of Ningbo by more than 100 kilometers.<BR><BR>
                The bridge took four years to build and cost about 11.8 billion yuan. It carries six lanes and has the shape of an S, so that drivers do not tire of a straight road.<BR><BR>
                <CENTER><FONT size=1 color=gray>Story continues below</FONT><BR><IMG src=ad.gif><BR><FONT size=1>Advertisement</FONT></CENTER><BR>
                <TABLE align=right border=1 width=160><TR><TD><FONT size=1><B>ON THE WEB</B><BR><A href=w1>Olympic torch reaches Hong Kong</A><BR><A href=w2>Dam on the Yangtze nears completion</A></FONT></TD></TR></TABLE>
                Private companies paid for about a third of the project, the first of this size in China that they helped to pay for.<BR><BR>
                A platform in the middle of the bridge is to become a hotel with a tower from which visitors can see the bay.<BR><BR>
                <A href=b>Oil price passes 119 dollars</A><BR><A href=c>Storms kill seven in Arkansas</A><BR><A href=d>Airline to charge for second bag</A><BR></TD>
                <TD width=160 valign=top><FONT size=1><B>MOST E-MAILED</B><BR>1. <A href=m1>School board picks new superintendent</A><BR>2. <A href=m2>Cheese steak contest draws record crowd</A></FONT></TD></TR>
                </TABLE><FONT size=1>Copyright &copy; 2008 Example Post. All rights reserved.</FONT></BODY></HTML>
                """));
        assertThat(article.body().text()).startsWith("A bridge of 36 kilometers").contains("11.8 billion yuan", "a third of the project").endsWith("can see the bay.")
                .doesNotContain("ON THE WEB", "Olympic torch", "Oil price", "Arkansas", "MOST E-MAILED", "Cheese steak");
        assertThat(article.removals()).anyMatch(cut -> cut.reason() == Reason.RELATED && cut.span().of(article.raw()).contains("Storms kill seven"));
    }

    @Test
    void aHeadingBehindTheStoryAndTheStoriesUnderIt() throws Refusal {
        CleanArticle article = CLEANER.clean(DroppedText.of("nepal.html", """
                <html><head><title>Example Tribune - Nepal abolishes monarchy</title></head><body bgcolor="#FFFFFF">
                <table width="100%"><tr><td><a href=1>News</a></td><td><a href=2>Sport</a></td><td><a href=3>Opinion</a></td><td><a href=5>Jobs</a></td></tr></table><table><tr><td valign=top width=500>
                <b>TOP STORIES</b><ul><li><a href=a>Rice prices ease after Vietnam lifts ban</a></li><li><a href=b>Myanmar lets aid workers in, says UN chief</a></li></ul>
                <h2>Nepal abolishes monarchy after 240 years</h2><p><font size="-1">Published: Wednesday, May 28, 2008 | Last updated 23:41 NPT</font></p>
                <p><b>KATHMANDU</b> -- Nepal became a republic late on Wednesday when an assembly elected in April voted to end a monarchy of 240 years.
                <p>The vote was 560 to 4. King Gyanendra was given 15 days to leave the Narayanhity palace, which will become a museum.
                <p><a href="x">Former rebels</a>, who fought for ten years until 2006, won most seats in the assembly. It has two years to write a constitution.
                <p>Gyanendra came to the throne in 2001 after most of the royal family had been shot dead at the palace.
                <p>"We will now go forward together," Prime Minister Girija Prasad Koirala told the assembly before the vote.
                <p><a href=f>E-mail this story to a friend</a>&nbsp;&nbsp;<a href=g>Print this story</a>&nbsp;&nbsp;<a href=h>Discuss this story</a>
                <p><b>Elsewhere in the region</b><br><a href=i>Sri Lanka: eight die in bus blast</a><br><a href=j>Bangladesh parties agree to talks</a><br><a href=k>Pakistan coalition split over judges</a>
                </td></tr></table><hr><center><font size=1>The Example Tribune | 12 Main Street | Phone 555-0100</font></center></body></html>
                """));
        assertThat(article.body().text()).startsWith("Nepal became a republic").contains("Former rebels, who fought").endsWith("before the vote.")
                .doesNotContain("Elsewhere", "bus blast", "Rice prices");
        assertThat(article.dateline()).isEqualTo("KATHMANDU");
    }

    @Test
    void picturesQuotesAndLinksInTablesThatTheTextFlowsPast() throws Refusal {
        CleanArticle article = CLEANER.clean(DroppedText.of("cyclone.html", """
                <html><head><title>EXAMPLE PRESS | World | Cyclone kills thousands in Burma</title></head><body><div align=center><table width=760 cellpadding=0 cellspacing=0><tr><td>
                <table width=100%><tr><td><a href=/>Home</a> | <a href=/w>World</a> | <a href=/a>Asia</a> | <a href=/v>Video</a></td><td align=right>Tuesday, May 6, 2008</td></tr></table>
                <table><tr><td valign=top width=440><div><b>Cyclone kills thousands in Burma</b></div><div><font color=#666666>POSTED: 0912 GMT (1712 HKT), May 6, 2008</font></div>
                <div><b>YANGON, Burma</b> (Example Press) -- More than 22,000 people are dead after a cyclone struck the delta of the Irrawaddy River, state radio said on Tuesday.</div><br>
                <div>A further 41,000 were missing, three days after Cyclone Nargis came ashore with winds of 190 kilometers an hour.</div><br>
                <div><table align=left width=220><tr><td><img src=boat.jpg width=214></td></tr><tr><td>A family stands by what was its house on the edge of Yangon on Monday.</td></tr><tr><td><a href=more>Click to view previous image</a> 1 of 3</td></tr></table></div>
                <div>The wave that came with it was up to four meters high and carried away half of the houses in low villages, Maung Maung Swe, the minister for relief, told reporters.</div><br>
                <div>The United Nations said that hundreds of thousands were without shelter and clean water. Its World Food Program began to hand out rice in Yangon.</div><br>
                <table align=right width=150 border=1><tr><td><font size=1><b>Exchange rate</b><br>1 dollar: 6.42 kyat<br><a href=q>All rates</a></font></td></tr></table>
                <div>The vote on a new constitution, set for Saturday, was put off until May 24 in most of the delta but will go ahead elsewhere.</div><br>
                <div><i>Copyright 2008 Example Press. All rights reserved. This material may not be published, broadcast, rewritten, or redistributed.</i></div></td>
                <td valign=top width=300><b>Most Viewed</b><br><a href=1>Actor leaves clinic</a><br><a href=2>Dog saves owner from fire</a></td></tr></table></td></tr></table></div></body></html>
                """));
        assertThat(article.headline()).isEqualTo("Cyclone kills thousands in Burma");
        assertThat(article.dateline()).startsWith("YANGON, Burma");
        assertThat(article.body().text()).startsWith("More than 22,000 people").contains("The wave that came", "hand out rice").endsWith("will go ahead elsewhere.")
                .doesNotContain("A family stands", "previous image", "kyat", "Copyright", "Dog saves");
    }

    @Test
    void theStoryItselfMayStandInATableAtOneSide() throws Refusal {
        CleanArticle article = CLEANER.clean(DroppedText.of("euro.html", """
                <html><head><title>Spain win Euro 2008</title></head><body><table align=right width=150><tr><td><a href=a>Football</a><br><a href=b>Tennis</a><br><a href=c>Rowing</a></td></tr></table>
                <table align=left width=500><tr><td><font size=5>Spain win Euro 2008</font><br><font size=2>29 June 2008</font><br><br>
                Spain became champions of Europe for the first time since 1964 when a goal by Fernando Torres in the 33rd minute gave them a 1-0 win over Germany in Vienna.<br><br>
                Torres outran Philipp Lahm on to a pass by Xavi and lifted the ball over Jens Lehmann.<br><br>
                Luis Aragones, who at 69 became the oldest coach to win the tournament, was thrown into the air by his players.</td></tr></table></body></html>
                """));
        assertThat(article.body().text()).startsWith("Spain became champions").contains("lifted the ball over").endsWith("by his players.").doesNotContain("Rowing");
    }
}
