package dev.receptive.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a source uses stands at its top, where it is looked for; in the middle of code a type has its short name. */
class QualifiedNamesTest {

    private static final List<Path> FOLDERS =
            List.of(Path.of("src/main/java"), Path.of("src/test/java"), Path.of("src/benchmark/java"));

    private static final Pattern HEAD = Pattern.compile("(?m)^(package|import)\\b[^;]*;");

    /** A type with at least two packages before it, however it is broken into lines. */
    private static final Pattern QUALIFIED =
            Pattern.compile("(?<![\\w.])[a-z]\\w*(\\s*\\.\\s*[a-z]\\w*)+\\s*\\.\\s*[A-Z]\\w*");

    @Test
    void whatASourceUsesIsImported() {
        assertThat(FOLDERS)
                .allSatisfy(folder -> assertThat(JavaSource.in(folder).keySet()).hasSizeGreaterThan(10));
        assertThat(FOLDERS.stream().flatMap(QualifiedNamesTest::found)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int first = java.util.Arrays.mismatch(before, after);",
                "private @org.jspecify.annotations.Nullable String name;",
                "import java.util.List;\nList<java.util.Map<String, String>> all;",
                "return java.util.stream\n        .IntStream.range(0, 3);",
                "char quote = '\"'; java.util.List<String> all;",
            })
    void aQualifiedNameIsFound(String source) {
        assertThat(qualified(source)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package dev.receptive.words;\n\nimport static java.util.Map.Entry;\nimport java.util.List;",
                "/** Like {@link java.util.List}. */ int count; // java.util.List",
                "String name = \"java.util.List\" + \"\"\"\n        java.util.List\"\"\";",
                "Map.Entry<String, Integer> entry = stand.place().row().Value;",
            })
    void whatIsImportedOrOnlySaidIsNot(String source) {
        assertThat(qualified(source)).isEmpty();
    }

    /** What is qualified in a folder and need not be, with the source that it is in. */
    private static Stream<String> found(Path folder) {
        return JavaSource.in(folder).entrySet().stream()
                .flatMap(source -> qualified(source.getValue()).map(name -> source.getKey() + ": " + name));
    }

    private static Stream<String> qualified(String source) {
        String body = HEAD.matcher(JavaSource.code(source)).replaceAll("");
        return QUALIFIED.matcher(body).results().map(MatchResult::group).map(name -> name.replaceAll("\\s", ""));
    }
}
