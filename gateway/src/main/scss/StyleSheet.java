import com.sass_lang.embedded_protocol.OutputStyle;
import de.larsgrefer.sass.embedded.SassCompilerFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Compiles the style sheet of the pages while the project is built, on whatever Java Maven runs on:
 * {@code StyleSheet source.scss library target.css}.
 */
final class StyleSheet {
    private StyleSheet() {}

    public static void main(String[] arguments) throws Exception {
        Path library = Path.of(arguments[1]);
        Path target = Path.of(arguments[2]);
        try (var compiler = SassCompilerFactory.bundled()) {
            compiler.setOutputStyle(OutputStyle.COMPRESSED);
            compiler.setLoadPaths(List.of(library.toFile()));
            // Of @import, which the library of components is still written with.
            compiler.setSilent(true);
            Files.createDirectories(target.getParent());
            Files.writeString(
                    target, compiler.compileFile(Path.of(arguments[0]).toFile()).getCss());
        }
    }
}
