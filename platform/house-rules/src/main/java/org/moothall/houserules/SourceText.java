package org.moothall.houserules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The source beside a class file, for the few rules about what a compiler throws away. */
final class SourceText {

    private SourceText() {}

    static String of(JavaClass type) {
        return read(
                type,
                type.getSource()
                        .flatMap(Source::getFileName)
                        .orElseThrow(() -> new AssertionError(type.getName() + " was compiled without its file name")));
    }

    static String ofPackage(JavaClass type) {
        return read(type, "package-info.java");
    }

    /** Maven's layout: {@code target/classes} is compiled from {@code src/main/java}, next to it. */
    private static String read(JavaClass type, String fileName) {
        Path classFile = Path.of(type.getSource()
                .orElseThrow(() -> new AssertionError(type.getName() + " has no source"))
                .getUri());
        Path folder = Path.of(type.getPackageName().replace('.', '/'));
        Path output = classFile.resolve("../".repeat(folder.getNameCount() + 1)).normalize();
        boolean test = output.endsWith("test-classes");
        Path sources = output.resolve("../../src/" + (test ? "test" : "main") + "/java")
                .normalize();
        try {
            return Files.readString(sources.resolve(folder).resolve(fileName));
        } catch (IOException e) {
            throw new UncheckedIOException("The source of " + type.getName() + " is not where it was expected", e);
        }
    }
}
