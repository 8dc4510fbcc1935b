package dev.receptive.bench.activation;

import dev.receptive.bench.Now;
import dev.receptive.bench.Running;
import dev.receptive.words.Numerals;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.Optional;

/** What is happening, with its numbers: the sentence under the picture, the counts, the running line. */
final class ActivationNarration {

    private final ActivationTrace trace;

    ActivationNarration(ActivationTrace trace) {
        this.trace = trace;
    }

    /**
     * @param real how far the story has come, which is counted
     * @param stand what is told: the same, or what somebody looks at
     */
    Now now(ActivationStand real, ActivationStand stand) {
        return new Now(of(stand), counts(real), running(stand));
    }

    private List<Sentence> counts(ActivationStand stand) {
        return List.of(
                Sentence.of("position.output", stand.isStarted() ? stand.cell() + 1 : 0, trace.cells()),
                Sentence.of("position.move", stand.moves(), ActivationScore.MOVES));
    }

    private Optional<Running> running(ActivationStand stand) {
        String listing = ActivationSubject.LISTING.name();
        int i = stand.cell();
        float input = trace.input(stand.row(), stand.column());
        String x = "i = " + i + "  x = " + Numerals.digits(input);
        String y = "y = " + Numerals.digits(trace.function().function().applyAsDouble(input));
        String output = "output[" + i + "] = " + Numerals.digits(trace.output(stand.row(), stand.column()));
        return switch (stand.phase()) {
            case START -> Optional.empty();
            case LEAVE, RISE -> Optional.of(new Running(listing, "value", List.of(x)));
            case ACROSS -> Optional.of(new Running(listing, "apply", List.of(x, y)));
            case LAND, END -> Optional.of(new Running(listing, "store", List.of(x, output)));
        };
    }

    Sentence of(ActivationStand stand) {
        int row = stand.row();
        int column = stand.column();
        return switch (stand.phase()) {
            case START -> Sentence.counted("say.activation.start.", trace.cells());
            case LEAVE -> Sentence.of("say.activation.leave", row, column, input(stand));
            case RISE -> Sentence.of("say.activation.rise", input(stand));
            case ACROSS -> across(stand);
            case LAND -> {
                ShownActivation shown = shown(stand);
                yield Sentence.of("say.activation.land." + left(shown), said(shown), row, column, gradient(shown));
            }
            case END -> Sentence.counted("say.activation.end.", trace.cells(), trace.zeros(), trace.vanishing());
        };
    }

    private ShownActivation shown(ActivationStand stand) {
        return ShownActivation.of(trace, stand.row(), stand.column());
    }

    /** As its cell has it. */
    private String input(ActivationStand stand) {
        return trace.input().quantity(stand.row(), stand.column()).text();
    }

    private Sentence across(ActivationStand stand) {
        ShownActivation shown = shown(stand);
        String how = shown.vanishes() ? "vanishes" : "slopes";
        return Sentence.of("say.activation.across." + how, said(shown), gradient(shown));
    }

    /** What is left of a gradient. */
    private static String left(ShownActivation shown) {
        boolean none = shown.gradientExact() && shown.gradient().value() == 0;
        return none ? "none" : shown.vanishes() ? "vanishes" : "slopes";
    }

    /** As in {@code sigmoid(1.5) ≈ 0.8176}. */
    private String said(ShownActivation shown) {
        return trace.experiment().kind().letters() + "(" + shown.input().text() + ") " + shown.sign() + " "
                + shown.result().text();
    }

    /** As in {@code f′(1.5) ≈ 0.1491}. */
    private static String gradient(ShownActivation shown) {
        return "f′(" + shown.input().text() + ") " + shown.gradientSign() + " "
                + shown.gradient().text();
    }
}
