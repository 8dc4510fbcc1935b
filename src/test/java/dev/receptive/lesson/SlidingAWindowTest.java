package dev.receptive.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.document.Benches;
import dev.receptive.figure.Spot;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The first lesson: its answers by hand, and what is said to wrong ones. */
@Tag("compute")
class SlidingAWindowTest {

    private static Lesson lesson;

    @BeforeAll
    static void read() {
        lesson = LessonFiles.all(Benches.ALL).get(0);
    }

    private static Page page(String id) {
        return lesson.page(lesson.number(id).orElseThrow());
    }

    private static Posed posed(String id) {
        Page page = page(id);
        return page.ask().orElseThrow().pose(Demonstration.of(page.staging().exhibit()), lesson.seed(page));
    }

    private static String why(Verdict verdict) {
        return verdict.why().orElseThrow().sentence().orElseThrow().key();
    }

    @Test
    void theMouthHasTwoDotsInTheWindow() {
        assertThat(posed("count").judge(new Reply.Entered("2")).right()).isTrue();
        assertThat(why(posed("count").judge(new Reply.Entered("1")))).isEqualTo("lesson.rule.product-largest");
    }

    @Test
    void fourWindowsFitSideBySide() {
        Posed posed = posed("places");

        assertThat(posed.solution().text().title().en()).isEqualTo("4 × 4");
        assertThat(options(posed)).containsExactlyInAnyOrder("4 × 4", "3 × 3", "7 × 7", "8 × 8");
        assertThat(why(posed.judge(new Reply.Chosen(options(posed).indexOf("7 × 7")))))
                .isEqualTo("lesson.rule.stride-none");
    }

    @Test
    void nineteenIsMetWithNothingAndFiveWithTheTurnedKernel() {
        Posed posed = posed("weigh");

        assertThat(posed.judge(new Reply.Entered("19"))).isEqualTo(Verdict.RIGHT);
        assertThat(why(posed.judge(new Reply.Entered("5")))).isEqualTo("lesson.rule.kernel-flipped");
        assertThat(why(posed.judge(new Reply.Entered("8")))).isEqualTo("lesson.rule.weights-none");
        assertThat(why(posed.judge(new Reply.Entered("12")))).isEqualTo("lesson.rule.product-largest");
        assertThat(why(posed.judge(new Reply.Entered("4,75")))).isEqualTo("lesson.rule.products-averaged");
        assertThat(why(posed.judge(new Reply.Entered("25")))).isEqualTo("lesson.rule.neighbour");
        assertThat(posed.judge(new Reply.Entered("100"))).isEqualTo(Verdict.WRONG);
    }

    @Test
    void theNextWindowStandsOneToTheRight() {
        Posed posed = posed("next");
        Set<Spot> right = Set.of(input(0, 1), input(0, 2), input(1, 1), input(1, 2));
        Set<Spot> before = Set.of(input(0, 0), input(0, 1), input(1, 0), input(1, 1));

        assertThat(posed.judge(new Reply.Windowed(right, "25")).right()).isTrue();
        assertThat(why(posed.judge(new Reply.Windowed(before, "25")))).isEqualTo("lesson.rule.cells-neighbour");
        assertThat(posed.judge(new Reply.Windowed(right, "26")).right()).isFalse();
    }

    @Test
    void theLastOutputSeesTheLowerRightCorner() {
        Posed posed = posed("sees");
        Set<Spot> right = Set.of(input(1, 1), input(1, 2), input(2, 1), input(2, 2));

        assertThat(posed.judge(new Reply.Marked(right)).right()).isTrue();
        assertThat(why(posed.judge(new Reply.Marked(Set.of(input(1, 1)))))).isEqualTo("lesson.rule.cells-missed.many");
    }

    @Test
    void theBiasIsAddedOnce() {
        Posed posed = posed("bias");

        assertThat(posed.judge(new Reply.Entered("44")).right()).isTrue();
        assertThat(why(posed.judge(new Reply.Entered("43")))).isEqualTo("lesson.rule.value-bias-none");
        assertThat(why(posed.judge(new Reply.Entered("47")))).isEqualTo("lesson.rule.bias-each-product");
    }

    @Test
    void nineWeightsAreShared() {
        assertThat(posed("shared").solution().text().title().en()).isEqualTo("9");
        assertThat(options(posed("shared"))).contains("144");
    }

    @Test
    void onePaddingGivesFourByFour() {
        assertThat(posed("reach").solution().text().sentence().orElseThrow().toString())
                .isNotBlank();
    }

    private static Spot input(int row, int column) {
        return Spot.of("input", row, column);
    }

    private static List<String> options(Posed posed) {
        return ((Manner.Choosing) posed.manner())
                .options().stream().map(option -> option.title().en()).collect(Collectors.toList());
    }
}
