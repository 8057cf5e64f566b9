package org.moothall.minutes.document.files;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.moothall.minutes.document.Block;
import org.moothall.minutes.document.Paper;
import org.moothall.minutes.document.Section;

/** Writes the parts of a document into Word, each in its style. */
final class DocxBody {
    private final XWPFDocument document;

    DocxBody(XWPFDocument document) {
        this.document = document;
    }

    void write(Paper paper) {
        if (paper.mark() != null) {
            paragraph(DocxStyles.MARK, paper.mark());
        }
        paragraph(DocxStyles.TITLE, paper.title());
        paper.preface().forEach(line -> run(document.createParagraph(), line));
        paper.sections().forEach(this::section);
    }

    private void section(Section section) {
        paragraph(DocxStyles.HEADING, section.heading());
        section.blocks().forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph(String text) -> run(document.createParagraph(), text);
            case Block.Points(List<String> points) -> points.forEach(point -> paragraph(DocxStyles.LIST, point));
            case Block.Numbered(List<Block.Clause> clauses) -> clauses.forEach(this::clause);
            case Block.Table table -> table(table);
            case Block.Result(String label, String text, List<String> particulars) -> {
                XWPFParagraph result = document.createParagraph();
                run(result, label).setStyle(DocxStyles.STRONG);
                run(result, " " + text);
                particulars.forEach(one -> paragraph(DocxStyles.LIST, one));
            }
            case Block.Signature(List<String> lines) -> lines.forEach(line -> paragraph(DocxStyles.SIGNATURE, line));
        }
    }

    /** The number is written and not counted by Word, which would count anew where the document is cut. */
    private void clause(Block.Clause clause) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(DocxStyles.NUMBERED);
        XWPFRun run = run(paragraph, clause.number());
        run.addTab();
        run(paragraph, clause.text());
    }

    private void table(Block.Table table) {
        paragraph(DocxStyles.CAPTION, table.caption());
        XWPFTable grid =
                document.createTable(table.rows().size() + 1, table.headings().size());
        grid.setStyleID(DocxStyles.TABLE);
        XWPFTableRow headings = grid.getRow(0);
        headings.setRepeatHeader(true);
        fill(headings, table.headings());
        for (int row = 0; row < table.rows().size(); row++) {
            fill(grid.getRow(row + 1), table.rows().get(row));
        }
    }

    private static void fill(XWPFTableRow row, List<String> cells) {
        for (int cell = 0; cell < cells.size(); cell++) {
            run(row.getCell(cell).getParagraphArray(0), cells.get(cell));
        }
    }

    private void paragraph(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        run(paragraph, text);
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        return run;
    }
}
