package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.css.Rule;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The sheets under the program's own are AtlantaFX's without the rules for what {@code styles-not-used.txt} names; {@link
 * LookUnderneathTest} asks the window whether it is nowhere in it.
 *
 * <p>After a change of that list, or another AtlantaFX, {@code mvn test -Dtest=UnderSheetTest -Dgolden.write=true} writes them anew.
 */
class UnderSheetTest {

    static final List<UnderSheet> SHEETS = UnderSheet.ALL;

    private static final Path KEPT = Path.of("src", "main", "resources", "dev", "receptive", "ui");

    @TempDir
    Path folder;

    /** As JavaFX reads them, each with what it says: the order of states in the file is another each time. */
    @ParameterizedTest
    @FieldSource("SHEETS")
    void everyRuleIsLeftThatNamesNothingUnused(UnderSheet sheet) throws IOException {
        Path kept = KEPT.resolve(sheet.name() + ".bss");
        if (Boolean.getBoolean("golden.write")) {
            Files.write(kept, sheet.cut(folder));
        }
        Set<String> unused = UnderSheet.notUsed();
        List<String> all = rules(sheet.whole());

        List<String> left = rules(kept.toUri().toString());

        assertThat(left)
                .hasSizeBetween(150, all.size() / 4)
                .isEqualTo(all.stream()
                        .filter(rule -> !UnderSheet.mentions(rule.substring(0, rule.indexOf(" {")), unused))
                        .toList());
    }

    private static List<String> rules(String url) throws IOException {
        return Stylesheet.loadBinary(URI.create(url).toURL()).getRules().stream()
                .flatMap(rule -> rule.getSelectors().stream().map(selector -> selector + " {" + says(rule) + "}"))
                .toList();
    }

    private static List<String> says(Rule rule) {
        return rule.getDeclarations().stream()
                .map(each -> each.getProperty() + ": " + each.getParsedValue())
                .toList();
    }
}
