package dev.receptive.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.document.Benches;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("compute")
class NotebookFileTest {

    @TempDir
    private Path folder;

    private final Lesson lesson = LessonFiles.all(Benches.ALL).get(0);

    private Notebook notebook() {
        Sitting sitting = Sitting.of(lesson, true)
                .answered(Verdict.WRONG)
                .answered(Verdict.RIGHT)
                .next()
                .skipped()
                .next();
        return Notebook.EMPTY.with(sitting);
    }

    @Test
    void whatIsKeptIsReadBack() throws IOException {
        NotebookFile file = NotebookFile.in(folder);

        file.keep(notebook());

        assertThat(file.open().notebook()).isEqualTo(notebook());
        assertThat(file.open().problem()).isEmpty();
        assertThat(Files.readString(file.path()))
                .contains("sliding-a-window:", "page: weigh", "tries: 2", "right: true");
        Sitting again = file.open().notebook().opened(lesson, true);
        assertThat(again.place()).isEqualTo(2);
        assertThat(again.right()).isEqualTo(1);
        assertThat(file.open().notebook().without(lesson)).isEqualTo(Notebook.EMPTY);
    }

    @Test
    void drillsAreKeptBesideLessons() throws IOException {
        NotebookFile file = NotebookFile.in(folder);
        Notebook drilled =
                notebook().with(new Drilled(3, Map.of()).with(new Drill(DrillKind.CLICK_CELLS, 3, 12, 4, 7)));

        file.keep(drilled);

        assertThat(file.open().notebook()).isEqualTo(drilled);
        assertThat(Files.readString(file.path())).contains("series: 3", "click-cells:", "number: 12");
        assertThat(new NotebookTable(List.of(), drilled, Words.in(Language.ENGLISH)).csv())
                .contains("Drills,Series 3,What one output sees,12,best: 7 right in a row");
    }

    @Test
    void aFileFromBeforeThereWereDrillsIsReadAndADrillThatCannotBeSetsItAside() throws IOException {
        NotebookFile file = NotebookFile.in(folder);
        Files.writeString(file.path(), "lessons: {}\n");
        assertThat(file.open().notebook()).isEqualTo(Notebook.EMPTY);

        Files.writeString(file.path(), "lessons: {}\ndrills: {series: 0, kinds: {}}\n");
        assertThat(file.open().problem().orElseThrow().toString()).contains("line 2", "column 18", "Series");
    }

    @Test
    void aDamagedFileIsSetAsideWhole() throws IOException {
        NotebookFile file = NotebookFile.in(folder);
        Files.writeString(file.path(), "lessons:\n  a: {page: x, answers: {x: {tries: -3}}}\n");

        NotebookFile.OpenedNotebook opened = file.open();

        assertThat(opened.notebook()).isEqualTo(Notebook.EMPTY);
        assertThat(opened.problem().orElseThrow().toString()).contains("lessons.yaml.damaged", "line 2");
        assertThat(folder.resolve("lessons.yaml.damaged")).exists();
        assertThat(file.path()).doesNotExist();
        file.keep(notebook());
        assertThat(file.open().notebook()).isEqualTo(notebook());
    }

    @Test
    void whatCannotBeWrittenLeavesWhatWasThere() throws IOException {
        NotebookFile file = NotebookFile.in(folder.resolve("none"));

        assertThatThrownBy(() -> file.keep(notebook())).isInstanceOf(Refusal.class);

        NotebookFile.in(folder).keep(notebook());
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all.map(path -> path.getFileName().toString())).containsExactly("lessons.yaml");
        }
    }

    @Test
    void aTableTellsOfEveryQuestion() {
        NotebookTable table = new NotebookTable(List.of(lesson), notebook(), Words.in(Language.ENGLISH));

        assertThat(table.csv().lines()).hasSize(1 + lesson.asking());
        assertThat(table.csv()).contains("Sliding a window,A window that counts,A value,2,right");
        assertThat(table.markdown())
                .contains("| Lesson | Page |", "| --- |", "| How many places | Output size | 0 | skipped |");
        assertThat(new NotebookTable(List.of(lesson), notebook(), Words.in(Language.CHINESE)).csv())
                .contains("滑动窗口");
    }
}
