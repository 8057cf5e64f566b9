package org.moothall.minutes.importing.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.moothall.minutes.importing.Line;

/** The lines of a PDF without tags, as they stand on its pages; what stands at the edge of most pages is furniture. */
final class PdfLines {
    private static final char PAGE = '\f';
    private static final int EDGE = 2;
    private static final int FEW_PAGES = 3;

    private PdfLines() {}

    static List<Line> of(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setShouldSeparateByBeads(false);
        stripper.setLineSeparator("\n");
        stripper.setParagraphStart("\n");
        stripper.setPageEnd(String.valueOf(PAGE));
        List<List<String>> pages = new ArrayList<>();
        for (String page : stripper.getText(document).split(String.valueOf(PAGE), -1)) {
            pages.add(page.lines().toList());
        }
        Map<String, Integer> edges = edges(pages);
        List<Line> lines = new ArrayList<>();
        for (List<String> page : pages) {
            List<Integer> atEdge = edge(page);
            for (int i = 0; i < page.size(); i++) {
                boolean running = pages.size() > FEW_PAGES
                        && atEdge.contains(i)
                        && edges.getOrDefault(key(page.get(i)), 0) * 2 > pages.size() - 1;
                lines.add(new Line(page.get(i), running ? Line.Shape.FURNITURE : Line.Shape.PLAIN, null));
            }
        }
        return lines;
    }

    private static Map<String, Integer> edges(List<List<String>> pages) {
        Map<String, Integer> edges = new HashMap<>();
        for (List<String> page : pages) {
            edge(page).stream()
                    .map(at -> key(page.get(at)))
                    .distinct()
                    .forEach(key -> edges.merge(key, 1, Integer::sum));
        }
        return edges;
    }

    /** The places of the first and last lines of a page that have words. */
    private static List<Integer> edge(List<String> page) {
        List<Integer> worded = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            if (!page.get(i).isBlank()) {
                worded.add(i);
            }
        }
        List<Integer> edge = new ArrayList<>(worded.subList(0, Math.min(EDGE, worded.size())));
        edge.addAll(worded.subList(Math.max(0, worded.size() - EDGE), worded.size()));
        return edge;
    }

    private static String key(String line) {
        return line.strip().replaceAll("\\d+", "#");
    }
}
