package dev.receptive.bench.network;

import dev.receptive.bench.Listing;
import dev.receptive.bench.Running;
import dev.receptive.figure.Spot;
import dev.receptive.words.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The loop that runs in a step of training, and its variables. */
record NetStepRunning(NetStepped step) {

    private static final String LOSS = "cross-entropy-gradient";
    private static final String SGD = "sgd";

    /** The loops of the layers that there are, backwards, and what moves the weights. */
    List<Listing> listings() {
        List<Listing> all = new ArrayList<>();
        all.add(Listing.of("CrossEntropy", LOSS).headed("CrossEntropy"));
        for (int layer = step.logits(); layer >= 0; layer--) {
            for (Listing next : back(step.before().layer(layer))) {
                if (all.stream().noneMatch(known -> known.name().equals(next.name()))) {
                    all.add(next);
                }
            }
        }
        all.add(Listing.of("optim", "Sgd", SGD).headed("Sgd"));
        return all;
    }

    private static List<Listing> back(NetLayer layer) {
        return switch (layer.code()) {
            case "conv" ->
                List.of(
                        Listing.of("Correlation", "correlate-back-weight").headed("Conv2d, ∂ weight"),
                        Listing.of("Correlation", "correlate-back-bias").headed("Conv2d, ∂ bias"),
                        Listing.of("Correlation", "correlate-back-input").headed("Conv2d, ∂ input"));
            case "activation" -> List.of(Listing.of("Activation", name(layer)).headed("Activation, ∂"));
            case "pool" ->
                List.of(
                        name(layer).startsWith("max")
                                ? Listing.of("Winners", name(layer)).headed("MaxPool2d, ∂")
                                : Listing.of("AvgPool2d", name(layer)).headed("AvgPool2d, ∂"));
            case "flatten" -> List.of(Listing.of("Flatten", name(layer)).headed("Flatten, ∂"));
            default -> List.of(Listing.of("Linear", name(layer)).headed("Linear, ∂"));
        };
    }

    /** The loop that gives the gradient of what goes into a layer. */
    private static String name(NetLayer layer) {
        if (layer instanceof NetConv) {
            return "correlate-back-input";
        }
        return (layer instanceof NetPool pool ? pool.kind() + "-pool" : layer.code()) + "-back";
    }

    Optional<Running> of(NetStepStand stand, Spot told) {
        if (!stand.isStarted()) {
            return Optional.empty();
        }
        NetLayer own = step.before().layer(Math.max(0, stand.row().layer()));
        return switch (stand.row().kind()) {
            case UNITS -> Optional.of(units(stand.row().layer(), told));
            case WEIGHTS -> {
                String name = own instanceof NetConv ? "correlate-back-weight" : name(own);
                yield Optional.of(new Running(name, "weight", List.of(gradient("gradWeight", told))));
            }
            case BIASES -> {
                String name = own instanceof NetConv ? "correlate-back-bias" : name(own);
                String place = "o = " + told.column();
                yield Optional.of(new Running(name, "bias", List.of(place, gradient("gradBias", told))));
            }
            case MOVED, MOVED_BIASES -> Optional.of(moved(told, stand.isMade()));
            default -> Optional.empty();
        };
    }

    private Running units(int layer, Spot told) {
        if (layer == step.logits()) {
            return new Running(LOSS, "result", List.of("k = " + unit(told), gradient("grad", told)));
        }
        NetLayer next = step.before().layer(new NetStepBack(step).next(layer));
        return new Running(name(next), "input", List.of("i = " + unit(told), gradient("gradInput", told)));
    }

    private int unit(Spot gradient) {
        return step.before().places().unit(NetStepTensors.of(gradient));
    }

    private String gradient(String name, Spot told) {
        return name + " = " + Numerals.digits(step.gradientOf(NetStepTensors.of(told)));
    }

    private Running moved(Spot told, boolean made) {
        Spot of = NetStepTensors.of(told);
        NetTrace trace = made ? step.after() : step.before();
        String theta = "theta = " + Numerals.digits((float) NetSet.of(trace, of).value());
        String rate = "rate = " + Numerals.digits(step.rate());
        return new Running(SGD, "result", List.of(theta, rate + "  v = " + Numerals.digits(step.gradientOf(of))));
    }
}
