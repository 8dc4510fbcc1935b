package dev.receptive.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plane may stand on the stage as a grid, number by number, or both; what is connected is outlined wherever it stands. */
class SpotlightTest {

    private static final Plane INPUT = new Plane("input", 2, 4, 6);
    private static final Spot SUM = Spot.of("output", 0, 0);
    private static final Block OUTPUT = new Block(SUM, new Box(900, 0, 40, 40), Touch.READ, Ink.OUTPUT);

    /** Every number of the input as a bar of its own. */
    private static List<Target> bars(double x, double y) {
        List<Target> bars = new ArrayList<>();
        for (int row = 0; row < INPUT.rows(); row++) {
            for (int column = 0; column < INPUT.columns(); column++) {
                bars.add(new Block(INPUT.spot(row, column), bar(x, y, row, column), Touch.TYPE, Ink.INPUT));
            }
        }
        return bars;
    }

    private static Box bar(double x, double y, int row, int column) {
        return new Box(x + 50 * column, y + 70 * row, 30, 60);
    }

    private static Lattice grid(double x, double y, double cell) {
        return Lattice.of(INPUT, new Grid(x, y, cell, 0, INPUT.rows(), INPUT.columns()), Touch.TYPE, Ink.INPUT);
    }

    private static Map<String, Box> lit(List<Target> input, Spot spot, Links links) {
        List<Target> targets = new ArrayList<>(input);
        targets.add(OUTPUT);
        return boxes(new Spotlight(targets, 1).light(spot, links));
    }

    private static Map<String, Box> boxes(List<Mark> marks) {
        return marks.stream().map(Mark.Rect.class::cast).collect(Collectors.toMap(Mark.Rect::id, Mark.Rect::box));
    }

    @Test
    void aPatchIsOutlinedOnEachOfTheTargetsThatShowItsNumbers() {
        Patch patch = new Patch(INPUT.spot(0, 1), 2, 3, 2, 2);

        Map<String, Box> lit = lit(bars(0, 0), SUM, Links.sees(patch));

        assertThat(lit.remove("hover")).isEqualTo(OUTPUT.box());
        assertThat(lit.keySet()).containsExactlyInAnyOrder("seen:0", "seen:1", "seen:2", "seen:3", "seen:4", "seen:5");
        assertThat(lit.values())
                .containsExactlyInAnyOrder(
                        bar(0, 0, 0, 1),
                        bar(0, 0, 0, 3),
                        bar(0, 0, 0, 5),
                        bar(0, 0, 2, 1),
                        bar(0, 0, 2, 3),
                        bar(0, 0, 2, 5));
    }

    @Test
    void aPatchIsOutlinedInBothGridsOfItsPlane() {
        Lattice small = grid(0, 0, 20);
        Lattice large = grid(0, 300, 30);
        Patch patch = Patch.of(INPUT.spot(1, 1), 1, 2);

        Map<String, Box> lit = lit(List.of(small, large), SUM, Links.reaches(patch));

        assertThat(lit).containsOnlyKeys("hover", "reached:0", "reached:1", "reached:2", "reached:3");
        assertThat(lit.get("reached:0")).isEqualTo(new Box(20, 20, 20, 20));
        assertThat(lit.get("reached:3")).isEqualTo(new Box(60, 330, 30, 30));
    }

    /** Who is pointed at stands out; values below what it is connected to keep their colours; who is seen and who is reached differ. */
    @Test
    void whatIsSeenAndWhatIsReachedAreToldApartAndKeepTheirColours() {
        Links both = new Links(List.of(Patch.of(INPUT.spot(0, 0), 1, 1)), List.of(Patch.of(INPUT.spot(1, 1), 1, 1)));
        Map<String, String> lit = new Spotlight(List.of(grid(0, 0, 30), OUTPUT), 1)
                .light(SUM, both).stream()
                        .map(Mark.Rect.class::cast)
                        .collect(Collectors.toMap(
                                Mark.Rect::id,
                                rect -> rect.fill().isNone() + " "
                                        + rect.stroke().dashed()));
        assertThat(lit)
                .containsEntry("hover", "false false")
                .containsEntry("seen:0", "true false")
                .containsEntry("reached:0", "true true");
    }

    @Test
    void whatIsTooSmallForOutlinesOfItsOwnHasOneAroundAllInThatTargetOnly() {
        Patch patch = Patch.of(INPUT.spot(0, 0), 4, 6);

        Map<String, Box> lit = lit(List.of(grid(0, 0, 2), grid(0, 300, 30)), SUM, Links.sees(patch));

        assertThat(lit).hasSize(1 + 1 + 24);
        assertThat(lit.get("seen")).isEqualTo(new Box(0, 0, 12, 8));
        assertThat(lit.get("seen:24")).isEqualTo(new Box(150, 390, 30, 30));
    }

    @Test
    void aNumberThatStandsTwiceIsPointedOutAndRingedTwice() {
        List<Target> targets = new ArrayList<>(bars(0, 0));
        targets.add(grid(600, 0, 20));
        Spot spot = INPUT.spot(1, 2);
        Spotlight light = new Spotlight(targets, 1);

        assertThat(boxes(light.light(spot, Links.NONE)))
                .containsOnly(Map.entry("hover", bar(0, 0, 1, 2)), Map.entry("hover:1", new Box(640, 20, 20, 20)));
        assertThat(boxes(light.ring(spot))).containsOnlyKeys("selected", "selected:1");
    }

    @Test
    void whatStandsNowhereIsNotLit() {
        Spotlight light = new Spotlight(List.of(grid(0, 0, 20)), 1);
        assertThat(light.light(SUM, Links.sees(Patch.of(INPUT.spot(0, 0), 1, 1))))
                .isEmpty();
        assertThat(light.ring(INPUT.spot(-1, 0))).isEmpty();
        assertThat(light.light(INPUT.spot(0, 0), Links.sees(Patch.of(INPUT.spot(0, 0), 0, 3))))
                .hasSize(1);
    }

    /** The numbers that a patch holds are those that it lists. */
    @ParameterizedTest
    @CsvSource({"0, 0, 2, 3, 1, 1", "1, 1, 2, 2, 2, 3", "3, 5, 3, 4, -1, -1", "2, 2, 1, 1, 0, 0", "-1, -1, 3, 3, 2, 2"})
    void aPatchHoldsWhatItLists(int row, int column, int rows, int columns, int rowStep, int columnStep) {
        Patch patch = new Patch(INPUT.spot(row, column), rows, columns, rowStep, columnStep);
        List<Spot> all = IntStream.range(0, patch.count()).mapToObj(patch::spot).toList();
        for (int r = -3; r < 8; r++) {
            for (int c = -3; c < 10; c++) {
                Spot spot = INPUT.spot(r, c);
                assertThat(patch.holds(spot)).as("%s", spot).isEqualTo(all.contains(spot));
            }
        }
        assertThat(patch.holds(new Spot("input", 0, row, column))).isFalse();
        assertThat(patch.holds(new Spot("kernel", 2, row, column))).isFalse();
    }
}
