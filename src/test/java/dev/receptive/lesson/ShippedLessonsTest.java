package dev.receptive.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Board;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.StageLaws;
import dev.receptive.bench.Story;
import dev.receptive.document.Benches;
import dev.receptive.scene.Marks;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The lessons that come with the program, the examples among them, which are lessons of one page. */
@Tag("compute")
@Tag("thorough")
class ShippedLessonsTest {

    private static final Path LESSONS = Path.of("lessons");

    private static final Pattern SNIPPET = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);

    @Test
    void nothingIsWrongWithThem() {
        assertThat(new LessonCheck(Benches.ALL)
                        .problems(LESSONS).stream().map(problem -> problem.in(Words.in(Language.ENGLISH))))
                .isEmpty();
    }

    @Test
    void theIndexNamesThemAll() throws IOException {
        try (Stream<Path> files = Files.list(LESSONS)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName()))
                            .filter(name -> name.endsWith(".yaml"))
                            .sorted())
                    .isEqualTo(LessonFiles.names());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatALessonBeginsAsIsOne(Language language) {
        assertThat(new LessonCheck(Benches.ALL).problems(LessonTemplate.text(language), "new.yaml", null))
                .isEmpty();
    }

    static List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        LessonReader reader = new LessonReader(Benches.ALL);
        for (Path file : LessonCheck.files(LESSONS)) {
            pages.addAll(reader.open(file).pages());
        }
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageHasAStage(Page page) {
        for (Language language : Language.values()) {
            Story story = page.staging().exhibit().setup().compute().tell(new Board(960, 640, Words.in(language)));
            double moment = story.timeOf(page.staging().exhibit().at()).orElse(0);
            for (double seconds : new double[] {moment, 0, story.score().duration()}) {
                assertThat(Marks.all(story.at(seconds))).hasSizeGreaterThan(3);
                assertThat(story.targets(seconds, Gaze.NONE)).isNotEmpty();
            }
            StageLaws.assertOnStage(page.id(), story.at(moment), 960, 640);
        }
    }

    /** Examples are held to the laws of their benches, some of which lay a grid on another. */
    @ParameterizedTest
    @EnumSource
    void noGridOfALessonLiesOnAnother(Language language) {
        for (Lesson lesson : LessonFiles.all(Benches.ALL)) {
            for (Page page : lesson.pages()) {
                Story story = page.staging().exhibit().setup().compute().tell(new Board(960, 640, Words.in(language)));
                StageLaws.assertOnStage(lesson.id() + "/" + page.id(), story, 960, 640);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRunSheetHasEveryAnswer(Language language) {
        for (Lesson lesson : LessonFiles.all(Benches.ALL)) {
            String sheet = new RunSheet(lesson, Words.in(language)).markdown();
            assertThat(sheet).startsWith("# " + lesson.title().in(language)).doesNotContain("(light:");
            assertThat(Pattern.compile(Words.in(language).say("lesson.sheet.answer") + "\\*\\*")
                            .matcher(sheet)
                            .results())
                    .hasSize(lesson.asking());
        }
    }

    /** Every snippet of the guide is a page, what may stand in one, or a whole file. */
    @Test
    void everySnippetOfTheGuideIsRight() throws IOException {
        List<String> snippets = SNIPPET.matcher(Files.readString(LESSONS.resolve("README.md")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();

        assertThat(snippets).hasSizeGreaterThan(8);
        for (String snippet : snippets) {
            assertThat(new LessonCheck(Benches.ALL)
                            .problems(whole(snippet), "README", null).stream()
                                    .map(problem -> problem.in(Words.in(Language.ENGLISH))))
                    .as(snippet)
                    .isEmpty();
        }
    }

    /** A snippet with what it does not show. */
    private static String whole(String snippet) {
        String text = "text: {en: Words, zh: 文字}\n";
        String stage = """
                stage:
                  bench: convolution
                  input: [[0, 1, 2], [3, 4, 5], [6, 7, 8]]
                  kernel: [[0, 1], [2, 3]]
                """;
        if (snippet.startsWith("id:")) {
            return snippet;
        }
        boolean isStage = snippet.startsWith("stage:") || snippet.contains("\nstage:");
        boolean isText = snippet.startsWith("text:");
        String page = (isText ? "" : text) + (isStage ? "" : stage) + snippet;
        if (!page.contains("page: ") && !page.contains("stage: same")) {
            return "id: snippet\ntitle: {en: Title, zh: 标题}\n" + page;
        }
        String first = "id: start\n" + text + stage;
        return "id: snippet\ntitle: {en: Title, zh: 标题}\npages:\n" + item(first) + item(page);
    }

    private static String item(String page) {
        return "  - " + page.strip().replace("\n", "\n    ") + "\n";
    }
}
