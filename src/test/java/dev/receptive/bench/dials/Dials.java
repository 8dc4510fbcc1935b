package dev.receptive.bench.dials;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Board;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Call;
import dev.receptive.bench.Change;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Formula;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Now;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Parameter;
import dev.receptive.bench.Reading;
import dev.receptive.bench.Schema;
import dev.receptive.bench.Story;
import dev.receptive.bench.Subject;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Links;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.scene.Scene;
import dev.receptive.time.Score;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A bench of controls: one of every kind that the convolution does not have. Nothing moves on it. */
public final class Dials implements Bench<Dials.Set> {

    private static final List<String> KINDS =
            List.of("max", "average", "global-average", "adaptive-max", "adaptive-average");

    /** What is set. */
    public record Set(int whole, float real, boolean on, String text) implements Experiment {

        public Set {
            if (text.isEmpty()) {
                throw Refusal.of("paste.empty");
            }
        }
    }

    @Override
    public String code() {
        return "dials";
    }

    @Override
    public Sentence name() {
        return Sentence.of("edit.open", code());
    }

    @Override
    public Set first() {
        return new Set(2, 0.5f, false, "a");
    }

    /** Their names are borrowed from the words of the convolution. */
    @Override
    public List<Parameter<Set>> parameters() {
        return List.of(
                new Parameter.Whole<>(
                        "stride", 1, 9, Set::whole, (set, whole) -> new Set(whole, set.real(), set.on(), set.text())),
                new Parameter.Real<>(
                        "dilation", Set::real, (set, real) -> new Set(set.whole(), real, set.on(), set.text())),
                new Parameter.Switch<>(
                        "padding", Set::on, (set, on) -> new Set(set.whole(), set.real(), on, set.text())),
                new Parameter.When<>(
                        new Parameter.TextLine<>(
                                "padding.vertical",
                                Set::text,
                                (set, text) -> new Set(set.whole(), set.real(), set.on(), text)),
                        Set::on),
                Parameter.Slider.between(
                        1,
                        9,
                        "shift.right",
                        Set::whole,
                        (set, whole) -> new Set(whole, set.real(), set.on(), set.text())),
                new Parameter.Choice<>(
                        "pool",
                        KINDS,
                        set -> KINDS.contains(set.text()) ? set.text() : KINDS.get(0),
                        (set, text) -> new Set(set.whole(), set.real(), set.on(), text)),
                new Parameter.Action<>("padding.horizontal", set -> new Set(9, 9, set.on(), set.text())));
    }

    @Override
    public List<String> edited() {
        return List.of();
    }

    @Override
    public Change<Set> with(Set experiment, Spot first, Numbers block) {
        throw Refusal.of("paste.where");
    }

    @Override
    public Subject<Set> compute(Set experiment) {
        return new Shown(experiment);
    }

    /** What is computed: nothing. */
    private record Shown(Set experiment) implements Subject<Set> {

        @Override
        public Story tell(Board board) {
            return new Still(board);
        }

        @Override
        public List<Formula> formulas() {
            return List.of();
        }

        @Override
        public List<Call> calls() {
            return List.of();
        }
    }

    /** One picture for ever. */
    private record Still(Board board) implements Story, Reading {

        @Override
        public Score score() {
            return Score.STILL;
        }

        @Override
        public Scene at(double seconds, Gaze gaze) {
            return new Scene(board.width(), board.height(), List.of());
        }

        @Override
        public List<Target> targets(double seconds, Gaze gaze) {
            return List.of();
        }

        @Override
        public Reading reading(double seconds) {
            return this;
        }

        @Override
        public Now now(double seconds) {
            return new Now(Sentence.of("equation.hint"), List.of(), Optional.empty());
        }

        @Override
        public Bookmark bookmark(double seconds, String size) {
            return Bookmark.of(Bookmark.Way.USUAL, size);
        }

        @Override
        public OptionalDouble timeOf(Bookmark bookmark) {
            return bookmark.spot().isPresent() ? OptionalDouble.empty() : OptionalDouble.of(0);
        }

        @Override
        public double value(Spot spot) {
            throw new IllegalArgumentException("dials: no tensor " + spot.tensor());
        }

        @Override
        public Optional<Explanation> explain(Spot spot) {
            return Optional.empty();
        }

        @Override
        public Links links(Spot spot) {
            return Links.NONE;
        }
    }

    @Override
    public Schema<Set> schema() {
        return new DialsSchema();
    }
}
