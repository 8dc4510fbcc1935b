package dev.receptive.bench.convolution;

import dev.receptive.bench.Numbers;
import dev.receptive.figure.Block;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.figure.Touch;
import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import java.util.List;
import java.util.Optional;

/** What outputs are said to be before they are computed, where they are hidden until then: the next one is a field. */
final class Guesses {

    /** A guess is right that comes this near: as near as what a cell shows. */
    private static final double NEAR = 0.005;

    private final Aids aids;
    private final ConvTrace trace;
    private final ConvolutionLayout layout;

    Guesses(Aids aids, ConvTrace trace, ConvolutionLayout layout) {
        this.aids = aids;
        this.trace = trace;
        this.layout = layout;
    }

    boolean isOn() {
        return aids.has(Aid.HIDE);
    }

    /** Whether an output has not been computed yet and must not be told. */
    boolean hides(Stand stand, Spot output) {
        if (!isOn()) {
            return false;
        }
        int cell = trace.cell(new Place(output.row(), output.column()));
        return stand.map() < output.channel() || (stand.map() == output.channel() && cell >= stand.landed());
    }

    /** The output that comes next, or that is being computed; nothing once all are. */
    Optional<Spot> next(Stand stand) {
        int done = stand.map() * trace.cells() + stand.landed();
        if (!isOn() || done >= trace.maps() * trace.cells()) {
            return Optional.empty();
        }
        Place place = trace.place(done % trace.cells());
        return Optional.of(new Spot(Tensors.OUTPUT, done / trace.cells(), place.row(), place.column()));
    }

    /** Where the next one is typed; nothing where its channel does not stand large. */
    Optional<Target> target(Stand stand) {
        return next(stand).flatMap(spot -> cell(stand, spot).map(box -> new Block(spot, box, Touch.ANSWER, Ink.FOCUS)));
    }

    private Optional<Box> cell(Stand stand, Spot spot) {
        boolean large = layout.slots().outputs() > 1 || spot.channel() == stand.map();
        if (!large) {
            return Optional.empty();
        }
        Grid grid = layout.outputs().get(layout.slots().output(spot.channel()));
        return Optional.of(grid.cell(spot.row(), spot.column()));
    }

    /** The field on the cell of the next output, with a guess that was made, or a question. */
    List<Mark> marks(Stand stand) {
        Sheet sheet = new Sheet();
        next(stand).flatMap(spot -> cell(stand, spot)).ifPresent(box -> {
            String text =
                    next(stand).map(aids.guesses()::get).map(Guesses::text).orElse("?");
            Stroke dashed = new Stroke(Tint.of(Ink.FOCUS), Math.max(1.5, 2 * layout.unit()), true);
            sheet.rect("guess", box, box.width() * 0.1, new Tint(Ink.FOCUS, 0.1), dashed);
            double size = Math.min(box.height() * 0.5, box.width() * 0.9 / (text.length() * Face.MONO_ADVANCE));
            Lettering letters = Lettering.of(Face.MONO_BOLD, size, Ink.FOCUS).withAnchor(Anchor.MIDDLE);
            sheet.text("guess:text", text, box.centreX(), box.centreY(), letters);
        });
        return sheet.marks();
    }

    private static String text(Numbers number) {
        return number.quantity(0, 0).text();
    }

    /** What an output was said to be. */
    Optional<Numbers> of(Spot output) {
        return Optional.ofNullable(aids.guesses().get(output));
    }

    /** Whether a guess is what was computed. */
    boolean isRight(Spot output, Numbers guess) {
        return isNear(guess, trace.result(output.channel(), output.row(), output.column()));
    }

    /** Whether a guess is a number as far as a cell shows it. */
    private static boolean isNear(Numbers guess, double number) {
        float said = guess.values().at(0);
        return said == number || Math.abs(said - number) <= NEAR + 1e-6 * Math.abs(number);
    }

    /**
     * How right a guess is, or by which rule it went wrong.
     *
     * @param sum of all products, without the bias
     */
    String verdict(Spot output, Numbers guess, double sum) {
        double bias = trace.bias(output.channel());
        int depth = trace.depth();
        if (isRight(output, guess)) {
            return "right";
        }
        if (trace.activation().isPresent()
                && isNear(guess, trace.sum(output.channel(), output.row(), output.column()))) {
            return "activation";
        }
        if (isNear(guess, sum)) {
            return "bias";
        }
        if (isNear(guess, sum / depth + bias) || isNear(guess, (sum + bias) / depth)) {
            return "average";
        }
        return isNear(guess, sum + depth * bias) ? "often" : "wrong";
    }

    /** How many guesses have been answered. */
    long answered(Stand stand) {
        return aids.guesses().keySet().stream()
                .filter(spot -> !hides(stand, spot))
                .count();
    }

    /** How many of them were right. */
    long right(Stand stand) {
        return aids.guesses().entrySet().stream()
                .filter(guess -> !hides(stand, guess.getKey()) && isRight(guess.getKey(), guess.getValue()))
                .count();
    }
}
