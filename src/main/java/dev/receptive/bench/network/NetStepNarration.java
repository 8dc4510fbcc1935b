package dev.receptive.bench.network;

import dev.receptive.bench.Now;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Spot;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.Optional;

/** What is said while a step of training goes on. */
record NetStepNarration(NetStepped step) {

    /** A longer equation stands in its box alone. */
    private static final int LONGEST = 44;

    Now now(NetStepStand stand, NetStepChapters chapters) {
        int chapter = chapters.chapter(stand.row()) + 1;
        NetStepRow row = stand.row();
        int count = row.count();
        List<Sentence> counts = List.of(
                Sentence.of(
                        "position.network.step",
                        stand.isStarted() ? chapter : 0,
                        chapters.all().size()),
                Sentence.of("position.network.number", stand.isStarted() ? stand.index() + 1 : 0, count));
        return new Now(of(stand, chapters), counts, new NetStepRunning(step).of(stand, chapters.told(stand)));
    }

    Sentence of(NetStepStand stand, NetStepChapters chapters) {
        if (!stand.isStarted()) {
            return Sentence.of("say.network.step.start", label());
        }
        NetNames names = step.before().names();
        Spot spot = chapters.told(stand);
        return switch (stand.row().kind()) {
            case FORWARD ->
                Sentence.of("say.network.step.forward", names.name(stand.row().layer()));
            case LOSS -> loss(stand);
            case UNITS, WEIGHTS, BIASES -> stand.isMade() ? done(spot) : doing(stand, spot);
            case MOVED, MOVED_BIASES -> moved(spot, stand.isMade());
            case AGAIN ->
                Sentence.of("say.network.step.again", names.name(stand.row().layer()));
            case RESULT -> stand.isMade() ? result() : Sentence.of("say.network.step.ask");
        };
    }

    private Object label() {
        return step.before().names().label(step.label());
    }

    private Sentence loss(NetStepStand stand) {
        int last = step.before().layers() - 1;
        String share = NetNames.percent(step.before().value(last, step.label()));
        return stand.isMade()
                ? Sentence.of(
                        "say.network.step.loss",
                        new NetStepExplained(step).loss().equation())
                : Sentence.of("say.network.step.share", label(), share);
    }

    /** What is to be done for a gradient. */
    private Sentence doing(NetStepStand stand, Spot spot) {
        Spot of = NetStepTensors.of(spot);
        Sentence name = new NetStepNames(step).of(of);
        return switch (stand.row().kind()) {
            case WEIGHTS -> Sentence.of("say.network.step.weight", name);
            case BIASES -> Sentence.of("say.network.step.bias", name);
            default -> Sentence.of("say.network.step." + through(stand.row().layer()), name);
        };
    }

    /** What stands over the arithmetic of a number. */
    Sentence title(Spot spot) {
        if (spot.isIn(NetStepTensors.LOSS)) {
            return Sentence.of("network.step.loss");
        }
        Sentence name = new NetStepNames(step).of(NetStepTensors.of(spot));
        if (NetStepTensors.isGradient(spot)) {
            return Sentence.of("network.step.gradient", name);
        }
        return NetStepTensors.isNext(spot) ? Sentence.of("network.step.next", name) : name;
    }

    /** How such a number comes about, in letters; nothing of one that the network computes. */
    Optional<Sentence> rule(Spot spot) {
        if (spot.isIn(NetStepTensors.LOSS)) {
            return Optional.of(Sentence.of("network.step.rule.loss"));
        }
        Spot of = NetStepTensors.of(spot);
        boolean unit = of.isIn(NetTensors.UNIT) || of.isIn(NetTensors.INPUT);
        if (NetStepTensors.isNext(spot)) {
            return unit ? Optional.empty() : Optional.of(Sentence.of("network.step.rule.moved"));
        }
        if (!NetStepTensors.isGradient(spot)) {
            return Optional.empty();
        }
        String what =
                unit ? through(step.before().places().plane(of).layer()) : of.isIn(NetTensors.BIAS) ? "bias" : "weight";
        return Optional.of(Sentence.of("network.step.rule." + what));
    }

    /** What a gradient comes back through to a layer. */
    private String through(int layer) {
        return layer == step.logits() ? "logit" : new NetStepBack(step).through(layer);
    }

    /** A gradient that is there, and what it means. */
    Sentence done(Spot spot) {
        return Sentence.of(
                "say.network.step.gradient", new NetStepNames(step).of(NetStepTensors.of(spot)), meaning(spot));
    }

    /** What it means that a gradient is as it is. */
    Sentence meaning(Spot spot) {
        Quantity gradient = Quantity.of(step.gradientOf(NetStepTensors.of(spot)));
        if (gradient.value() == 0) {
            boolean corner = step.corners().isAt(NetStepTensors.of(spot));
            return Sentence.of("network.step.means." + (corner ? "corner" : step.hasCorners() ? "slope" : "nothing"));
        }
        return gradient.value() > 0
                ? Sentence.of("network.step.means.more", gradient.text())
                : Sentence.of(
                        "network.step.means.less",
                        Quantity.of((float) -gradient.value()).text());
    }

    /** Of a number that somebody looks at: what it is, and for a gradient what that means. */
    Sentence asked(Spot spot, Explanation explanation) {
        if (NetStepTensors.isGradient(spot)) {
            return done(spot);
        }
        String equation = explanation.equation();
        if (spot.isIn(NetStepTensors.LOSS)) {
            return Sentence.of("say.network.step.loss", equation);
        }
        String said =
                equation.length() <= LONGEST ? equation : explanation.value().text();
        return Sentence.of("say.network.step.moved", title(spot), said);
    }

    private Sentence moved(Spot spot, boolean made) {
        Spot of = NetStepTensors.of(spot);
        Sentence name = new NetStepNames(step).of(of);
        Explanation moved = new NetStepExplained(step).moved(of);
        String equation = moved.equation();
        return made && equation.length() <= LONGEST
                ? Sentence.of("say.network.step.moved", name, equation)
                : Sentence.of("say.network.step.move", name);
    }

    private Sentence result() {
        Quantity[] losses = NetStepped.apart(step.loss(), step.lossAfter());
        String before = losses[0].text();
        String after = losses[1].text();
        if (!Float.isFinite(step.loss())) {
            return Sentence.of("say.network.step.lost");
        }
        if (!Float.isFinite(step.lossAfter())) {
            return Sentence.of("say.network.step.unbounded");
        }
        if (step.loss() == step.lossAfter()) {
            return Sentence.of("say.network.step.same", before);
        }
        return Sentence.of(
                step.lossAfter() < step.loss() ? "say.network.step.better" : "say.network.step.worse", before, after);
    }
}
