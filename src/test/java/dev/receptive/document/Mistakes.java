package dev.receptive.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.receptive.words.Language;
import dev.receptive.words.Words;
import dev.receptive.yaml.FileProblems;
import dev.receptive.yaml.Report;
import dev.receptive.yaml.Vocabulary;
import java.util.List;

/** The mistakes of a text, as a person is told them. */
public final class Mistakes {

    private Mistakes() {}

    /** In English, without the file's name; checks that Chinese has each of them too. */
    public static List<String> in(String yaml) {
        FileProblems problems = catchThrowableOfType(
                FileProblems.class, () -> new DocumentReader(Benches.ALL).read(yaml, "test.yaml", null));
        assertThat(problems).as("a mistake in%n%s", Vocabulary.shown(yaml)).isNotNull();
        return lines(problems, "test.yaml");
    }

    static List<String> lines(FileProblems problems, String file) {
        assertThat(problems.lines(Words.in(Language.CHINESE)))
                .hasSameSizeAs(problems.problems())
                .allSatisfy(line -> {
                    assertThat(line).startsWith(file + ":").containsPattern("\\p{IsHan}");
                });
        assertThat(problems).hasMessage(String.join("\n", problems.lines(Words.in(Language.ENGLISH))));
        return problems.lines(Words.in(Language.ENGLISH)).stream()
                .peek(line -> assertThat(line).startsWith(file + ":"))
                .map(line -> line.substring(file.length() + 1))
                .toList();
    }

    /** Whether problems are some sentences in each language that can be shown, each with its place in a file. */
    static void assertExplained(FileProblems problems, String file, String as) {
        assertThat(problems.problems()).as(as).hasSizeBetween(1, Report.MOST);
        for (Language language : Language.values()) {
            assertThat(problems.lines(Words.in(language))).as(as).allSatisfy(line -> {
                assertThat(line).startsWith(file + ":");
                HostileTextsTest.isOneVisibleLine(line);
            });
        }
    }
}
