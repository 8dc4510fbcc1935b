package dev.receptive.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Parameter;
import dev.receptive.yaml.FileProblems;
import dev.receptive.yaml.Problem;
import dev.receptive.yaml.Report;
import dev.receptive.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The files that a bench writes, spoilt in every place: each is read, or ends in sentences with their places, after bounded
 * work.
 */
@Tag("thorough")
class HostileBenchesTest {

    private static final int MUTANTS = 400;
    private static final int SIZE = YamlText.LIMIT / 2;
    private static final int LONGEST = 4_000;

    /** Some hundred bytes for each value that may be in a file of this size. */
    private static final long MOST_BYTES = 200L << 20;

    /** What nothing of a bench can be. */
    private static final List<String> NEVER = List.of(
            "{a: 1}",
            "[[[[[1]]]]]",
            "[".repeat(200) + "]".repeat(200),
            "\"\\UFFFFFFFF\"",
            "\u0000",
            "*nobody",
            "&a [*a]",
            "1e39");

    /** What keeps a reader busy, if it lets it. */
    private static final List<String> ENDLESS = List.of(
            "1".repeat(SIZE),
            "x".repeat(SIZE),
            "[".repeat(SIZE),
            "{" + "a: 1,".repeat(SIZE / 6) + "}",
            "[" + ("[" + "x,".repeat(499) + "x],").repeat(500) + "]",
            "[" + ("[" + "x,".repeat(31) + "x],").repeat(32) + "]",
            "[" + ("[" + "1,".repeat(499) + "1],").repeat(500) + "]");

    /** Of these, what is refused whatever it stands for. */
    private static final Set<String> ANYWHERE =
            ENDLESS.stream().filter(HostileBenchesTest::isRefusedAnywhere).collect(Collectors.toUnmodifiableSet());

    /** Files of a bench, as it writes them, that are no longer than a person would read. */
    private static <E extends Experiment> List<String> written(Bench<E> bench) {
        List<String> texts = new ArrayList<>();
        for (int seed = 0; seed < 8; seed++) {
            E experiment = new AnyEdit(new Random(seed)).several(seed, bench, bench.first());
            Document<E> document = Document.untitled(bench.setup())
                    .with(experiment, Bookmark.of(seed % 2 == 0 ? Bookmark.Way.USUAL : Bookmark.Way.END, ""));
            String text = "id: mine\ntitle: {en: A, zh: 一}\n" + DocumentWriter.write(document);
            if (text.length() < LONGEST) {
                texts.add(text);
            }
        }
        assertThat(texts).hasSizeGreaterThan(2);
        return texts;
    }

    /** What is wrong with a text, in sentences that can be shown; nothing if it can be read. */
    private static Optional<FileProblems> problems(String yaml, Bench<?> bench) {
        DocumentReader reader = new DocumentReader(EveryBench.with(bench));
        Throwable thrown = catchThrowable(() -> reader.read(yaml, "mine.yaml", null));
        if (thrown == null) {
            return Optional.empty();
        }
        String start = yaml.substring(0, Math.min(2_000, yaml.length()));
        assertThat(thrown).as(start).isInstanceOf(FileProblems.class);
        Mistakes.assertExplained((FileProblems) thrown, "mine.yaml", start);
        return Optional.of((FileProblems) thrown);
    }

    @ParameterizedTest
    @Timeout(60)
    @MethodSource("dev.receptive.document.EveryBench#each")
    void aSpoiltFileIsReadOrExplained(Bench<?> bench) {
        List<String> texts = written(bench);
        int refused = 0;
        for (int seed = 0; seed < MUTANTS; seed++) {
            Random random = new Random(seed);
            String mutant = MutatedText.of(texts.get(random.nextInt(texts.size())), random);
            refused += problems(mutant, bench).isPresent() ? 1 : 0;
        }
        assertThat(refused).isBetween(MUTANTS / 4, MUTANTS - 1);
    }

