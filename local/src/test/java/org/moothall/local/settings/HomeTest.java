package org.moothall.local.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir
    Path directory;

    @Test
    void wipesItsDataAndLeavesEverythingElse() throws Exception {
        var home = new Home(directory).prepare();
        var letter = Files.writeString(home.mail().resolve("1.eml"), "letter");
        Files.createDirectories(home.search().resolve("volume-1"));
        Files.createDirectories(home.scratch("meetings"));
        var settings = Files.writeString(directory.resolve("settings"), "MOOTHALL_SMTP_PORT=1");
        var foreign = Files.writeString(directory.resolve("thesis.txt"), "years of work");

        home.wipe();

        assertThat(letter).doesNotExist();
        assertThat(home.search()).doesNotExist();
        assertThat(home.scratch("meetings")).doesNotExist();
        assertThat(settings).exists();
        assertThat(foreign).exists();
    }

    @Test
    void doesNotWipeADirectoryThatItDidNotMake() throws Exception {
        Files.createDirectory(directory.resolve("mail"));
        var foreign = Files.writeString(directory.resolve("mail").resolve("love-letter"), "dear");

        assertThatThrownBy(() -> new Home(directory).wipe()).isInstanceOf(PlainFailure.class);

        assertThat(foreign).exists();
    }

    @Test
    void keepsSecretsForItsOwnerOnlyAndTheSameNextTime() throws Exception {
        var home = new Home(directory);
        var people = new Secrets(home).demoPeople();

        assertThat(new Secrets(home).demoPeople()).isEqualTo(people);
        assertThat(people.people()).extracting(DemoPerson::password).doesNotHaveDuplicates();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(new Secrets(home).demoPeopleFile())))
                .isEqualTo("rw-------");
    }
}
