package org.moothall.minutes.importing.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.minutes.importing.PageReader;

/** Work grows with the page and not with its square, for markup as for text. */
class HugeMarkupTest {

    private static final int SMALL = 50_000;
    private static final int FACTOR = 4;
    private static final long NOISE = 300_000_000L;
    private static final PageReader READER = new PageReader(new JsoupMarkup());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<div class=nav>x",
                "<header>x",
                "<ul><li>x",
                "<table><tr><td>x",
                "<tr><td>1</td><td>x</td></tr>",
                "<p class=mgAiTitleTxt>A title",
                "<b>",
                "<a href=x>",
                "<p>x",
                "<br>",
                "&nbsp;",
                "<h2>A heading</h2>",
                "<!-- -->",
                "<script>",
                "<li><p>x</p></li>",
                "<",
                "<form>x",
                "<dt>x<dd>y",
                "<li><h3>A heading</h3><p>x"
            })
    void takesTimeInProportion(String bit) {
        isInProportion("", bit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<td>x", "<td><p>x<p>y", "<td><h3>x</h3>"})
    void takesTimeInProportionToTheCellsOfOneRow(String cell) {
        isInProportion("<table><tr>", cell);
    }

    private static void isInProportion(String before, String bit) {
        read(before, bit, SMALL / 10);

        long small = read(before, bit, SMALL);
        long large = read(before, bit, SMALL * FACTOR);

        assertThat(large).as("%d ns for a quarter", small).isLessThan(Math.max(NOISE, small) * 10);
    }

    private static long read(String first, String bit, int size) {
        String page = "<h2>A title</h2><p>Minutes:</p>" + first + bit.repeat(size / bit.length());
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertThat(READER.readHtml(page).blocks()).isNotEmpty();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }
}
