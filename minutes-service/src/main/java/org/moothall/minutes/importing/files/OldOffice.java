package org.moothall.minutes.importing.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.moothall.minutes.importing.Reading.Reason;

/** The container of old Word documents, in which a .docx with a password is wrapped as well: neither is read. */
final class OldOffice {

    private OldOffice() {}

    static UnreadableFile unreadable(byte[] content) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            boolean wrapped = container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
            return wrapped
                    ? new UnreadableFile(Reason.ENCRYPTED, "It opens with a password only.")
                    : new UnreadableFile(Reason.UNKNOWN_KIND, "It is a document of Word 2003 or older (.doc).");
        } catch (RuntimeException broken) {
            throw new IOException("A container of old office documents that cannot be opened", broken);
        }
    }
}
