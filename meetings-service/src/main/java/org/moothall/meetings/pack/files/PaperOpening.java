package org.moothall.meetings.pack.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.moothall.meetings.agenda.SupportingDocument;
import org.moothall.meetings.document.DocumentContents;
import org.moothall.meetings.document.UnpackingLimit;
import org.moothall.meetings.pack.Omission;
import org.moothall.meetings.pack.files.OpenPaper.LeftOut;
import org.moothall.meetings.pack.files.OpenPaper.Ready;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Opens papers from the disk, so that a long pack takes no more memory than its longest paper. */
@Component
final class PaperOpening {
    private static final Logger log = LoggerFactory.getLogger(PaperOpening.class);
    private static final String PDF = "application/pdf";

    private final DocumentContents contents;
    private final UnpackingLimit unpacking;

    PaperOpening(DocumentContents contents, UnpackingLimit unpacking) {
        this.contents = contents;
        this.unpacking = unpacking;
    }

    /**
     * Opens a paper.
     *
     * @param file where its content may lie while it is open
     * @param mostPages that it may have
     * @throws IOException if the content could not be had, which says nothing of the paper
     */
    OpenPaper open(SupportingDocument paper, Path file, int mostPages) throws IOException {
        if (!paper.mediaType().equals(PDF)) {
            return new LeftOut(Omission.NOT_A_PDF);
        }
        Optional<DocumentContents.Content> content = contents.open(paper.documentId());
        if (content.isEmpty()) {
            log.warn("The document {} is on an agenda and has no content", paper.documentId());
            return new LeftOut(Omission.DAMAGED);
        }
        byte[] bytes;
        try (InputStream stream = content.get().stream()) {
            bytes = stream.readAllBytes();
        }
        try {
            unpacking.check(bytes);
        } catch (IOException tooMuch) {
            return new LeftOut(Omission.TOO_LARGE);
        }
        Files.write(file, bytes);
        return open(file, mostPages);
    }

    private static OpenPaper open(Path file, int mostPages) {
        PDDocument document;
        try {
            document =
                    Loader.loadPDF(file.toFile(), "", null, null, MemoryUsageSetting.setupTempFileOnly().streamCache);
        } catch (InvalidPasswordException locked) {
            return new LeftOut(Omission.LOCKED);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return new LeftOut(Omission.DAMAGED);
        }
        try {
            Optional<Omission> unfit = unfit(document, mostPages);
            if (unfit.isEmpty()) {
                HarmlessPaper.make(document);
                return new Ready(document, document.getNumberOfPages());
            }
            document.close();
            return new LeftOut(unfit.get());
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            closeQuietly(document);
            return new LeftOut(Omission.DAMAGED);
        }
    }

    private static Optional<Omission> unfit(PDDocument document, int mostPages) {
        if (document.isEncrypted()) {
            return Optional.of(Omission.LOCKED);
        }
        int pages = document.getNumberOfPages();
        if (pages > mostPages) {
            return Optional.of(Omission.TOO_LARGE);
        }
        return pages == 0 ? Optional.of(Omission.DAMAGED) : Optional.empty();
    }

    private static void closeQuietly(PDDocument document) {
        try {
            document.close();
        } catch (IOException e) {
            log.info("A paper that is left out of a pack could not be closed: {}", e.getMessage());
        }
    }
}