    @ParameterizedTest
    @Timeout(60)
    @MethodSource("dev.receptive.document.EveryBench#each")
    void aFileThatEndsTooSoonIsReadOrExplained(Bench<?> bench) {
        String text = written(bench).get(0);
        int stage = text.indexOf("stage:");
        for (int length = 0; length < text.length(); length++) {
            Optional<FileProblems> problems = problems(text.substring(0, length), bench);
            assertThat(problems.isPresent() || length > stage).as("%d", length).isTrue();
        }
    }

    @ParameterizedTest
    @Timeout(60)
    @MethodSource("dev.receptive.document.EveryBench#each")
    void whatNothingCanBeIsRefusedWhereItStands(Bench<?> bench) {
        String text = written(bench).get(0);
        for (String key : keys(bench)) {
            for (String value : NEVER) {
                if (value.equals("1e39") && isText(key, bench)) {
                    continue;
                }
                String spoilt = with(text, key, value);
                List<Problem> told =
                        problems(spoilt, bench).map(FileProblems::problems).orElse(List.of());
                assertThat(told).as(spoilt).extracting(Problem::line).contains(line(spoilt, key));
            }
        }
    }

    @ParameterizedTest
    @Timeout(60)
    @MethodSource("dev.receptive.document.EveryBench#each")
    void aKeyThatNobodyKnowsOrThatStandsTwiceIsToldOnce(Bench<?> bench) {
        String text = written(bench).get(0);
        for (String key : keys(bench)) {
            String misspelt =
                    with(text, key, "1").replaceFirst("(?m)^  " + Pattern.quote(key) + ":", "  " + key + "q:");
            assertThat(problems(misspelt, bench)).as(misspelt).isPresent();
            String twice = text + "  " + key + ": {preset: nobody}\n  " + key + ": {preset: nobody}\n";
            assertThat(problems(twice, bench).map(FileProblems::problems).orElse(List.of()))
                    .as(twice)
                    .filteredOn(problem -> problem.what().key().equals("yaml.twice"))
                    .hasSizeBetween(1, 2);
        }
    }

    @ParameterizedTest
    @Timeout(60)
    @MethodSource("dev.receptive.document.EveryBench#each")
    void whateverIsEndlessEndsAfterBoundedWork(Bench<?> bench) {
        String text = written(bench).get(0);
        for (String value : ENDLESS) {
            for (String key : asked(bench, value)) {
                String endless = with(text, key, value);
                long bytes = Repeated.bytes(() -> problems(endless, bench));
                assertThat(bytes).as("%s: %.20s", key, value).isLessThan(MOST_BYTES);
            }
        }
    }

    /** The keys that are asked for a value: all, but of what is refused before it reaches any bench, the first. */
    private static List<String> asked(Bench<?> bench, String value) {
        List<String> keys = bench.schema().keys();
        return ANYWHERE.contains(value) ? keys.subList(0, 1) : keys;
    }

    private static boolean isRefusedAnywhere(String value) {
        YamlText text = new YamlText(new Report("any.yaml"));
        return catchThrowable(() -> text.root("stage:\n  any: " + value + "\n")) instanceof FileProblems;
    }

    /** All that can stand in a stage. */
    private static List<String> keys(Bench<?> bench) {
        return Stream.of(Stream.of("bench"), bench.schema().keys().stream(), Stream.of("at"))
                .flatMap(keys -> keys)
                .toList();
    }

    /** Whether any text will do. */
    private static boolean isText(String key, Bench<?> bench) {
        return bench.parameters().stream()
                .map(parameter -> parameter instanceof Parameter.When<?> when ? when.control() : parameter)
                .anyMatch(parameter -> parameter instanceof Parameter.TextLine
                        && parameter.key().equals(key));
    }

    /** A file with another value for a key of its stage. */
    private static String with(String text, String key, String value) {
        String line = "  " + key + ": ";
        Pattern old = Pattern.compile("^  " + Pattern.quote(key) + ":.*\n(   .*\n)*", Pattern.MULTILINE);
        return old.matcher(text).replaceFirst("") + line + value + "\n";
    }

    private static int line(String text, String key) {
        return 1
                + (int) text.substring(0, text.indexOf("\n  " + key + ":") + 1)
                        .lines()
                        .count();
    }
}
