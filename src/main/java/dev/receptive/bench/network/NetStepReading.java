package dev.receptive.bench.network;

import dev.receptive.bench.Reading;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Links;
import dev.receptive.figure.Part;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Spot;
import dev.receptive.words.Numerals;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The numbers of a step of training: those of the network before it and after it, and between them the loss and its gradients.
 *
 * @param shown what of it stands on the stage
 */
record NetStepReading(NetStepped step, NetStepShown shown) implements Reading {

    @Override
    public double value(Spot spot) {
        if (spot.isIn(NetStepTensors.LOSS)) {
            return step.loss();
        }
        Spot of = NetStepTensors.of(spot);
        return NetStepTensors.isGradient(spot)
                ? step.gradientOf(of)
                : network(spot).value(of);
    }

    /** Of the network to which a number belongs. */
    private NetworkReading network(Spot spot) {
        return new NetworkReading(NetStepTensors.isNext(spot) ? step.after() : step.before());
    }

    private boolean isOwn(Spot spot) {
        return spot.isIn(NetStepTensors.LOSS) || NetStepTensors.isGradient(spot);
    }

    @Override
    public String typed(Spot spot) {
        return isOwn(spot) ? Numerals.full(value(spot)) : network(spot).typed(NetStepTensors.of(spot));
    }

    @Override
    public Sentence tip(Spot spot) {
        return said("tip.network.", spot);
    }

    @Override
    public Sentence speech(Spot spot) {
        return said("speech.network.", spot);
    }

    private Sentence said(String what, Spot spot) {
        Spot of = NetStepTensors.of(spot);
        if (!isOwn(spot)) {
            NetworkReading network = network(spot);
            Sentence said = what.startsWith("tip") ? network.tip(of) : network.speech(of);
            return NetStepTensors.isNext(spot) ? Sentence.of("network.step.next", said) : said;
        }
        String all = typed(spot);
        String number = all.length() <= LONGEST ? all : Numerals.digits((float) value(spot));
        String sign = "=";
        return spot.isIn(NetStepTensors.LOSS)
                ? Sentence.of(what + "step.loss", sign, number)
                : Sentence.of(what + "gradient", new NetStepNames(step).of(of), sign, number);
    }

    @Override
    public Optional<Explanation> explain(Spot spot) {
        NetStepExplained explained = new NetStepExplained(step);
        if (spot.isIn(NetStepTensors.LOSS)) {
            return Optional.of(explained.loss());
        }
        Spot of = NetStepTensors.of(spot);
        if (NetStepTensors.isGradient(spot)) {
            return Optional.of(step.explained(spot, explained::gradient));
        }
        if (!NetStepTensors.isNext(spot)) {
            return network(spot).explain(of);
        }
        return of.isIn(NetTensors.UNIT)
                ? network(spot).explain(of).map(NetStepTensors::next)
                : Optional.of(explained.moved(of));
    }

    @Override
    public Optional<Sentence> remark(Spot spot) {
        return NetStepTensors.isGradient(spot)
                ? Optional.of(new NetStepNarration(step).meaning(spot))
                : Optional.empty();
    }

    @Override
    public boolean isAside(Spot spot) {
        Spot of = NetStepTensors.of(spot);
        return spot.isIn(NetStepTensors.LOSS) || step.places().holds(of);
    }

    @Override
    public Links links(Spot spot) {
        Spot of = NetStepTensors.of(spot);
        if (NetStepTensors.isGradient(spot)
                || spot.isIn(NetStepTensors.LOSS)
                || (NetStepTensors.isNext(spot) && !of.isIn(NetTensors.UNIT))) {
            return new Links(made(spot), List.of());
        }
        boolean next = NetStepTensors.isNext(spot);
        Links links = new NetLinks(next ? step.after() : step.before(), shown.at()).of(of);
        return next ? new Links(next(links.sees()), next(links.reaches())) : links;
    }

    /** What it is made of, number by number. */
    private List<Patch> made(Spot spot) {
        List<Patch> all = new ArrayList<>();
        for (Part part : explain(spot).orElseThrow().parts()) {
            Stream.concat(part.source().stream(), part.weight().stream())
                    .map(shown::standing)
                    .distinct()
                    .forEach(from -> all.add(Patch.of(from, 1, 1)));
        }
        return all;
    }

    /** The same numbers after the step. */
    private static List<Patch> next(List<Patch> patches) {
        return patches.stream()
                .map(patch -> NetStepTensors.patch(patch, NetStepTensors::next))
                .toList();
    }
}
