package org.moothall.meetings.pack.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.moothall.meetings.agenda.Agenda;
import org.moothall.meetings.agenda.AgendaItem;
import org.moothall.meetings.agenda.AgendaItemId;
import org.moothall.meetings.agenda.AgendaPublication;
import org.moothall.meetings.agenda.ExemptReason;
import org.moothall.meetings.agenda.SupportingDocument;
import org.moothall.meetings.document.DocumentContents;
import org.moothall.meetings.document.UnpackingLimit;
import org.moothall.meetings.meeting.MeetingId;
import org.moothall.meetings.pack.Circulation;
import org.moothall.meetings.pack.Pack;
import org.moothall.meetings.pack.PackSheet;
import org.springframework.util.unit.DataSize;

/** Binds invented papers. */
final class Bindery implements DocumentContents {
    static final PackLimits LIMITS = new PackLimits(2000, Duration.ofSeconds(30), 2, DataSize.ofMegabytes(100));
    private static final String PDF = "application/pdf";

    private final Map<String, byte[]> contents = new HashMap<>();
    private final List<AgendaItem> items = new ArrayList<>();

    /** An item with PDFs. */
    Bindery item(String title, byte[]... papers) {
        return item(title, null, papers);
    }

    Bindery item(String title, @Nullable ExemptReason reason, byte[]... papers) {
        List<SupportingDocument> documents = new ArrayList<>();
        for (byte[] paper : papers) {
            documents.add(kept("Report " + (contents.size() + 1), PDF, paper));
        }
        items.add(new AgendaItem(new AgendaItemId("i" + items.size()), title, "To consider", reason, null, documents));
        return this;
    }

    Bindery file(String title, String mediaType) {
        SupportingDocument file = kept(title, mediaType, "words".getBytes(StandardCharsets.UTF_8));
        items.add(new AgendaItem(new AgendaItemId("i" + items.size()), "With a file", null, null, null, List.of(file)));
        return this;
    }

    private SupportingDocument kept(String title, String mediaType, byte[] content) {
        String id = "d" + contents.size();
        contents.put(id, content);
        return new SupportingDocument(id, title, mediaType, content.length);
    }

    PackSheet sheet() {
        return sheet(7, Circulation.PUBLIC);
    }

    PackSheet sheet(long version, Circulation circulation) {
        return new PackSheet(
                new MeetingId("m"),
                version,
                circulation,
                "Pwyllgor Tŷ’r Dŵr",
                Instant.parse("2026-11-24T10:00:00Z"),
                "County Hall",
                false,
                new Agenda(items, new AgendaPublication(Instant.parse("2026-11-12T09:00:00Z"), null, null)));
    }

    PdfBinding binding(PackLimits limits, UnpackingLimit unpacking) {
        return new PdfBinding(
                new PaperOpening(this, unpacking),
                new FrontSheet(ZoneId.of("Europe/London"), URI.create("https://democracy.example")),
                new FrontTypesetter(),
                limits);
    }

    Pack bind(Path file) throws IOException {
        return binding(LIMITS, _ -> {}).bind(sheet(), file);
    }

    static PDDocument read(Path file) throws IOException {
        return Loader.loadPDF(file.toFile());
    }

    /** The words of one page, counted from 1. */
    static String words(PDDocument pack, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pack);
    }

    @Override
    public void keep(String documentId, InputStream content) throws IOException {
        contents.put(documentId, content.readAllBytes());
    }

    @Override
    public Optional<Content> open(String documentId) {
        return Optional.ofNullable(contents.get(documentId)).map(Kept::new);
    }

    @Override
    public void remove(String documentId) {
        contents.remove(documentId);
    }

    private record Kept(byte[] bytes) implements Content {

        @Override
        public InputStream stream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public long size() {
            return bytes.length;
        }
    }
}
