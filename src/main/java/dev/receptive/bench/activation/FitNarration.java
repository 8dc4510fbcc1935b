package dev.receptive.bench.activation;

import dev.receptive.bench.Now;
import dev.receptive.bench.Running;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.ShownResult;
import dev.receptive.words.Numerals;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is happening in a fit, with its numbers: the sentence under the picture, the counts, the running line. */
final class FitNarration {

    private final FitTrace trace;

    FitNarration(FitTrace trace) {
        this.trace = trace;
    }

    Now now(FitStand stand) {
        return new Now(of(stand), counts(stand), running(stand));
    }

    private List<Sentence> counts(FitStand stand) {
        List<Sentence> counts = new ArrayList<>();
        if (trace.layers() > 1) {
            counts.add(Sentence.of("position.layer", stand.isStarted() ? stand.layer() + 1 : 0, trace.layers()));
        }
        counts.add(Sentence.of("position.relu", stand.isStarted() ? stand.relu() + 1 : 0, trace.relus()));
        counts.add(Sentence.of("position.move", stand.moves(), FitScore.MOVES));
        return counts;
    }

    private Optional<Running> running(FitStand stand) {
        String listing = FitSubject.LISTING.name();
        return switch (stand.phase()) {
            case START, FOLD -> Optional.empty();
            case END ->
                trace.layers() > 1
                        ? Optional.empty()
                        : Optional.of(new Running(listing, "more", List.of("knots.size() = " + trace.relus())));
            case KNOT -> {
                FitLine next = stand.next(trace);
                yield Optional.of(new Running(
                        listing,
                        "knot",
                        List.of(
                                "knots.size() = " + stand.relu(),
                                "best = " + Numerals.digits(next.knot(stand.relu())))));
            }
            case SCALE, ADD ->
                Optional.of(new Running(listing, "fit", List.of("knots.size() = " + (stand.relu() + 1))));
        };
    }

    Sentence of(FitStand stand) {
        FitLine line = stand.line(trace);
        FitLine next = stand.next(trace);
        int relu = stand.relu();
        return switch (stand.told()) {
            case START -> Sentence.of("say.fit.start", said(Quantity.of(line.bias())), error(line), CurveFit.POINTS);
            case KNOT ->
                relu == 0
                        ? Sentence.of("say.fit.knot.first")
                        : Sentence.of("say.fit.knot", relu + 1, Numerals.digits(next.knot(relu)));
            case SCALE -> Sentence.of("say.fit.scale", relu + 1, said(Quantity.of(next.weight(relu))));
            case ADD -> added(trace.added(relu), next);
            case FOLD ->
                Sentence.counted(
                        "say.fit.fold.",
                        next.shape().count(),
                        stand.layer() + 1,
                        pieces(trace.folded(stand.layer() - 1)));
            case END ->
                trace.layers() == 1
                        ? Sentence.of("say.fit.end", relus(trace.relus()), pieces(line), error(line))
                        : Sentence.of(
                                "say.fit.stacked",
                                trace.layers(),
                                relus(trace.relus()),
                                pieces(line),
                                pieces(trace.layers() * trace.relus() + 1));
        };
    }

    private Sentence added(FitLine before, FitLine next) {
        return before.squaredError() == next.squaredError()
                ? Sentence.of("say.fit.add.same", error(next))
                : Sentence.counted("say.fit.add.", next.shape().count(), error(before), error(next));
    }

    /** As in {@code 4 ReLUs}. */
    static Sentence relus(int count) {
        return Sentence.counted("fit.relus.", count);
    }

    /** As in {@code 5 straight pieces}. */
    static Sentence pieces(FitLine line) {
        return pieces(line.shape().count());
    }

    /** The same of so many. */
    static Sentence pieces(int count) {
        return Sentence.counted("fit.pieces.", count);
    }

    private String error(FitLine line) {
        return new FitShown(trace, line).squaredError().said();
    }

    private static String said(Quantity quantity) {
        return new ShownResult(quantity, !quantity.rounded()).said();
    }
}
