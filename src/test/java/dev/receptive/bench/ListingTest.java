package dev.receptive.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The loops of the core as they stand beside a stage. */
class ListingTest {

    private static final Path CORE = Path.of("src/main/java/dev/receptive/nn");
    private static final Pattern BEGIN = Pattern.compile("// tag::([\\w-]+)\\[]");

    /** In letters: a longer line wraps in a panel of the usual width, and nobody sees then how deep a loop is. */
    private static final int WIDEST = 43;

    private static List<Path> core() throws IOException {
        try (Stream<Path> files = Files.list(CORE)) {
            return files.filter(file -> BEGIN.matcher(text(file)).find()).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** A bench may ask for it at every moment. */
    @Test
    void aListingIsReadOnce() {
        assertThat(Listing.of("Linear", "linear")).isSameAs(Listing.of("Linear", "linear"));
    }

    @ParameterizedTest
    @MethodSource("core")
    void everyLineFitsBesideTheStage(Path file) {
        String type = file.getFileName().toString().replace(".java", "");
        List<String> names = BEGIN.matcher(text(file))
                .results()
                .map((MatchResult begun) -> begun.group(1))
                .toList();
        assertThat(names).isNotEmpty();
        for (String name : names) {
            assertThat(Listing.of(type, name).text())
                    .as(name)
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(WIDEST));
        }
    }
}
