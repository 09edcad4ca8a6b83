// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/html_text.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

namespace cutline {
namespace {

QString html(const char* utf8) { return textOfHtml(QString::fromUtf8(utf8)); }
QString plain(const char* utf8) { return articleText(QString::fromUtf8(utf8)); }

QString text(const char* utf8) { return QString::fromUtf8(utf8); }

}  // namespace

TEST(HtmlText, BlocksBecomeLinesAndBlanksAreFolded) {
    EXPECT_EQ(
        html("<h1>Big\n  cuts</h1><p>About <b>9,000</b>\n people.</p><p>One<br>two</p><ul><li>a</li><li>b</li></ul>"),
        text("Big cuts\n\nAbout 9,000 people.\n\nOne\ntwo\n\na\nb"));
}

TEST(HtmlText, EntitiesAreDecodedOnce) {
    EXPECT_EQ(html("<p>AT&amp;T &#8220;said&#x201D; 10,000&nbsp;jobs &lt;b&gt; &amp;lt; &bogus; &#0; & so</p>"),
              text("AT&T “said” 10,000\u00a0jobs <b> &lt; &bogus; \uFFFD & so"));
    EXPECT_EQ(html("<p>&#128; &#150; &#x110000; &#xD800; &#-5;</p>"), text("€ – \uFFFD \uFFFD &#-5;"));
    EXPECT_EQ(plain("AT&amp;T will cut 10,000&#160;jobs &ndash; AT & T"),
              text("AT&T will cut 10,000\u00a0jobs – AT & T"));
}

TEST(HtmlText, ScriptsStylesAndCommentsAreGone) {
    EXPECT_EQ(
        html("<p>a</p><script>if (a < b) document.write('<p>9,000</p>')</script><style>p{}</style><!-- <p>c</p> --> d"),
        text("a\n\nd"));
    const QString split =
        html("<SCRIPT SRC=//evil.example/x.js></SCRIPT>a<scr<script>b</script>ipt>alert(1)</script>c");
    EXPECT_FALSE(looksLikeHtml(split)) << split.toStdString();
    EXPECT_FALSE(html("<p>x<script>alert(1)").contains(text("alert")));
    EXPECT_EQ(html("<img src=x onerror=\"alert('>')\">b<iframe src='file:///etc/passwd'>secret</iframe>"), text("b"));
    EXPECT_EQ(html("<a href='javascript:alert(1)'>click</a>"), text("click"));
}

TEST(HtmlText, WhatIsNoTagStays) {
    EXPECT_EQ(html("<p>about <>,<> open jobs, 154.<> million, 3 < 4 > 2, a<1</p>"),
              text("about <>,<> open jobs, 154.<> million, 3 < 4 > 2, a<1"));
    EXPECT_EQ(html("<p>the end <b"), text("the end <b"));
}

TEST(HtmlText, BrokenNumbersOfPlainTextSurvive) {
    for (const char* words :
         {"close about <>,<> open jobs", "about 154.<> million employees", "<>", "we write <b> for bold",
          "x < y and y > z", "<3", "Amazon <AMZN> fell", "mail <someone@example.com> or <https://example.com/a>"}) {
        EXPECT_FALSE(looksLikeHtml(text(words))) << words;
        EXPECT_EQ(plain(words), text(words));
    }
}

TEST(HtmlText, HtmlIsKnownByItsTags) {
    EXPECT_TRUE(looksLikeHtml(text("  <!DOCTYPE html><p>a")));
    EXPECT_TRUE(looksLikeHtml(text("<b>Meta</b> cut")));
    EXPECT_TRUE(looksLikeHtml(text("one<br/>two")));
    EXPECT_TRUE(looksLikeHtml(text("Hello <a href=\"https://example.com\">you</a>")));
}

TEST(HtmlText, LineEndsAndControlCharactersArePlain) {
    EXPECT_EQ(plain("a\r\nb\rc\x01"
                    "d\te"),
              text("a\nb\nc d\te"));
}

TEST(HtmlText, BrokenMarkupTakesNoLonger) {
    QElapsedTimer timer;
    timer.start();
    for (const char* piece : {"<a b=\"", "<", "<!--", "<a ", "&#1", "</", "<script>", "<a b='\">", "<p x=\"'"}) {
        const QString broken = QStringLiteral("<html>") % QString::fromUtf8(piece).repeated(500'000);
        (void)articleText(broken);
        EXPECT_LT(timer.restart(), 20'000) << piece;
    }
}

}  // namespace cutline
