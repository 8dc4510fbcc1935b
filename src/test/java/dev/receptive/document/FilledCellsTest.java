package dev.receptive.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Board;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Setup;
import dev.receptive.bench.Story;
import dev.receptive.figure.Spot;
import dev.receptive.scene.Box;
import dev.receptive.scene.Boxes;
import dev.receptive.scene.Cell;
import dev.receptive.scene.CellText;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cell in which a number stands and two letters could be read is not empty, however small or long the number is. */
class FilledCellsTest {

    /** Smaller letters are noise. */
    private static final double SMALLEST = 9;

    private static final List<String> NUMBERS = List.of("0.00123", "-1e-7", "-12345.678", "1e30", "0.333", "-0.06");

    @ParameterizedTest
    @CsvSource(textBlock = """
            640,  480
            960,  600
            1300, 850
            """)
    void noCellOfANumberIsEmpty(double width, double height) {
        Board board = new Board(width, height, Words.in(Language.ENGLISH));
        Set<String> empty = new TreeSet<>();
        int seen = 0;
        for (Setup<?> setup : (Iterable<Setup<?>>) Stream.concat(first(), examples())::iterator) {
            seen += look(setup, board, empty) + look(typed(setup, board), board, empty);
        }
        assertThat(empty).isEmpty();
        assertThat(seen).isGreaterThan(3_000);
    }

    private static Stream<Setup<?>> first() {
        return Benches.ALL.all().stream().map(FilledCellsTest::first);
    }

    private static <E extends Experiment> Setup<E> first(Bench<E> bench) {
        return new Setup<>(bench, bench.first());
    }

    private static Stream<Setup<?>> examples() {
        return ExampleFiles.all(Benches.ALL).stream().map(Document::setup);
    }

    /** The same with small and long numbers in its first cells. */
    private static <E extends Experiment> Setup<E> typed(Setup<E> setup, Board board) {
        E now = setup.experiment();
        List<Spot> spots = EveryBench.editable(setup.compute().tell(board).targets(0, Gaze.NONE));
        for (int i = 0; i < Math.min(NUMBERS.size(), spots.size()); i++) {
            try {
                now = setup.bench()
                        .with(now, spots.get(i), Numbers.number(NUMBERS.get(i)))
                        .next();
            } catch (Refusal refused) {
                assertThat(refused.getMessage()).isNotEmpty();
            }
        }
        return setup.with(now);
    }

    /** How many cells were looked at. */
    private static int look(Setup<?> setup, Board board, Set<String> empty) {
        Story story = setup.compute().tell(board);
        int seen = 0;
        List<Mark> marks = Marks.all(story.at(story.score().duration(), Gaze.NONE));
        for (Mark mark : marks) {
            if (mark instanceof Mark.Cells grid
                    && grid.cells().stream().anyMatch(cell -> !cell.text().isEmpty())) {
                for (Cell cell : grid.cells()) {
                    boolean shared = !cell.note().isEmpty();
                    double size =
                            CellText.size("00", grid.fontSize(), grid.grid().cell(), shared);
                    if (!cell.fill().isNone() && !cell.stroke().dashed() && size >= SMALLEST) {
                        seen++;
                        if (cell.text().isEmpty()
                                && !isCovered(grid.grid().cell(cell.row(), cell.column()), grid, marks)) {
                            empty.add(setup.bench().code() + ": " + grid.id() + " " + cell);
                        }
                    }
                }
            }
        }
        return seen;
    }

    /** Whether something else that has numbers, such as a kernel, lies on a cell. */
    private static boolean isCovered(Box cell, Mark.Cells below, List<Mark> marks) {
        return marks.stream()
                .filter(mark -> mark instanceof Mark.Cells other && !other.id().equals(below.id()))
                .map(Mark.Cells.class::cast)
                .flatMap(other -> other.cells().stream()
                        .filter(above -> !above.text().isEmpty())
                        .map(above -> other.grid().cell(above.row(), above.column())))
                .anyMatch(above -> Boxes.overlap(above, cell, cell.width() / 2));
    }
}
