package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Numbers;
import dev.receptive.bench.convolution.ConvolutionExperiment;
import dev.receptive.figure.Spot;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From a unit of LeNet to the bench that shows its products, and back. */
@Tag("thorough")
class CloserLookTest extends WindowOnDigits {

    /** A unit of the fourth map of LeNet's second convolution, after its activation: six maps, six and six again come before. */
    private static final Spot UNIT = new Spot("unit", 6 + 6 + 6 + 16 + 3, 4, 5);

    private static final Spot OUTPUT = new Spot("output", 0, 4, 5);

    private String front() {
        return open.fx(() -> open.session.model().bench().code());
    }

    @Test
    void productsOpenOnTheConvolutionBenchAndBack() {
        float unit = value(UNIT);
        Spot logit = new Spot("unit", 71, 3, 0);
        open.run(() -> {
            open.session.model().ask(logit);
            open.session.model().trail(trail -> trail.follow(UNIT));
        });
        assertThat(((Button) open.find("explanation-elsewhere")).getText())
                .isEqualTo("Open these products on the Convolution bench");
        double moment = open.fx(() -> open.session.model().state().time());
        open.run(() -> ((Button) open.find("explanation-elsewhere")).fire());
        assertThat(front()).isEqualTo("convolution");
        assertThat(open.fx(() -> open.session.model().bookmark().spot())).contains(OUTPUT);
        assertThat(value(OUTPUT)).isEqualTo(unit);
        assertThat(open.state().experiment().input().count()).isEqualTo(6);
        assertThat(((Button) open.find("back-from-visit")).getText()).isEqualTo("Back to Network");

        open.keys(KeyCode.ESCAPE);
        assertThat(front()).isEqualTo("network");
        assertThat(trail()).containsExactly(logit, UNIT);
        assertThat(open.find("explanation-elsewhere").isVisible()).isTrue();
        assertThat(open.fx(() -> open.session.model().state().time())).isEqualTo(moment);
        assertThat(open.fx(() -> open.session.model().state().history().past())).hasSize(1);
    }

    /** Undoing there is of that bench alone, and what lay on it before comes back. */
    @Test
    void whatIsChangedThereIsUndoneThere() {
        float unit = value(UNIT);
        ConvolutionExperiment before = open.state().experiment();
        open.run(() -> open.session.model().ask(UNIT));
        open.run(() -> open.find("explanation").requestFocus());
        open.keys(KeyCode.O);
        assertThat(front()).isEqualTo("convolution");
        ConvolutionExperiment opened = open.state().experiment();
        open.run(() -> open.session.model().set(new Spot("bias", 0, 0, 0), Numbers.number(100), "typed"));
        assertThat(value(OUTPUT)).isGreaterThan(unit + 50);
        open.run(() -> open.session.model().undo());
        assertThat(open.state().experiment()).isEqualTo(opened);
        open.run(() -> open.session.model().undo());
        assertThat(open.state().experiment()).isEqualTo(before);
        open.press("back-from-visit");
        assertThat(front()).isEqualTo("network");
        assertThat(value(UNIT)).isEqualTo(unit);
    }

    @Test
    void theKeyOpensWhatIsLookedAtAndSaysWhereThereIsNothing() {
        open.run(() -> open.session.model().hover(Optional.of(new Spot("unit", 13, 2, 2))));
        open.keys(KeyCode.O);
        assertThat(front()).isEqualTo("pooling");
        open.keys(KeyCode.ESCAPE);
        assertThat(front()).isEqualTo("network");
        open.run(() -> open.session.model().hover(Optional.of(new Spot("unit", 71, 2, 0))));
        open.keys(KeyCode.O);
        assertThat(front()).isEqualTo("network");
        open.until(() -> open.window.notice().isVisible());
    }

    @Test
    void aDenseUnitOffersNothing() {
        open.run(() -> open.session.model().ask(new Spot("unit", 71, 3, 0)));
        assertThat(open.find("explanation").isVisible()).isTrue();
        assertThat(open.find("explanation-elsewhere").isVisible()).isFalse();
    }
}
